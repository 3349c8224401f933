import type { Language } from "../../locales";
import type { Engine } from "../engine/engine";
import { startOnScreen } from "../engine/on-screen";
import { readTypedCells } from "./typed-cells";
import type { Grid } from "./workbook-files";

/** The grid with what answers Office.js over it; the page's large part, which is fetched while progress shows. */
export interface StartedWorkbook extends Grid {
  readonly host: object;
  /** Presses a button of the ribbon that runs one of the add-in's functions. */
  press(functionName: string): void;
}

/** As when another button of Excel's is pressed while a cell is being written. */
async function endTyping({ book }: Engine): Promise<void> {
  if (book.isCellEditing()) await book.endEditingAsync(true);
}

export function startWorkbook(container: HTMLElement, _language: Language): StartedWorkbook {
  const { engine, injector } = startOnScreen(container);
  let hasOpened = false;
  return {
    host: { engine },
    open: (content) => {
      engine.open(content);
      // Numbers with spaces and a decimal comma; the grid knows Finland's way of it, which is Estonia's.
      engine.book.setNumfmtLocal("fi");
      // The grid's services are there from its first workbook on.
      if (!hasOpened) readTypedCells(injector, () => engine.extras.date1904);
      hasOpened = true;
    },
    content: async () => {
      await endTyping(engine);
      return engine.content();
    },
    press: () => undefined,
  };
}
