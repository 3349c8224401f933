import type { Area } from "../plan/place";
import { addressesOfAreas } from "./addresses";
import type { Batch } from "./batch";
import type { Ending } from "./finish-replacing";
import { movedFormula } from "../sheets/formula-places";
import { sheetOf } from "./replacement";
import { restyleRows } from "./restyle-rows";
import { rangeOfRows, showColumns } from "./sheet-setup";
import { writeCharts, type PlacedChart } from "./write-charts";
import { removeConditions, writeConditions, type PlacedCondition } from "./write-conditional-formats";

const BYTES_OF_A_CHANGE = 2_000;
const BYTES_OF_A_COLUMN = 700;

/**
 * Gives a sheet that is there what can't be taken back: looks and links of kept rows, hidden columns, the rows that every
 * page repeats, conditional formats, charts. Once rows are out and anchors gone, so that a failure here is no way back; doing it
 * again makes no difference.
 */
export async function dressSheet(ending: Ending, date1904: boolean, batch: Batch): Promise<void> {
  const { replacement, conditions } = ending;
  const { layout, restyles, columnOf } = replacement;
  const sheet = sheetOf(replacement, batch.context);
  if (restyles) {
    await restyleRows(ending, date1904, batch);
    await batch.room(BYTES_OF_A_COLUMN * layout.columnWidths.length);
    showColumns(sheet, layout, columnOf);
  }
  await repeatRows(ending, batch);
  if (layout.conditionalFormats) {
    await removeConditions(sheet, conditions.ours, batch);
    await writeConditions(sheet, placedConditions(ending), batch);
  }
  await writeCharts(sheet, placedCharts(ending), batch, ending.charts);
}

/** Excel moves them along; where they are others, they are set anew. */
async function repeatRows({ replacement, rowOf }: Ending, batch: Batch): Promise<void> {
  const { layout, oldRows } = replacement;
  const { repeatedRows } = layout.print ?? {};
  if (!repeatedRows) return;
  const { first, last } = repeatedRows;
  const isMoved = oldRows.slice(first, last + 1).some((old, index) => old !== rowOf[first + index]);
  if (!isMoved) return;
  await batch.room(BYTES_OF_A_CHANGE);
  const sheet = sheetOf(replacement, batch.context);
  const rows = rangeOfRows(sheet, { first: rowOf[first]!, last: rowOf[last]! });
  sheet.pageLayout.setPrintTitleRows(rows);
  rows.untrack();
}

function placedCharts({ replacement: { layout, columnOf }, rowOf }: Ending): PlacedChart[] {
  const placed = ({ top, bottom, left, right }: Area): Area => ({
    top: rowOf[top]!,
    bottom: rowOf[bottom]!,
    left: columnOf(left),
    right: columnOf(right),
  });
  return (layout.charts ?? []).map((chart) => {
    const source = placed(chart.source);
    const isApart = source.right - source.left > chart.source.right - chart.source.left;
    return { ...chart, source, at: placed(chart.at), isApart };
  });
}

/** On our columns only: a column of the user's among them has none. */
function placedConditions({ replacement, rowOf }: Ending): PlacedCondition[] {
  const { layout, columnOf } = replacement;
  const move = ({ row, column }: { row: number; column: number }) => ({
    row: rowOf[row] ?? row,
    column: columnOf(column),
  });
  return (layout.conditionalFormats ?? []).map(({ area: { top, bottom, left, right }, ...condition }) => {
    const runs: { left: number; right: number }[] = [];
    for (let column = left; column <= right; column++) {
      const place = columnOf(column);
      const run = runs.at(-1);
      if (run?.right === place - 1) run.right = place;
      else runs.push({ left: place, right: place });
    }
    const areas = runs.map((run) => ({ top: rowOf[top]!, bottom: rowOf[bottom]!, ...run }));
    const address = addressesOfAreas(areas)[0]!;
    return { ...condition, address, formula: movedFormula(condition.formula, move) };
  });
}
