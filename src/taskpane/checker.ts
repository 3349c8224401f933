import type { Finding } from "../checking/finding";
import type { RunOptions } from "../excel/run";
import type { WorkbookState } from "../excel/workbook-state";
import { translator } from "../locales";
import { breathe } from "./breathe";
import type { Edits } from "./edits";
import type { Engine } from "./engine";
import type { Outcome, Stage } from "./state";
import { dismiss, notify, type Store } from "./store";
import { sayWhatChanged } from "./what-changed";

/** A workbook with so many rows is read whole in the time that nobody notices. */
const ROWS_OF_SMALL = 5_000;
/** What `coloursOf` gives for no findings. */
const NOTHING_COLOURED = "";

/** What a task works with: Excel, how to ask it, and a way to tell the user how far it is. */
export interface Job {
  readonly engine: Engine;
  readonly options: RunOptions;
  readonly show: (stage: Stage) => void;
}

/** Checks the workbook and keeps what it was like. Nothing is caught here: see attempt.ts. */
export class Checker {
  private last: WorkbookState | null = null;
  /** Which cells have which colour; null where they have none, and shall have none until the next full check. */
  private coloured: string | null = null;
  private hasNotes = false;
  private isWriting = false;

  constructor(private readonly store: Store) {}

  get hasChecked(): boolean {
    return this.last !== null;
  }

  /** Colours or notes were begun and did not come to their end. */
  get isHalfDone(): boolean {
    return this.isWriting;
  }

  sheetId(name: string): string | null {
    return this.last?.sheets.find((sheet) => sheet.name === name)?.id ?? null;
  }

  /** Reads, checks and colours everything. The findings are on the screen before the colours are on the cells. */
  async check({ engine, options, show }: Job): Promise<void> {
    show("reading");
    const state = await engine.readWorkbook(options);
    show("checking");
    await breathe(options.signal);
    const { outcome, findings } = await this.judge(engine, state, options);
    this.store.set({ outcome, notices: [], said: null });
    await breathe(options.signal);
    const { notes } = this.store.get();
    this.hasNotes ||= state.hasNotes;
    this.coloured = NOTHING_COLOURED;
    if (outcome.kind === "checked" || state.sheets.some(({ marks }) => marks.length > 0)) {
      show("marking");
      await this.mark(engine, state, findings, options);
    }
    if (notes.on || (notes.supported && this.hasNotes)) {
      show("notes");
      await this.write(engine, state, notes.on ? findings : [], options);
    }
  }

  /**
   * Checks what has been edited, in two requests at most: one reads, and one changes the colours where they differ.
   * Small workbooks are read whole, for formulas that take an edit to other sheets, and for edits that Excel did not
   * tell of. Notes, if they are wanted, follow after the colours.
   */
  async recheck({ engine, options }: Omit<Job, "show">, edits: Edits): Promise<void> {
    const before = this.last;
    if (!before) return;
    const edited = before.sheets.filter(({ id }) => edits.sheetIds.has(id)).map(({ id }) => id);
    if (edited.length === 0 && !edits.sheets) return;
    const isSmall = before.grids.reduce((sum, { rows }) => sum + rows.length, 0) <= ROWS_OF_SMALL;
    const state = edits.sheets
      ? await engine.readWorkbook(options)
      : await engine.rereadSheets(before, isSmall ? before.sheets.map(({ id }) => id) : edited, options);
    await breathe(options.signal);
    const shown = this.store.get().outcome;
    const { outcome, findings } = await this.judge(engine, state, options);
    this.store.set({ outcome });
    dismiss(this.store, "stale");
    if (isSmall || edits.sheets) dismiss(this.store, "remote");
    sayWhatChanged(this.store, shown, outcome);
    if (this.coloured === null || this.coloured === coloursOf(findings)) return;
    await this.mark(engine, state, findings, options);
    if (this.store.get().notes.on) await this.write(engine, state, findings, options);
  }

  async clear({ engine, options, show }: Job): Promise<void> {
    show("clearing");
    const { hadAny, left, notesLeft } = await engine.clearMarks(options);
    this.coloured = null;
    this.hasNotes &&= left.length > 0 || notesLeft;
    const isListed = this.store.get().outcome?.kind === "checked";
    this.store.set({ markedBefore: left.length > 0 || notesLeft, notices: [] });
    if (left.length > 0) notify(this.store, { kind: "left", sheets: left });
    else if (notesLeft) notify(this.store, { kind: "notesLeft" });
    else if (!hadAny) notify(this.store, { kind: "nothingToClear" });
    else notify(this.store, { kind: isListed ? "cleared" : "clearedAll" });
  }

  /** Takes half-done colours and notes out, and says nothing of it: why they are missing is said already. */
  async withdraw({ engine, options }: Omit<Job, "show">): Promise<void> {
    this.isWriting = false;
    this.coloured = NOTHING_COLOURED;
    const { left } = await engine.clearMarks(options);
    this.hasNotes &&= left.length > 0;
    this.store.set({ markedBefore: left.length > 0 });
  }

  private async judge(
    engine: Engine,
    state: WorkbookState,
    options: RunOptions,
  ): Promise<{ outcome: Outcome; findings: readonly Finding[] }> {
    const plan = engine.readPlan(state.grids);
    await breathe(options.signal);
    const findings = engine.check(plan);
    this.last = state;
    return { outcome: engine.checkedOf(plan, findings, state.sheets), findings };
  }

  private async mark(
    engine: Engine,
    state: WorkbookState,
    findings: readonly Finding[],
    options: RunOptions,
  ): Promise<void> {
    this.isWriting = true;
    const { uncoloured } = await engine.markFindings(state, findings, options);
    this.isWriting = false;
    this.coloured = coloursOf(findings);
    this.store.set({ markedBefore: false });
    if (uncoloured.length > 0) notify(this.store, { kind: "uncoloured", sheets: uncoloured });
    else dismiss(this.store, "uncoloured");
  }

  private async write(
    engine: Engine,
    state: WorkbookState,
    findings: readonly Finding[],
    options: RunOptions,
  ): Promise<void> {
    const { language } = this.store.get();
    this.isWriting = true;
    const { taken, locked } = await engine.writeNotes(state, findings, translator(language), options);
    this.isWriting = false;
    this.hasNotes = findings.length > 0 || locked.length > 0;
    if (taken > 0) notify(this.store, { kind: "notesTaken", count: taken });
    if (locked.length > 0) notify(this.store, { kind: "notesLocked", sheets: locked });
  }
}

function coloursOf(findings: readonly Finding[]): string {
  const colours = findings.map(({ place, severity }) =>
    place?.cell ? JSON.stringify([place.sheet, place.cell.row, place.cell.column, severity]) : "",
  );
  return [...new Set(colours)].sort().join("\n");
}
