/** How an object of a request is found (`ObjectPathType` on the wire). */
export enum PathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  NullObject = 7,
}

/** What is done with an object (`ActionType` on the wire). */
export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** At the places of arguments that are objects of the request, their ids. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One batch: what `context.sync()` sends. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location?: string;
    readonly ActionIndex?: number;
    readonly HttpStatusCode: number;
  };
}

/** An event on its way to the add-in, in the order of Office.js's own array. */
export interface EventEntry {
  readonly messageType: number;
  /** `Workbook`, or the id of what was listened to. */
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Request flag: wait while the user is typing in a cell. */
export const DELAY_FOR_CELL_EDIT = 64;
