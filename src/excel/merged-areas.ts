import type { MergedArea } from "../reading/grid";

/** Merged areas of one part of a worksheet, asked for. */
export type MergesRequest = Excel.RangeAreas;

/** Excel answers for no more than 512 merged areas at a time: pasted Word tables have some in every row. */
const ROWS_AT_A_TIME = 100;
const ROWS_IN_BLOCKS = 1_000;
const LAST_ROW = 1_048_576;

/** Asks for a worksheet's merged areas, in as many parts as they need. */
export function requestMerges(sheet: Excel.Worksheet): MergesRequest[] {
  const requests: MergesRequest[] = [];
  for (let top = 1; top <= ROWS_IN_BLOCKS; top += ROWS_AT_A_TIME) {
    requests.push(requestMergesIn(sheet.getRange(`${top}:${top + ROWS_AT_A_TIME - 1}`)));
  }
  requests.push(requestMergesIn(sheet.getRange(`${ROWS_IN_BLOCKS + 1}:${LAST_ROW}`)));
  return requests;
}

/** Asks for the merged areas that begin in a range. */
export function requestMergesIn(range: Excel.Range): MergesRequest {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount");
  range.untrack();
  return merged;
}

/** The answered requests' areas. */
export function mergedAreas(requests: readonly MergesRequest[]): MergedArea[] {
  return requests
    .filter((request) => !request.isNullObject)
    .flatMap(({ areas }) => areas.items)
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    }));
}
