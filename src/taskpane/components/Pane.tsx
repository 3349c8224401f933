import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import type { Store } from "../store";
import { DARK, LIGHT } from "../theme";
import { App, type Callbacks } from "./App";

export interface PaneProps {
  readonly store: Store;
  readonly actions: Callbacks;
  readonly isDark: boolean;
}

/** The pane as it follows the store. */
export function Pane({ store, actions, isDark }: PaneProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  return (
    <FluentProvider theme={isDark ? DARK : LIGHT}>
      <App state={state} actions={actions} />
    </FluentProvider>
  );
}
