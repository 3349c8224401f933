import { serialOfDay } from "../plan/day";
import type { LayoutValue } from "../sheets/sheet-layout";
import type { SummarySheet } from "../sheets/summary/summary-sheet";

/** What a workbook remembers of a summary's sheet: enough to see what somebody has changed since. */
export interface RememberedSheet {
  readonly columns: number;
  /** A row each: the fingerprint of what it is about, and those of its cells. */
  readonly rows: readonly string[];
}

/** Of a cell that was left alone. */
const NOT_OURS = "....";
const UNWRITTEN_END = /(?:\.{4})+$/;
const LENGTH = 4;

/** What is to be remembered of a sheet that is written. */
export function fingerprintsOf({ layout: { rows }, keys }: SummarySheet, date1904: boolean): RememberedSheet {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    columns,
    rows: rows.map((row, index) =>
      [fingerprint(keys[index]!), ...row.map(({ value }) => fingerprintOfLayout(value, date1904))]
        .join("")
        .replace(UNWRITTEN_END, ""),
    ),
  };
}

/** Of what a layout writes into a cell. */
export function fingerprintOfLayout(value: LayoutValue, date1904: boolean): string {
  if (value === null) return NOT_OURS;
  if (typeof value === "object") {
    return fingerprintOfCell("day" in value ? serialOfDay(value.day, date1904) : value.formula);
  }
  return fingerprintOfCell(value);
}

/** Of what a cell holds: a formula from `=` on, a number, a truth value or a text. */
export function fingerprintOfCell(content: unknown): string {
  if (typeof content === "number") return fingerprint(`n${Number(content.toPrecision(15))}`);
  const text = String(content).replace(/\r\n?/g, "\n");
  // Excel leaves out apostrophes around names of sheets that need none.
  return fingerprint(text.startsWith("=") ? text.replace(/['\s]/g, "") : text);
}

/** The fingerprint of what a remembered row is about. */
export const keyOf = (row: string): string => row.slice(0, LENGTH);

/** The fingerprint of a remembered row's cell; null where none was written. */
export function rememberedCell(row: string, column: number): string | null {
  const from = LENGTH * (column + 1);
  const found = row.slice(from, from + LENGTH);
  return found.length < LENGTH || found === NOT_OURS ? null : found;
}

export const fingerprintOfKey = (key: string): string => fingerprint(key);

/** 24 bits of an FNV-1a hash, in four characters. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const bits = (hash ^ (hash >>> 24)) & 0xffffff;
  return Array.from({ length: LENGTH }, (_, index) => ALPHABET[(bits >>> (6 * index)) & 63]!).join("");
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
