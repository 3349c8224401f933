import type { CellPlace } from "../../engine/grid-functions";
import type { InvocationResult } from "./invocation-result";

/** One call of a function for a cell. */
export interface Call {
  readonly id: number;
  readonly place: CellPlace;
  /** Equal for the same function with equal arguments. */
  readonly key: string;
  /** What Office.js is told, as JSON. */
  readonly message: () => string;
  state: "waiting" | "sent" | "done";
  result: InvocationResult | null;
}

/** The calls that cells have made and still need, by cell. */
export class CallBook {
  private readonly cells = new Map<string, Map<string, Call>>();
  private readonly byId = new Map<number, Call>();
  private next = 1;

  find(place: CellPlace, key: string): Call | undefined {
    return this.cells.get(nameOf(place))?.get(key);
  }

  add(place: CellPlace, key: string, messageOf: (id: number) => string): Call {
    const id = this.next++;
    const call: Call = { id, place, key, message: () => messageOf(id), state: "waiting", result: null };
    const name = nameOf(place);
    const calls = this.cells.get(name) ?? new Map<string, Call>();
    this.cells.set(name, calls.set(key, call));
    this.byId.set(id, call);
    return call;
  }

  withId(id: number): Call | undefined {
    return this.byId.get(id);
  }

  of(place: CellPlace): readonly Call[] {
    return [...(this.cells.get(nameOf(place))?.values() ?? [])];
  }

  all(): readonly Call[] {
    return [...this.byId.values()];
  }

  remove(call: Call): void {
    const name = nameOf(call.place);
    const calls = this.cells.get(name);
    if (calls?.get(call.key) === call) calls.delete(call.key);
    if (calls?.size === 0) this.cells.delete(name);
    this.byId.delete(call.id);
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }
}

const nameOf = ({ sheet, row, column }: CellPlace): string => `${sheet}!${row},${column}`;
