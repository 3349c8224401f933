import { columnLetters, fromA1, type CellAddress } from "../plan/place";

/** What a formula is made of, as far as it matters: texts, other sheets' cells, parts of tables, numbers, and words. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\[[^\]]*\]|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_$][\p{L}\d_.$]*\(?/giu;
/** A word that is a cell. */
const CELL = /^(\$?)[A-Z]{1,3}(\$?)\d+$/i;

/** Another sheet's cell or range. */
const ELSEWHERE = /^(.*)!([^!]+)$/su;

export type MoveCell = (cell: CellAddress) => CellAddress;

/**
 * A formula with the cells of its own sheet moved; cells of other sheets stay, but for those that `elsewhere` moves.
 * @param formula in A1 form, without areas of whole rows or columns
 * @param elsewhere for a sheet's name, without the quotes, how its cells move
 */
export function movedFormula(
  formula: string,
  move: MoveCell,
  elsewhere: (sheet: string) => MoveCell | null = () => null,
): string {
  return formula.replace(PARTS, (part) => {
    if (part.startsWith('"')) return part;
    const [, sheet, cells] = ELSEWHERE.exec(part) ?? [];
    if (sheet === undefined) return movedCell(part, move);
    const there = elsewhere(sheet.replace(/^'|'$/g, "").replaceAll("''", "'"));
    return there
      ? `${sheet}!${cells!
          .split(":")
          .map((cell) => movedCell(cell, there))
          .join(":")}`
      : part;
  });
}

function movedCell(part: string, move: MoveCell): string {
  const fixed = CELL.exec(part);
  const cell = fixed && fromA1(part);
  if (!cell) return part;
  const { row, column } = move(cell);
  return `${fixed[1]}${columnLetters(column)}${fixed[2]}${row + 1}`;
}

/** A formula without its references: the same however its cells have moved. */
export function shapeOfFormula(formula: string): string {
  return formula.replace(PARTS, (part) =>
    CELL.test(part) || (!part.startsWith('"') && part.includes("!")) ? "@" : part,
  );
}
