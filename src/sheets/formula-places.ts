import { columnLetters, fromA1, toA1, type CellAddress } from "../plan/place";

/** What a formula is made of, as far as it matters: texts, other sheets' cells, parts of tables, ranges, numbers, words. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\[[^\]]*\]|\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_$][\p{L}\d_.$]*\(?/giu;
/** A range of the formula's own sheet. */
const RANGE = /^\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+$/i;
/** A word that is a cell. */
const CELL = /^(\$?)[A-Z]{1,3}(\$?)\d+$/i;

/** Another sheet's cell or range. */
const ELSEWHERE = /^(.*)!([^!]+)$/su;

export type MoveCell = (cell: CellAddress) => CellAddress;

/** How a range of the formula's own sheet moves, from its first cell to its last. */
export type MoveRange = (first: string, last: string, move: MoveCell) => string;

/** As spreadsheet programs do it: what lies between the corners belongs to the range. */
export const byCorners: MoveRange = (first, last, move) => `${movedCell(first, move)}:${movedCell(last, move)}`;

/** Only its own cells belong to the range: where others have come in between, it falls into several. */
export const byCells: MoveRange = (first, last, move) => {
  const [from, to] = [fromA1(first), fromA1(last)];
  if (!from || !to || (from.row !== to.row && from.column !== to.column)) return byCorners(first, last, move);
  const isRow = from.row === to.row;
  const length = isRow ? to.column - from.column : to.row - from.row;
  const cells = Array.from({ length: length + 1 }, (_, step) =>
    move(isRow ? { row: from.row, column: from.column + step } : { row: from.row + step, column: from.column }),
  );
  const runs: [CellAddress, CellAddress][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && isNext(run[1], cell)) run[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs.map(([one, other]) => `${toA1(one)}:${toA1(other)}`).join(",");
};

const isNext = (one: CellAddress, other: CellAddress): boolean =>
  (other.row === one.row && other.column === one.column + 1) ||
  (other.column === one.column && other.row === one.row + 1);

/**
 * A formula with the cells of its own sheet moved; cells of other sheets stay, but for those that `elsewhere` moves.
 * @param formula in A1 form, without areas of whole rows or columns
 * @param elsewhere for a sheet's name, without the quotes, how its cells move
 * @param moveRange what becomes of ranges
 */
export function movedFormula(
  formula: string,
  move: MoveCell,
  elsewhere: (sheet: string) => MoveCell | null = () => null,
  moveRange: MoveRange = byCorners,
): string {
  return formula.replace(PARTS, (part) => {
    if (part.startsWith('"')) return part;
    if (RANGE.test(part)) {
      const [first, last] = part.split(":");
      return moveRange(first!, last!, move);
    }
    const [, sheet, cells] = ELSEWHERE.exec(part) ?? [];
    if (sheet === undefined) return movedCell(part, move);
    const there = elsewhere(nameOf(sheet));
    return there
      ? `${sheet}!${cells!
          .split(":")
          .map((cell) => movedCell(cell, there))
          .join(":")}`
      : part;
  });
}

/** A sheet's name without the quotes around it. */
const nameOf = (sheet: string): string => sheet.replace(/^'|'$/g, "").replaceAll("''", "'");

/**
 * A formula that names of other sheets' cells the columns alone: the same however rows have been put in and taken out
 * there.
 * @param keepsRows for a sheet's name whether its cells stay named whole
 */
export function withoutRowsElsewhere(formula: string, keepsRows: (sheet: string) => boolean): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(PARTS, (part) => {
    const [, sheet, cells] = part.startsWith('"') ? [] : (ELSEWHERE.exec(part) ?? []);
    if (sheet === undefined || keepsRows(nameOf(sheet))) return part;
    const columns = cells!.split(":").map((cell) => cell.replace(/\$?\d+$/, ""));
    return `${sheet}!${[...new Set(columns)].join(":")}`;
  });
}

function movedCell(part: string, move: MoveCell): string {
  const fixed = CELL.exec(part);
  const cell = fixed && fromA1(part);
  if (!cell) return part;
  const { row, column } = move(cell);
  return `${fixed[1]}${columnLetters(column)}${fixed[2]}${row + 1}`;
}

/** A formula without its references: the same however its cells have moved, and ranges have come apart. */
export function shapeOfFormula(formula: string): string {
  const isReference = (part: string): boolean =>
    CELL.test(part) || RANGE.test(part) || (!part.startsWith('"') && part.includes("!"));
  return formula.replace(PARTS, (part) => (isReference(part) ? "@" : part)).replace(/@(?:,@)+/g, "@");
}

/** A range or a cell of the formula's own sheet, and the next one. */
const NEIGHBOURS =
  /(?<![\p{L}\d_.!:$'])([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?,([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?(?![\p{L}\d_.!:(])/gu;
/** A range of one cell. */
const SINGLE = /(?<![\p{L}\d_.!:$'])([A-Z]{1,3}\d+):\1(?!\d)/gu;

/** A formula whose ranges are whole again, where they lie side by side. */
export function joinedRanges(formula: string): string {
  const single = formula.replace(SINGLE, "$1");
  if (!single.includes(",")) return single;
  const joined = single.replace(
    NEIGHBOURS,
    (whole, first: string, last: string | undefined, next: string, end: string | undefined) => {
      const [from, to, start, stop] = [first, last ?? first, next, end ?? next].map((cell) => fromA1(cell));
      if (!from || !to || !start || !stop || !isNext(to, start)) return whole;
      const isLine =
        (from.row === to.row && to.row === stop.row) || (from.column === to.column && to.column === stop.column);
      return isLine ? `${first}:${end ?? next}` : whole;
    },
  );
  return joined === single ? joined : joinedRanges(joined);
}
