import { initialState, type Notice, type PaneState } from "./state";

/** Holds the pane's state, and tells when it changes. */
export interface Store {
  readonly get: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  /** @returns a way to listen no longer */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState = initialState("et")): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Shows a notice in place of an earlier one of its kind. */
export function notify(store: Store, notice: Notice): void {
  store.set({ notices: [...store.get().notices.filter(({ kind }) => kind !== notice.kind), notice] });
}

export function dismiss(store: Store, ...kinds: readonly Notice["kind"][]): void {
  const { notices } = store.get();
  const left = notices.filter(({ kind }) => !kinds.includes(kind));
  if (left.length < notices.length) store.set({ notices: left });
}
