import type { ICellData, Worksheet } from "@univerjs/core";
import { areaAt, cellsIn, heightOf, widthOf } from "../area";
import { valueOf, valueTypeOf } from "../cell-values";
import { writtenCell } from "../cell-writing";
import { assertMayWrite } from "../cell-extras";
import { invalidArgument } from "../host-error";
import { property, type Member } from "../member";
import { numberFormatAt, shownText } from "../number-formats";
import { onlyArea, type Cells } from "../cells";
import type { Session } from "../session";
import { assertMayChange, makeRoom, sheetFacade, sheetModel } from "../sheet-model";
import { cellReader, type CellReader } from "../spilled-cells";
import { styleCells } from "../style-writing";
import { followTitles } from "../table-titles";

type OfCell = (sheet: Worksheet, row: number, column: number, session: Session, shown: CellReader) => unknown;

/** What a range says of each of its cells, row by row. */
export const RANGE_VALUES: Readonly<Record<string, Member<Cells>>> = {
  Values: property(
    "1.1",
    eachCell((_, row, column, __, shown) => valueOf(shown(row, column))),
    (it, values, session) => write(it, values, session),
  ),
  Formulas: property("1.1", eachCell(formula), (it, values, session) => write(it, values, session)),
  NumberFormat: property("1.1", eachCell(numberFormatAt), setNumberFormat),
  Text: property(
    "1.1",
    eachCell((sheet, row, column, session, shown) =>
      shownText(valueOf(shown(row, column)), numberFormatAt(sheet, row, column), session),
    ),
  ),
  ValueTypes: property(
    "1.1",
    eachCell((_, row, column, __, shown) => valueTypeOf(valueOf(shown(row, column)))),
  ),
};

/** Of a cell without a formula its value, as Excel gives it. */
function formula(sheet: Worksheet, row: number, column: number, session: Session, shown: CellReader): unknown {
  const cell = sheet.getCellRaw(row, column);
  if (cell?.f) return cell.f;
  // A formula that was filled down stands in its first cell.
  if (cell?.si) return sheetFacade(sheet.getSheetId(), session).getRange(row, column).getFormula();
  return valueOf(shown(row, column));
}

/** Null for more cells than Excel gives at a time: it calls that no error. */
function eachCell(of: OfCell) {
  return (it: Cells, session: Session): unknown[][] | null => {
    session.flush();
    const area = onlyArea(it);
    const sheet = sheetModel(it.sheet, session);
    if (cellsIn(area) > session.cellLimit) return null;
    const shown = cellReader(sheet, session.grid);
    return Array.from({ length: heightOf(area) }, (_, row) =>
      Array.from({ length: widthOf(area) }, (__, column) =>
        of(sheet, area.top + row, area.left + column, session, shown),
      ),
    );
  };
}

function write(it: Cells, values: unknown, session: Session): void {
  const area = onlyArea(it);
  assertMayWrite(it, session);
  const matrix = sized(values, heightOf(area), widthOf(area));
  makeRoom(it.sheet, area, session);
  session.flush();
  const sheet = sheetModel(it.sheet, session);
  const cells: Record<number, Record<number, ICellData>> = {};
  matrix.forEach((line, row) =>
    line.forEach((input, column) => {
      const [atRow, atColumn] = [area.top + row, area.left + column];
      const cell = writtenCell(input, numberFormatAt(sheet, atRow, atColumn));
      if (cell) (cells[atRow] ??= {})[atColumn] = cell;
    }),
  );
  session.writeCells(it.sheet, cells);
  followTitles(it.sheet, area, session);
}

/** One value stands for all cells; otherwise there must be as many as cells. */
function sized(values: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(values))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => values as unknown));
  const matrix = values as unknown[][];
  const fits = matrix.length === rows && matrix.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument("The array does not match the size of the range.");
  return matrix;
}

function setNumberFormat(it: Cells, formats: unknown, session: Session): void {
  const area = onlyArea(it);
  assertMayChange(it.sheet, "allowFormatCells", session);
  const n = (pattern: unknown) => ({ n: pattern === "General" ? null : { pattern: String(pattern) } });
  if (!Array.isArray(formats)) {
    if (formats !== null) styleCells(it, n(formats), session);
    return;
  }
  const matrix = sized(formats, heightOf(area), widthOf(area));
  makeRoom(it.sheet, area, session);
  matrix.forEach((line, row) =>
    line.forEach((pattern, column) => {
      if (pattern === null) return;
      session.writeStyle(it.sheet, areaAt(area.top + row, area.left + column), n(pattern));
    }),
  );
}
