import type { IStyleData } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import { areaOf, intersection, type Area } from "./area";
import { CustomFunctions } from "./custom-functions/custom-functions";
import type { AddinFunctions } from "./custom-functions/metadata";
import type { EventHub } from "./event-hub";
import { invalidArgument } from "./host-error";
import { RANGE_VALUES } from "./members/range-values";
import type { Property } from "./member";
import type { Cells } from "./cells";
import { rangeOf } from "./range-target";
import { References, type CellMatrix, type Session } from "./session";
import { keepTypes, makeRoom, rangeOfArea, sheetFacade } from "./sheet-model";
import { PaneState } from "./pane-state";
import { WaitingLooks } from "./waiting-looks";

/** A session over the grid. */
export class GridSession implements Session {
  readonly pane = new PaneState();
  readonly functions: CustomFunctions;
  readonly references = new References();
  readonly eventRanges = new References();
  readonly missing: string[] = [];
  cellLimit = 5_000_000;
  decimalMark = ".";
  isShowing = true;
  private readonly looks = new WaitingLooks();

  constructor(
    readonly grid: Engine,
    readonly apiVersion: string,
    readonly events: EventHub,
    readonly used: (member: string) => void,
    functions: AddinFunctions | null,
  ) {
    this.functions = new CustomFunctions(this, functions);
  }

  /** Whoever asks the grid sees all that was set. */
  get engine(): Engine {
    this.flush();
    return this.grid;
  }

  async settle(): Promise<void> {
    this.flush();
    const { calculation } = this.grid.tools;
    // Without formulas there is nothing to wait for, though the grid looks for some.
    if (this.grid.isOpen && calculation.isDue && this.hasFormulas()) await calculation.finished();
  }

  writeCells(sheet: string, cells: CellMatrix): void {
    this.flush();
    this.put(sheet, cells);
  }

  writeStyle(sheet: string, area: Area, style: IStyleData): void {
    if (this.looks.sheet !== sheet) this.flush();
    this.looks.add(sheet, area, style);
  }

  waitingStyle(sheet: string, row: number, column: number): IStyleData | null {
    return this.looks.sheet === sheet ? this.looks.at(row, column) : null;
  }

  flush(): void {
    const waiting = this.looks.take();
    // A sheet that was deleted meanwhile needs no looks.
    const sheet = waiting && this.grid.model.getSheetBySheetId(waiting.sheet);
    if (!waiting || !sheet) return;
    keepTypes(sheet, waiting.cells);
    const ids = { unitId: this.grid.book.getId(), subUnitId: waiting.sheet };
    // Under this name the grid looks for no formulas in it.
    const params = { ...ids, cellValue: waiting.cells, trigger: "sheet.command.set-style" };
    this.grid.api.syncExecuteCommand("sheet.mutation.set-range-values", params);
  }

  /** Writes what somebody types; `settle` waits for what it changes. */
  type(sheet: string, address: string, values: readonly (readonly unknown[])[]): void {
    const area = areaOf(address);
    if (!area) throw invalidArgument(`${address} is no range.`);
    const { it } = rangeOf(sheet, area);
    (RANGE_VALUES.Values as Property<Cells>).set!(it as Cells, values, this);
  }

  selection(): { sheet: string; area: Area } {
    const sheet = this.engine.book.getActiveSheet();
    const range = sheet.getActiveRange();
    const area = range
      ? { top: range.getRow(), left: range.getColumn(), bottom: range.getLastRow(), right: range.getLastColumn() }
      : { top: 0, left: 0, bottom: 0, right: 0 };
    return { sheet: sheet.getSheetId(), area };
  }

  select(sheet: string, area: Area): void {
    const facade = sheetFacade(sheet, this);
    this.activate(sheet);
    // Whole rows and columns end where the grid does; a cell below it gets a place.
    makeRoom(sheet, { ...area, bottom: area.top, right: area.left }, this);
    const grid = { top: 0, left: 0, bottom: facade.getMaxRows() - 1, right: facade.getMaxColumns() - 1 };
    const range = { ...rangeOfArea(intersection(area, grid)!), unitId: this.engine.book.getId(), sheetId: sheet };
    facade.setActiveRange(facade.getRange(range));
    this.engine.tools.reveal?.(sheet, area.top, area.left);
  }

  activate(sheet: string): void {
    if (this.engine.book.getActiveSheet().getSheetId() !== sheet) sheetFacade(sheet, this).activate();
  }

  withoutShowing<T>(task: () => T): T {
    const active = this.engine.book.getActiveSheet();
    this.isShowing = false;
    try {
      return task();
    } finally {
      this.engine.book.setActiveSheet(active);
      this.isShowing = true;
    }
  }

  private put(sheet: string, cells: CellMatrix): void {
    const range = rangeOfArea({ top: 0, left: 0, bottom: 0, right: 0 });
    const params = { unitId: this.grid.book.getId(), subUnitId: sheet, value: cells, range, trigger: "add-in" };
    this.grid.api.syncExecuteCommand("sheet.command.set-range-values", params);
  }

  private hasFormulas(): boolean {
    return this.grid.model.getSheets().some((sheet) => {
      let found = false;
      sheet.getCellMatrix().forValue((_, __, cell) => {
        found ||= Boolean(cell?.f ?? cell?.si);
        return !found;
      });
      return found;
    });
  }
}
