import type { Engine } from "../engine/engine";
import type { EventHub } from "./event-hub";
import type { HostObject } from "./member";

/** What a member of Excel's objects may use while a batch runs. */
export interface Session {
  readonly engine: Engine;
  readonly apiVersion: string;
  readonly events: EventHub;
  /** Cells a read may have; with more, Excel answers null and no error. */
  readonly cellLimit: number;
  /** Objects that later requests name by their reference. */
  readonly references: References;
  /** Told of each member that is used, `Range.Values`; may refuse it. */
  used(member: string): void;
  /** Says that formulas have to be calculated before anything is read. */
  changedCells(): void;
}

/** Ranges that an add-in keeps beyond one request. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    for (const [id, known] of this.kept) if (known.it === object.it) return id;
    const id = `R${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    for (const [id, known] of this.kept) if (known.it === object.it) return id;
    return undefined;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /** How many are kept: an add-in that tracks and never untracks slows Excel down. */
  get size(): number {
    return this.kept.size;
  }

  clear(): void {
    this.kept.clear();
  }
}
