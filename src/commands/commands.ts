import { checkWorkbook, clearHighlights, nextFinding, previousFinding, store } from "../taskpane/actions";
import { showPane } from "./show-pane";

type Command = () => Promise<unknown>;

/** What the ribbon's buttons do, by the function names in manifest.xml. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  // Both at once, so that progress is seen; where the pane does not open, cells are coloured all the same.
  checkWorkbook: () => Promise.allSettled([showPane(), checkWorkbook()]),
  previousFinding: () => withNews(previousFinding),
  nextFinding: () => withNews(nextFinding),
  clearHighlights: () => withNews(clearHighlights),
};

/**
 * What Excel calls for a command. However that ends, Excel is told: it shows a bar over the sheet until then.
 * @param command never rejects where all is well; what it rejects with is for the runtime's log
 */
export function handlerFor(command: Command): (event: Pick<Office.AddinCommands.Event, "completed">) => Promise<void> {
  return async (event) => {
    try {
      await command();
    } finally {
      event.completed();
    }
  };
}

/** Does what shows on the sheet, and opens the pane only where there are words to read: nothing fails unseen. */
async function withNews(command: Command): Promise<void> {
  const before = store.get();
  await command();
  const { outcome, notices } = store.get();
  const isNew = notices.some((notice) => !isSuccess(notice.kind) && !before.notices.includes(notice));
  if (isNew || (outcome && outcome !== before.outcome)) await Promise.allSettled([showPane()]);
}

const isSuccess = (kind: string): boolean => kind === "cleared" || kind === "clearedAll";
