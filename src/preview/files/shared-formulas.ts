import type { Sheet } from "hucre/xlsx";
import { columnLetters, fromA1 } from "../../plan/place";

/** Texts and quoted sheet names first, so that nothing in them is taken for a reference. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/**
 * Writes a shared formula out for each cell that has it: such cells only name the formula of the first one, which is
 * then free to be changed.
 */
export function spellOutFormulas({ cells }: Sheet): void {
  const masters = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, cell] of cells ?? []) {
    if (cell.formulaType !== "shared" || !cell.formula || cell.formulaSharedIndex === undefined) continue;
    const [row, column] = key.split(",").map(Number) as [number, number];
    masters.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  for (const [key, cell] of cells ?? []) {
    if (cell.formulaType !== "shared") continue;
    const master = masters.get(cell.formulaSharedIndex ?? -1);
    const [row, column] = key.split(",").map(Number) as [number, number];
    if (!cell.formula && master) cell.formula = movedFormula(master.formula, row - master.row, column - master.column);
    delete cell.formulaType;
    delete cell.formulaSharedIndex;
    delete cell.formulaRef;
    if (!cell.formula) delete cell.formula;
  }
}

/** A formula as it reads that many rows further down and columns to the right; fixed references (`$A$1`) stay. */
function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKENS,
    (token, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string, offset?: number) => {
      if (letters === undefined || isPartOfName(formula, offset ?? 0)) return token;
      const cell = fromA1(letters + digits);
      if (!cell) return token;
      const column = cell.column + (fixedColumn ? 0 : columns);
      const row = cell.row + (fixedRow ? 0 : rows);
      if (column < 0 || row < 0 || column >= LAST_COLUMN || row >= LAST_ROW) return "#REF!";
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    },
  );
}

/** `TAX2024` and `Leht_A1` hold what looks like a reference. */
function isPartOfName(formula: string, offset: number): boolean {
  return offset > 0 && /[\w.\\\p{L}]/u.test(formula[offset - 1]!);
}
