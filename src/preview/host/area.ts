import { quotedSheet } from "../../plan/sheet-reference";
import { columnLetters } from "../../plan/place";
import { invalidArgument } from "./host-error";

/** A block of cells from zero-based corners, both included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/**
 * The block that an address without a sheet names: `B2`, `B2:C5`, `A:C`, `3:5`.
 * @returns null where it is none, which may still be a defined name
 */
export function areaOf(address: string): Area | null {
  const [from = "", to = from, more] = address.trim().split(":");
  if (more !== undefined) return null;
  const [one, other] = [corner(from), corner(to)];
  if (!one || !other || one.kind !== other.kind) return null;
  // A lone letter or number is no address: `A:A` is.
  if (one.kind !== "cell" && !address.includes(":")) return null;
  const area = {
    top: Math.min(one.row ?? 0, other.row ?? 0),
    left: Math.min(one.column ?? 0, other.column ?? 0),
    bottom: Math.max(one.row ?? ROWS - 1, other.row ?? ROWS - 1),
    right: Math.max(one.column ?? COLUMNS - 1, other.column ?? COLUMNS - 1),
  };
  return area.bottom < ROWS && area.right < COLUMNS && area.top >= 0 ? area : null;
}

function corner(text: string) {
  const cell = CELL.exec(text);
  if (cell) return { kind: "cell", column: columnOf(cell[1]!), row: Number(cell[2]) - 1 } as const;
  const column = COLUMN.exec(text);
  if (column) return { kind: "column", column: columnOf(column[1]!), row: undefined } as const;
  const row = ROW.exec(text);
  return row ? ({ kind: "row", row: Number(row[1]) - 1, column: undefined } as const) : null;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** An address's sheet, if it names one, and what is left: `'Kava 1'!A1` gives `Kava 1` and `A1`. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const plain = /^([^'!]+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1]!, rest: plain[2]! } : { sheet: null, rest: address };
}

/** As Excel writes it: `B2:C5`, whole rows and columns without the other half. */
export function addressOf({ top, left, bottom, right }: Area): string {
  if (left === 0 && right === COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === ROWS - 1) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** With the sheet's name, in quotes where it needs them. */
export function fullAddress(sheet: string, area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quotedSheet(sheet);
  return `${name}!${addressOf(area)}`;
}

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;
export const cellsIn = (area: Area): number => heightOf(area) * widthOf(area);

/** What two blocks have in common; null for nothing. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** @throws HostError for a block that leaves the sheet */
export function areaAt(top: number, left: number, rows = 1, columns = 1): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const numbers = [top, left, rows, columns];
  const isSound = numbers.every(Number.isInteger) && top >= 0 && left >= 0 && rows > 0 && columns > 0;
  if (!isSound || area.bottom >= ROWS || area.right >= COLUMNS) throw invalidArgument("There are no such cells.");
  return area;
}

/** What is left of a block without another: up to four blocks. */
export function without(one: Area, other: Area): Area[] {
  const common = intersection(one, other);
  if (!common) return [one];
  const { top, left, bottom, right } = one;
  return [
    { top, left, bottom: common.top - 1, right },
    { top: common.top, left, bottom: common.bottom, right: common.left - 1 },
    { top: common.top, left: common.right + 1, bottom: common.bottom, right },
    { top: common.bottom + 1, left, bottom, right },
  ].filter((area) => area.top <= area.bottom && area.left <= area.right);
}
