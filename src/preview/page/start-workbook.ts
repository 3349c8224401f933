import type { Language } from "../../locales";
import { startOnScreen } from "../engine/on-screen";
import { readTypedCells } from "./typed-cells";
import type { Grid } from "./workbook-files";

/** The grid with what answers Office.js over it; the page's large part, which is fetched while progress shows. */
export interface StartedWorkbook extends Grid {
  readonly host: object;
  /** Presses a button of the ribbon that runs one of the add-in's functions. */
  press(functionName: string): Promise<void>;
}

export async function startWorkbook(container: HTMLElement, _language: Language): Promise<StartedWorkbook> {
  const engine = await startOnScreen(container);
  let date1904: boolean | null = null;
  return {
    host: engine,
    open: async (content) => {
      engine.open(content);
      // The grid's services are there from its first workbook on.
      if (date1904 === null) readTypedCells(engine.injector, () => date1904 === true);
      date1904 = content.date1904;
    },
    content: async () => engine.content(),
    press: async () => undefined,
  };
}
