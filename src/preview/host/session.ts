import type { ICellData, IStyleData } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import type { Area } from "./area";
import type { EventHub } from "./event-hub";
import type { HostObject } from "./member";
import type { CustomFunctions } from "./custom-functions/custom-functions";
import type { PaneState } from "./pane-state";

/** Cells by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What a member of Excel's objects may use while a batch runs. */
export interface Session {
  readonly engine: Engine;
  /** The same, while looks that were set may still wait to be written: for what has nothing to do with looks. */
  readonly grid: Engine;
  readonly apiVersion: string;
  /** Between whole and fraction, as this Excel's user writes them in formulas. */
  readonly decimalMark: string;
  readonly events: EventHub;
  readonly pane: PaneState;
  readonly functions: CustomFunctions;
  /** Cells a read may have; with more, Excel answers null and no error. */
  readonly cellLimit: number;
  /** Objects that later requests name by their reference. */
  readonly references: References;
  /** Ranges that events tell of. */
  readonly eventRanges: References;
  /** Members that an add-in used and the host does not know. */
  readonly missing: string[];
  /** Told of each member that is used, `Range.Values`; may refuse it. */
  used(member: string): void;
  /** Waits until what was changed is calculated. */
  settle(): Promise<void>;
  /** Writes cells, by row and column; what a cell does not say stays. */
  writeCells(sheet: string, cells: CellMatrix): void;
  /** Gives the cells of an area a look; what the style does not say stays. Many of these are written at once. */
  writeStyle(sheet: string, area: Area, style: IStyleData): void;
  /** What waits of a cell's look. To write it all for one question would take long. */
  waitingStyle(sheet: string, row: number, column: number): IStyleData | null;
  /** Writes the looks that wait. */
  flush(): void;
  /** What the user has selected. */
  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;
  activate(sheet: string): void;
  /** Runs something during which the grid shows other sheets, of which Excel would show none. */
  withoutShowing<T>(task: () => T): T;
  readonly isShowing: boolean;
}

/** Ranges that an add-in keeps beyond one request. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.idOf(object);
    if (known !== undefined) return known;
    const id = `R${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object.it, id);
    return id;
  }

  idOf({ type, it }: HostObject): string | undefined {
    const id = this.ids.get(it);
    // A range and its formats stand for the same cells.
    return id !== undefined && this.kept.get(id)?.type === type ? id : undefined;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.ids.delete(this.kept.get(id)?.it);
    this.kept.delete(id);
  }

  /** How many are kept: an add-in that tracks and never untracks slows Excel down. */
  get size(): number {
    return this.kept.size;
  }

  clear(): void {
    this.kept.clear();
    this.ids.clear();
  }
}
