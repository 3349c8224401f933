import type { ICellData, IRange, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "hucre/xlsx";
import type { Spilled } from "../engine/spilled";
import { addressOf, rangeOf } from "./ranges";

type Cells = Record<number, Record<number, ICellData>>;

/**
 * What formulas of a file's sheet have filled. A file has it as values of the cells, where it would be in the formulas'
 * way: it is taken out of them.
 * @returns null where no formula fills anything
 */
export function takeSpilled(cells: Cells, { cells: all }: Sheet): Spilled | null {
  const [ranges, filled]: [Record<number, Record<number, IRange>>, Cells] = [{}, {}];
  for (const [key, { formulaType, formulaRef }] of all ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const range = formulaType === "array" && formulaRef ? rangeOf(formulaRef) : null;
    if (!range || isOne(range) || !cells[row]?.[column]?.f) continue;
    (ranges[row] ??= {})[column] = range;
    for (let r = range.startRow; r <= range.endRow; r++)
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        const cell = cells[r]?.[c];
        if (!cell) continue;
        if (cell.v !== undefined) (filled[r] ??= {})[c] = { v: cell.v, t: cell.t };
        if (r === row && c === column) continue;
        delete cell.v;
        delete cell.t;
        delete cell.f;
        if (Object.keys(cell).length === 0) Reflect.deleteProperty(cells[r]!, c);
      }
  }
  return Object.keys(ranges).length > 0 ? { ranges, cells: filled } : null;
}

/** A sheet's cells as a file has them: what formulas have filled stands in the cells, and the formulas say how far. */
export function withSpilled(cells: IWorksheetData["cellData"], spilled: Spilled | undefined): Cells {
  const made: Cells = {};
  for (const [row, line] of Object.entries(cells)) made[Number(row)] = { ...line } as Record<number, ICellData>;
  const put = (row: number, column: number, content: ICellData): void => {
    const line = (made[row] ??= {});
    line[column] = { ...line[column], ...content };
  };
  // A formula that fills nothing any more still says what it once filled.
  for (const line of Object.values(made))
    for (const [column, cell] of Object.entries(line))
      if (cell?.ref) line[Number(column)] = { ...cell, ref: undefined };
  for (const [top, line] of Object.entries(spilled?.ranges ?? {}))
    for (const [left, range] of Object.entries(line)) {
      put(Number(top), Number(left), { ref: addressOf(range) });
      for (let row = range.startRow; row <= range.endRow; row++)
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          const content = spilled?.cells[row]?.[column];
          if (content && !made[row]?.[column]?.f) put(row, column, { v: content.v, t: content.t });
        }
    }
  return made;
}

const isOne = ({ startRow, startColumn, endRow, endColumn }: IRange): boolean =>
  startRow === endRow && startColumn === endColumn;
