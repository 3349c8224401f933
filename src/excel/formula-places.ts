import { columnLetters, fromA1, type CellAddress } from "../plan/place";

/** What a formula is made of, as far as it matters: texts, other sheets' cells, parts of tables, numbers, and words. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\[[^\]]*\]|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_$][\p{L}\d_.$]*\(?/giu;
/** A word that is a cell. */
const CELL = /^(\$?)[A-Z]{1,3}(\$?)\d+$/i;

/**
 * A formula with the cells of its own sheet moved; cells of other sheets stay.
 * @param formula in A1 form, without areas of whole rows or columns
 */
export function movedFormula(formula: string, move: (cell: CellAddress) => CellAddress): string {
  return formula.replace(PARTS, (part) => {
    const fixed = CELL.exec(part);
    const cell = fixed && fromA1(part);
    if (!cell) return part;
    const { row, column } = move(cell);
    return `${fixed[1]}${columnLetters(column)}${fixed[2]}${row + 1}`;
  });
}
