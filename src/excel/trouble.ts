/** What a refused request to Excel means for the user. */
export type Trouble =
  | "cell-edit"
  | "protected"
  | "too-large"
  | "gone"
  | "filtered"
  | "columns"
  | "busy"
  | "unsupported"
  | "no-file"
  | "last-sheets";

/** By the code alone: Excel's messages are in the user's language. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  // Both are given while a cell is being edited, by different versions.
  InvalidOperationInCellEditMode: "cell-edit",
  InvalidOperation: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ItemNotFound: "gone",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "filtered",
  ColumnsChanged: "columns",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  HostRestart: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NoDocumentFile: "no-file",
  NoSheetLeft: "last-sheets",
};

/** Excel gave less than was asked for, without calling it an error: it does so with too many cells at once. */
export class IncompleteAnswer extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";

  constructor(sheet: string) {
    super(`Excel did not give the cells of ${sheet}`);
  }
}

/** Excel did not hand out the open workbook's file. */
export class NoDocumentFile extends Error {
  readonly code: "NoDocumentFile" | "Conflict";

  /** @param number Office's own of what is wrong */
  constructor(number?: number) {
    super(number === undefined ? "Excel gave a part of its file" : `Excel gave no file (${number})`);
    this.code = number !== undefined && BUSY_WITH_FILES.has(number) ? "Conflict" : "NoDocumentFile";
  }
}

/** Two copies of the file are open already, or the network failed on the way. */
const BUSY_WITH_FILES: ReadonlySet<number> = new Set([11_000, 11_001]);

/** What a failed request to Excel means for the user; null where the program itself is at fault. */
export function troubleOf(error: unknown): Trouble | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return TROUBLES[code] ?? null;
}
