import { check } from "../../src/checking/check";
import type { Finding } from "../../src/checking/finding";
import type { RunOptions } from "../../src/excel/run";
import type { WorkbookEdit } from "../../src/excel/watch-workbook";
import type { WorkbookSheet, WorkbookState } from "../../src/excel/workbook-state";
import type { CellAddress } from "../../src/plan/place";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { checkedOf } from "../../src/taskpane/checked";
import type { Engine } from "../../src/taskpane/engine";

/** An error as Office.js throws it. */
export const excelError = (code: string): Error => Object.assign(new Error(`Excel says ${code}`), { code });

/**
 * What the pane asks of Excel, answered from cells at hand: real plans are read and checked, and every request is
 * noted. How Excel itself answers is for test/excel.
 */
export class Workbook {
  /** What was asked, in order: `read`, `reread Leht1`, `mark 3`, … */
  readonly asked: string[] = [];
  readonly protectedSheets = new Set<string>();
  readonly gone = new Set<string>();
  marked: readonly Finding[] | null = null;
  markedBefore = false;
  /** Refuses a request, if it gives an error; or makes it wait. */
  obstacle: (request: string, options: RunOptions) => Error | Promise<void> | null = () => null;
  private onEdit: ((edit: WorkbookEdit) => void) | null = null;

  constructor(public grids: Grid[]) {}

  readonly engine: Engine = {
    readPlan,
    check,
    checkedOf,
    readWorkbook: (options = {}) => this.ask("read", options, () => this.state()),
    rereadSheets: (_, ids, options = {}) => this.ask(`reread ${ids.join(" ")}`, options, () => this.state()),
    markFindings: (state, findings, options = {}) =>
      this.ask(`mark ${findings.length}`, options, () => {
        this.marked = findings;
        const names = state.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
        return { uncoloured: names.filter((name) => findings.some(({ place }) => place?.sheet === name)) };
      }),
    writeNotes: (_, findings, __, options = {}) =>
      this.ask(`notes ${findings.length}`, options, () => ({ taken: findings.length > 0 ? 2 : 0, locked: [] })),
    clearMarks: (options = {}) =>
      this.ask("clear", options, () => {
        const hadAny = this.marked !== null || this.markedBefore;
        this.marked = null;
        return { hadAny, left: [...this.protectedSheets], notesLeft: false };
      }),
    marksPresent: (options = {}) => this.ask("marks present", options, () => this.markedBefore),
    selectCell: (id: string, cell: CellAddress | null, options = {}) =>
      this.ask(`select ${id} ${cell ? `${cell.row},${cell.column}` : "-"}`, options, () => {
        const sheet = this.state().sheets.find((one) => one.id === id);
        return !sheet || this.gone.has(id) ? "gone" : sheet.hidden ? "hidden" : "selected";
      }),
    watchWorkbook: (onEdit) =>
      this.ask("watch", {}, () => {
        this.onEdit = onEdit;
        return () => Promise.resolve();
      }),
  };

  /** Somebody edits cells of a sheet, or the sheets. */
  edit(by: WorkbookEdit["by"] = "user", kind: WorkbookEdit["kind"] = "cells", sheet = this.grids[0]!.name): void {
    this.onEdit?.({ by, kind, sheetId: `id-${sheet}` });
  }

  state(): WorkbookState {
    return {
      date1904: false,
      hasNotes: false,
      grids: this.grids,
      sheets: this.grids.map((grid) => this.sheetOf(grid)),
    };
  }

  private sheetOf({ name, hidden }: Grid): WorkbookSheet {
    const isProtected = this.protectedSheets.has(name);
    const marks = this.marked?.some(({ place }) => place?.sheet === name) ? ["mark"] : [];
    return { id: `id-${name}`, name, hidden, isProtected, locksNotes: isProtected, marks };
  }

  private async ask<T>(request: string, options: RunOptions, answer: () => T): Promise<T> {
    options.signal?.throwIfAborted();
    this.asked.push(request);
    const obstacle = this.obstacle(request, options);
    if (obstacle instanceof Error) throw obstacle;
    await Promise.race([obstacle, whenAborted(options.signal)]);
    return answer();
  }
}

function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
}
