import type { ICellData, Injector, IRange } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";

/** Cells by row and column. */
type Matrix<T> = Readonly<Record<number, Readonly<Record<number, T>>>>;

/** What formulas on a sheet have filled besides their own cells: the grid keeps it apart from what cells hold. */
export interface Spilled {
  /** By the place of the formula, the cells that it fills; its own cell where others are in its way. */
  readonly ranges: Matrix<IRange>;
  /** What they show, the formulas' own cells among them. */
  readonly cells: Matrix<ICellData>;
}

/** Of all sheets of a workbook that have some, by their ids. */
export function spilledIn(injector: Injector, unitId: string): Record<string, Spilled> {
  const model = injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[unitId] ?? {};
  const cells = model.getArrayFormulaCellData()[unitId] ?? {};
  return Object.fromEntries(
    Object.entries(ranges).flatMap(([sheet, own]) =>
      own && Object.keys(own).length > 0
        ? [[sheet, filled(own as Matrix<IRange>, (cells[sheet] ?? {}) as Matrix<ICellData>)]]
        : [],
    ),
  );
}

/** The grid remembers where a formula would have to go, too, where it shows that it can't: those cells are not its own. */
function filled(ranges: Matrix<IRange>, cells: Matrix<ICellData>): Spilled {
  const own: Record<number, Record<number, IRange>> = {};
  for (const [top, line] of Object.entries(ranges))
    for (const [left, range] of Object.entries(line)) {
      const [row, column] = [Number(top), Number(left)];
      const isBlocked = cells[row]?.[column]?.v === ErrorType.SPILL;
      const itself = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      (own[row] ??= {})[column] = isBlocked ? itself : range;
    }
  return { ranges: own, cells };
}

/** Has a workbook that was just opened show what its formulas had filled when it was kept. */
export function showSpilled(injector: Injector, unitId: string, spilled: Readonly<Record<string, Spilled>>): void {
  const model = injector.get(FormulaDataModel);
  const all = <T>(of: (sheet: Spilled) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(spilled).map(([sheet, one]) => [sheet, of(one)]));
  // Into the grid's own objects: it may be about to put them back, after it has closed another workbook.
  model.getArrayFormulaRange()[unitId] = all(({ ranges }) => ranges);
  model.getArrayFormulaCellData()[unitId] = all(({ cells }) => cells) as never;
}
