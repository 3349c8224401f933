import * as actions from "../taskpane/actions";
import { showPane } from "./show-pane";

export type Command = () => Promise<unknown>;

/** What the buttons need of the pane's actions, which end without an error: what went wrong is in the store. */
export type PaneActions = Pick<
  typeof actions,
  "checkWorkbook" | "clearHighlights" | "nextFinding" | "previousFinding"
> & { readonly store: { get(): Pick<ReturnType<typeof actions.store.get>, "outcome" | "notices" | "chosen"> } };

/**
 * What the ribbon's buttons do, by the function names in manifest.xml.
 * @param show opens the pane; where it can't, cells are coloured and selected all the same
 */
export function commandsOf(pane: PaneActions, show: () => Promise<void>): Readonly<Record<string, Command>> {
  /** Does what shows on the sheet, and opens the pane where there are words to read, or else nothing to see. */
  const withNews =
    (command: Command, isUnseen: () => boolean = () => false): Command =>
    async () => {
      const before = pane.store.get();
      await command();
      const { outcome, notices } = pane.store.get();
      const isNew = notices.some((notice) => !isSuccess(notice.kind) && !before.notices.includes(notice));
      if (isNew || (outcome && outcome !== before.outcome) || isUnseen()) await Promise.allSettled([show()]);
    };
  const wentNowhere = (): boolean => pane.store.get().chosen === null;
  return {
    // Both at once, so that progress is seen.
    checkWorkbook: () => Promise.allSettled([show(), pane.checkWorkbook()]),
    previousFinding: withNews(pane.previousFinding, wentNowhere),
    nextFinding: withNews(pane.nextFinding, wentNowhere),
    clearHighlights: withNews(pane.clearHighlights),
  };
}

const isSuccess = (kind: string): boolean => kind === "cleared" || kind === "clearedAll";

export const COMMANDS = commandsOf(actions, showPane);

/** What Excel calls for a command. However that ends, Excel is told: it shows a bar over the sheet until then. */
export function handlerFor(command: Command): (event: Pick<Office.AddinCommands.Event, "completed">) => Promise<void> {
  return async (event) => {
    try {
      await command();
    } finally {
      event.completed();
    }
  };
}
