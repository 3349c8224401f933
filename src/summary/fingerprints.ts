import { serialOfDay } from "../plan/day";
import { joinedRanges, shapeOfFormula, withoutRowsElsewhere } from "../sheets/formula-places";
import type { LayoutValue } from "../sheets/sheet-layout";
import type { SummarySheet } from "../sheets/summary/summary-sheet";

/** What a workbook remembers of a summary's sheet: enough to see what somebody has changed since. */
export interface RememberedSheet {
  readonly columns: number;
  /** A row each: the fingerprint of what it is about, and those of its cells. */
  readonly rows: readonly string[];
}

/** Characters of six bits. */
const HALF = 3;
const LENGTH = 2 * HALF;
/** Of a cell that was left alone. */
const NOT_OURS = ".".repeat(LENGTH);
const UNWRITTEN_END = /(?:\.{6})+$/;

/** What cells' contents mean. */
export interface CellWriting {
  readonly date1904: boolean;
  /** The summary table's sheet, whose cells the other sheets name. All others that they name are the plan's. */
  readonly table: string;
}

/** What is to be remembered of a sheet that is written. */
export function fingerprintsOf({ layout: { rows }, keys }: SummarySheet, writing: CellWriting): RememberedSheet {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    columns,
    rows: rows.map((row, index) =>
      [fingerprintOfKey(keys[index]!), ...row.map(({ value }) => fingerprintOfLayout(value, writing))]
        .join("")
        .replace(UNWRITTEN_END, ""),
    ),
  };
}

/** Of what a layout writes into a cell. */
export function fingerprintOfLayout(value: LayoutValue, writing: CellWriting): string {
  if (value === null) return NOT_OURS;
  if (typeof value === "object") {
    return fingerprintOfCell("day" in value ? serialOfDay(value.day, writing.date1904) : value.formula, writing);
  }
  return fingerprintOfCell(value, writing);
}

/**
 * Of what a cell holds: a formula from `=` on, a number, a truth value or a text. The first half leaves out what a formula
 * refers to, which moves with rows and columns. Of the plan's cells the rows count in neither: Excel moves and shortens
 * what a formula refers to when somebody works on the plan.
 */
export function fingerprintOfCell(content: unknown, { table }: Pick<CellWriting, "table">): string {
  if (typeof content === "number") return both(`n${Number(content.toPrecision(15))}`);
  const text = String(content).replace(/\r\n?/g, "\n");
  if (!text.startsWith("=")) return both(text);
  // Excel leaves out apostrophes around names of sheets that need none.
  const named = withoutRowsElsewhere(text, (sheet) => sheet === table);
  return fingerprint(shapeOfFormula(text)) + fingerprint(joinedRanges(named.replace(/['\s]/g, "")));
}

/** The fingerprint of what a remembered row is about. */
export const keyOf = (row: string): string => row.slice(0, LENGTH);

export const fingerprintOfKey = (key: string): string => both(key);

/** The fingerprint of a remembered row's cell; null where none was written. */
export function rememberedCell(row: string, column: number): string | null {
  const from = LENGTH * (column + 1);
  const found = row.slice(from, from + LENGTH);
  return found.length < LENGTH || found === NOT_OURS ? null : found;
}

/** What two cells have in common whose formulas differ in nothing but references. */
export const shapeOf = (fingerprint: string): string => fingerprint.slice(0, HALF);

/** The shape of what a cell holds. */
export const shapeOfCell = (content: unknown): string => shapeOf(fingerprintOfCell(content, { table: "" }));

function both(text: string): string {
  return fingerprint(text) + fingerprint(`${text}\n`);
}

/** 18 bits of an FNV-1a hash. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const bits = hash ^ (hash >>> 18);
  // A summary has hundreds of thousands of these.
  let characters = "";
  for (let index = 0; index < HALF; index++) characters += ALPHABET[(bits >>> (6 * index)) & 63]!;
  return characters;
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
