import { FUNCTIONS_SERVICE } from "./members/custom-functions";
import { ActionType, PathType, type ObjectPath, type RequestBody } from "./protocol";

/** One request as it was answered. */
export interface LoggedRequest {
  /** Whether it does anything but forget references: what `context.sync()` cost the add-in. */
  readonly isSync: boolean;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The code of the refusal, if it was refused. */
  readonly error: string | null;
}

/** What the add-in has asked since the last reset. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];

  get requests(): number {
    return this.entries.length;
  }

  get syncs(): number {
    return this.entries.filter(({ isSync }) => isSync).length;
  }

  get bytesIn(): number {
    return this.entries.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  get bytesOut(): number {
    return this.entries.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  add(entry: LoggedRequest): void {
    this.entries.push(entry);
  }

  reset(): void {
    this.entries.length = 0;
  }
}

/** What Office.js asks of its own accord, not about the workbook: whether its commands are ready, how it is used. */
export function isOfficesOwn({ ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  return paths.some(({ ObjectPathType: type }) => type === PathType.NewObject) && !paths.some(isRoot);
}

/** What Office.js asks for an add-in's functions: to be told of calls, and to hand over results. */
export function isOfFunctions({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name === FUNCTIONS_SERVICE);
}

const isRoot = ({ ObjectPathType: type }: ObjectPath): boolean => type === PathType.Root;

/** `Excel.run` ends with a request of its own that forgets ranges, beside the add-in's `sync`s. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  const forgets = Actions.filter(({ Name }) => Name === "_RemoveReference");
  const others = Actions.filter(
    ({ ActionType: type, Name }) =>
      type !== ActionType.Trace && type !== ActionType.Instantiate && Name !== "_RemoveReference",
  );
  return forgets.length > 0 && others.length === 0;
}
