import type { ICellData, IRange } from "@univerjs/core";
import { addressOf, COLUMNS, ROWS, type Area } from "./area";
import { valueOf, valueTypeOf } from "./cell-values";
import { rangeOf } from "./range-target";
import type { GridSession } from "./grid-session";
import { isAtLeast } from "./requirement-sets";
import { areaOfRange } from "./sheet-model";

/** Who changes the workbook. */
type Actor = "user" | "remote" | "addin";

interface Command {
  readonly id: string;
  readonly params?: Record<string, unknown>;
  readonly options?: { readonly applyFormulaCalculationResult?: boolean; readonly fromFormula?: boolean };
}

/** What the grid calls what add-ins hear of, and what Excel calls it. */
const ROWS_AND_COLUMNS: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** Turns what happens in the grid into Excel's events. */
export class GridWatch {
  private actor: Actor = "user";
  private silent = false;
  private active: string | null = null;
  private before: { readonly value: unknown; readonly type: string } | null = null;
  private nameBefore = "";
  private readonly selectionListeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];

  constructor(private readonly session: GridSession) {
    const { api } = session.engine;
    const before = api.addEvent(api.Event.BeforeCommandExecute, (event) => this.beforeCommand(event as Command));
    const after = api.addEvent(api.Event.CommandExecuted, (event) => this.command(event as Command));
    this.stops.push(
      () => before.dispose(),
      () => after.dispose(),
    );
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }

  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  /**
   * Runs something on somebody's behalf: what the grid reports meanwhile is their doing.
   * @param task waits for nothing, since others may change the workbook while it waits
   */
  as<T>(actor: Actor, task: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return task();
    } finally {
      this.actor = before;
    }
  }

  /** Runs something of which nobody hears. */
  silently(task: () => void): void {
    this.silent = true;
    try {
      task();
    } finally {
      this.silent = false;
    }
    this.active = this.session.engine.book.getActiveSheet().getSheetId();
  }

  private beforeCommand({ id, params }: Command): void {
    if (this.silent || !params) return;
    const sheet = this.session.engine.model.getSheetBySheetId(String(params.subUnitId));
    if (id === "sheet.mutation.set-worksheet-name") this.nameBefore = sheet?.getName() ?? "";
    if (id !== "sheet.mutation.set-range-values") return;
    const [only, more] = writtenCells(params);
    this.before = null;
    if (!only || more || !sheet) return;
    const value = valueOf(sheet.getCellRaw(only.row, only.column));
    this.before = { value, type: valueTypeOf(value) };
  }

  private command({ id, params = {}, options }: Command): void {
    if (this.silent || !this.session.engine.isOpen) return;
    const sheet = String(params.subUnitId ?? params.sheetId ?? "");
    switch (id) {
      case "sheet.mutation.set-range-values":
        if (options?.applyFormulaCalculationResult || options?.fromFormula) return;
        return this.cellsChanged(sheet, params);
      case "sheet.mutation.insert-sheet":
        return this.raise("added", String((params.sheet as { id?: string } | undefined)?.id ?? sheet), {}, false);
      case "sheet.mutation.remove-sheet":
        return this.raise("deleted", sheet, {}, false);
      case "sheet.mutation.set-worksheet-name":
        return this.raise("renamed", sheet, { nameBefore: this.nameBefore, nameAfter: params.name }, true);
      case "sheet.operation.set-worksheet-active":
        return this.activated(sheet);
      case "sheet.operation.set-selections":
        return this.selected(sheet, params.selections as readonly { range: IRange }[] | undefined);
      default:
        if (ROWS_AND_COLUMNS[id]) this.moved(sheet, ROWS_AND_COLUMNS[id], params);
    }
  }

  private cellsChanged(sheet: string, params: Record<string, unknown>): void {
    const cells = writtenCells(params);
    if (cells.length === 0) return;
    this.session.functions.cellsWritten(cells.map((cell) => ({ sheet, ...cell })));
    const [first] = cells;
    const area: Area = {
      top: Math.min(...cells.map(({ row }) => row)),
      left: Math.min(...cells.map(({ column }) => column)),
      bottom: Math.max(...cells.map(({ row }) => row)),
      right: Math.max(...cells.map(({ column }) => column)),
    };
    this.changed(sheet, "RangeEdited", area, cells.length === 1 ? this.details(sheet, first!) : {});
  }

  /** Excel says what was in a cell before and is in it now, where it was just one. */
  private details(sheet: string, { row, column }: { row: number; column: number }): object {
    const model = this.session.engine.model.getSheetBySheetId(sheet);
    if (!model || !this.before) return {};
    const value = valueOf(model.getCellRaw(row, column));
    const { value: valueBefore, type: valueTypeBefore } = this.before;
    return { valueBefore, valueTypeBefore, valueAfter: value, valueTypeAfter: valueTypeOf(value) };
  }

  private moved(sheet: string, changeType: string, { range }: Record<string, unknown>): void {
    if (!range) return;
    const area = areaOfRange(range as IRange);
    const whole = changeType.startsWith("Row") ? { left: 0, right: COLUMNS - 1 } : { top: 0, bottom: ROWS - 1 };
    this.changed(sheet, changeType, { ...area, ...whole }, {});
  }

  private changed(sheet: string, changeType: string, area: Area, details: object): void {
    const { events, eventRanges } = this.session;
    if (!events.isWanted("changed", sheet) && !events.isWanted("changed", "Workbook")) return;
    const referenceId = eventRanges.keep(rangeOf(sheet, area));
    const message = { changeType, address: addressOf(area), shiftDirection: "None", referenceId, ...details };
    this.raise("changed", sheet, message, true);
  }

  /** The grid says so again and again. */
  private activated(sheet: string): void {
    if (!this.session.isShowing || sheet === this.active) return;
    this.active = sheet;
    this.raise("activated", sheet, {}, true);
  }

  private selected(sheet: string, selections: readonly { range: IRange }[] = []): void {
    const address = selections.map(({ range }) => addressOf(areaOfRange(range))).join(",");
    if (address === "" || !this.session.isShowing) return;
    this.raise("selection", sheet, { address }, true);
    for (const listener of this.selectionListeners) listener();
  }

  /** @param onSheet whether who listens to the sheet hears of it too */
  private raise(
    name: Parameters<GridSession["events"]["raise"]>[0],
    sheet: string,
    more: object,
    onSheet: boolean,
  ): void {
    const { events } = this.session;
    const source = this.actor === "remote" ? "Remote" : "Local";
    // Excel says of cells alone whose doing it was, and not in every version.
    const isTold = name === "changed" && isAtLeast(this.session.apiVersion, "1.14");
    const triggerSource = this.actor === "addin" ? "ThisLocalAddin" : "Unknown";
    const message = { worksheetId: sheet, source, ...(isTold ? { triggerSource } : {}), ...more };
    events.raise(name, onSheet ? sheet : null, message);
  }
}

/** The cells whose content a change touches; a new look is none. */
function writtenCells({ cellValue }: Record<string, unknown>): { row: number; column: number }[] {
  const matrix = (cellValue ?? {}) as Record<string, Record<string, ICellData | null>>;
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) =>
      cell === null || "v" in cell || "f" in cell || "p" in cell ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );
}
