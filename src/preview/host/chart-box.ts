import type { Area } from "./area";
import type { Session } from "./session";
import { sheetModel } from "./sheet-model";

/** A place on a sheet in pixels, from its corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are; hidden rows and columns take no place. */
export function boxOf(sheet: string, { top, left, bottom, right }: Area, session: Session): Box {
  const model = sheetModel(sheet, session);
  const sum = (from: number, to: number, size: (index: number) => number): number => {
    let all = 0;
    for (let index = from; index < to; index++) all += size(index);
    return all;
  };
  const width = (column: number): number => (model.getColVisible(column) ? model.getColumnWidth(column) : 0);
  const height = (row: number): number => (model.getRowVisible(row) ? model.getRowHeight(row) : 0);
  return {
    left: sum(0, left, width),
    top: sum(0, top, height),
    width: sum(left, right + 1, width),
    height: sum(top, bottom + 1, height),
  };
}
