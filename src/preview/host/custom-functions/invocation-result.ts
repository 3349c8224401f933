import type { CellContent, CellRows } from "../../engine/grid-functions";

/** What a function gave, with the words to its errors at their places. */
export interface InvocationResult {
  readonly value: CellContent | CellRows;
  readonly messages: readonly {
    readonly row: number;
    readonly column: number;
    readonly code: string;
    readonly message: string;
  }[];
}

/** What a cell shows for each of Office.js's numbers of failures. */
const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  // The page has no code for the function.
  9: "#N/A",
  10: "#N/A",
};
const OTHER_FAILURE = "#VALUE!";
/** Of other errors Excel shows no words. */
const WORDED = new Set(["#VALUE!", "#N/A"]);
/** As many characters as a cell holds. */
const LONGEST_TEXT = 32_767;

/** An entry of `SetInvocationArrayResults`: `[id, succeeded, value, code of the failure]`. */
export function resultOf([, succeeded, value, code]: readonly unknown[]): InvocationResult {
  if (succeeded !== true) {
    const shown = CODES[Number(code)] ?? OTHER_FAILURE;
    const message = typeof value === "string" && WORDED.has(shown) ? value : "";
    return { value: { code: shown }, messages: message === "" ? [] : [{ row: 0, column: 0, code: shown, message }] };
  }
  const rows = Array.isArray(value) ? rectangle(value as unknown[]) : [[value]];
  const messages = rows.flatMap((line, row) => line.flatMap((one, column) => messagesOf(one, row, column)));
  const contents = rows.map((line) => line.map(contentOf));
  if (contents.length === 0 || contents[0]!.length === 0) return { value: { code: "#CALC!" }, messages: [] };
  return { value: Array.isArray(value) ? contents : contents[0]![0]!, messages };
}

interface RichValue {
  readonly valueType?: string;
  readonly code?: string;
  readonly type?: string;
  readonly basicValue?: unknown;
  readonly message?: string;
}

/** Excel fills up what is missing in a row. */
function rectangle(value: readonly unknown[]): unknown[][] {
  const rows = value.map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  const width = Math.max(0, ...rows.map((line) => line.length));
  const missing: RichValue = { type: "Error", code: "#N/A" };
  return rows.map((line) =>
    Array.from({ length: width }, (_, column) => (column < line.length ? line[column] : missing)),
  );
}

function contentOf(value: unknown): CellContent {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { code: "#NUM!" };
    case "boolean":
      return value;
    case "string":
      return value.length > LONGEST_TEXT ? { code: OTHER_FAILURE } : value;
    default:
      return value === null || value === undefined ? null : ofRich(value as RichValue);
  }
}

function ofRich(rich: RichValue): CellContent {
  if (rich.valueType === "CustomFunctionError" || rich.type === "Error") return { code: rich.code ?? OTHER_FAILURE };
  return typeof rich.basicValue === "object" ? { code: OTHER_FAILURE } : contentOf(rich.basicValue);
}

function messagesOf(value: unknown, row: number, column: number): InvocationResult["messages"] {
  if (typeof value !== "object" || value === null) return [];
  const { code = "", message } = value as RichValue;
  return message && WORDED.has(code) ? [{ row, column, code, message }] : [];
}
