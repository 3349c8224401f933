import type { WorkbookEdit } from "../excel/watch-workbook";

/** How long the user has to be quiet before an edit is checked, in milliseconds. */
const QUIET = 600;

/** What has been edited and not checked yet. */
export interface Edits {
  readonly sheetIds: ReadonlySet<string>;
  /** Sheets came, went or got another name. */
  readonly sheets: boolean;
}

/** Collects edits until the user stops for a moment. */
export class EditQueue {
  private sheetIds = new Set<string>();
  private sheets = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onQuiet takes the edits with `take`, or leaves them for later */
  constructor(private readonly onQuiet: () => void) {}

  get isEmpty(): boolean {
    return this.sheetIds.size === 0 && !this.sheets;
  }

  add({ kind, sheetId }: Pick<WorkbookEdit, "kind" | "sheetId">): void {
    if (kind === "sheets") this.sheets = true;
    else this.sheetIds.add(sheetId);
    this.arm();
  }

  /** Gives edits back that could not be checked. */
  restore(edits: Edits): void {
    for (const id of edits.sheetIds) this.sheetIds.add(id);
    this.sheets ||= edits.sheets;
  }

  take(): Edits {
    clearTimeout(this.timer);
    const { sheetIds, sheets } = this;
    this.sheetIds = new Set();
    this.sheets = false;
    return { sheetIds, sheets };
  }

  /** Counts the quiet time from now, if there is anything to check. */
  arm(delay = QUIET): void {
    clearTimeout(this.timer);
    if (!this.isEmpty) this.timer = setTimeout(this.onQuiet, delay);
  }
}
