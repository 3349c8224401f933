import { WAITING, type CellContent, type CellFault, type CellRows } from "../../engine/grid-functions";
import type { ParameterType } from "./metadata";

/** Cells on their way to a function. */
export interface PassedRows {
  /** As JSON. */
  readonly text: string;
  /** Equal for equal cells. */
  readonly key: string;
  /** The first error among them, in reading order. */
  readonly fault: CellFault | null;
  /** Whether one of them still waits for another function. */
  readonly isBusy: boolean;
}

export const BUSY: CellFault = { code: WAITING };
const WRONG_TYPE: CellFault = { code: "#VALUE!" };

/** The grid gives the same rows to every formula that asks for the same cells: a large range is written out once. */
const known = new WeakMap<CellRows, Map<ParameterType, PassedRows>>();

/** Cells as a function is given them: blanks as empty texts, errors as objects that Office.js knows. */
export function passedRows(rows: CellRows, type: ParameterType): PassedRows {
  const byType = known.get(rows) ?? new Map<ParameterType, PassedRows>();
  known.set(rows, byType);
  const before = byType.get(type);
  if (before) return before;
  const converted = rows.map((line) => line.map((content) => convertedTo(type, content)));
  const contents = converted.flat();
  const text = JSON.stringify(converted.map((line) => line.map(wireValue)));
  const made = {
    text,
    key: keyOf(text),
    fault: contents.find(isFault) ?? null,
    isBusy: contents.some((content) => isFault(content) && content.code === BUSY.code),
  };
  byType.set(type, made);
  return made;
}

export const isFault = (content: CellContent): content is CellFault => typeof content === "object" && content !== null;

function wireValue(content: CellContent): unknown {
  return isFault(content) ? { code: content.code, type: "CustomFunctionError" } : content;
}

/** What Excel makes of a cell for a parameter of this type; an error where it can't. */
function convertedTo(type: ParameterType, content: CellContent): CellContent {
  if (isFault(content)) return content;
  switch (type) {
    case "number":
      return asNumber(content);
    case "string":
      return typeof content === "boolean" ? String(content).toUpperCase() : String(content ?? "");
    case "boolean":
      return asTruth(content);
    default:
      return content ?? "";
  }
}

function asNumber(content: string | number | boolean | null): CellContent {
  if (typeof content !== "string") return Number(content);
  return content.trim() !== "" && Number.isFinite(Number(content)) ? Number(content) : WRONG_TYPE;
}

function asTruth(content: string | number | boolean | null): CellContent {
  if (typeof content !== "string") return Boolean(content);
  return /^(?:true|false)$/i.test(content) ? /^true$/i.test(content) : WRONG_TYPE;
}

/** Short texts themselves; of long ones their length and 64 bits. */
function keyOf(text: string): string {
  if (text.length <= 64) return text;
  const { imul } = Math;
  let one = 0;
  let other = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = imul(one ^ code, 0x01000193);
    other = imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return `${text.length}:${(one >>> 0).toString(36)}:${(other >>> 0).toString(36)}`;
}
