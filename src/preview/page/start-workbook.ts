import { numfmt } from "@univerjs/core";
import type { Language } from "../../locales";
import type { WorkbookContent } from "../engine/content";
import type { Engine } from "../engine/engine";
import { startOnScreen } from "../engine/on-screen";
import type { AddinFunctions } from "../host/custom-functions/metadata";
import { WorkbookHost } from "../host/workbook-host";
import type { ChartWords } from "./chart-picture";
import { showCharts } from "./charts-over-grid";
import { showFunctionMessages } from "./function-messages";
import { OfficeBridge } from "./office-bridge";
import { readTypedCells } from "./typed-cells";
import type { Grid } from "./workbook-files";

/** Numbers with spaces and a decimal comma; the grid knows Finland's way of it, which is Estonia's. */
const NUMBERS = "fi";

/** The grid with what answers Office.js over it; the page's large part, which is fetched while progress shows. */
export interface StartedWorkbook extends Grid {
  readonly host: WorkbookHost;
  readonly bridge: OfficeBridge;
}

/** @param notDrawn what is said in place of a chart that the page does not draw */
export function startWorkbook(
  container: HTMLElement,
  language: Language,
  functions: AddinFunctions | null,
  save: (content: WorkbookContent) => Promise<Uint8Array>,
  notDrawn: () => string,
): StartedWorkbook {
  const { engine, injector } = startOnScreen(container);
  const host = new WorkbookHost(engine, { locale: language === "et" ? "et-EE" : "en-US", functions, save });
  const chartWords = (): ChartWords => ({
    number: (value, format) => numfmt.format(format, value, { locale: NUMBERS, throws: false }),
    notDrawn: notDrawn(),
  });
  let hasOpened = false;
  return {
    host,
    bridge: new OfficeBridge(host),
    open: (content) => {
      host.open(content);
      engine.book.setNumfmtLocal(NUMBERS);
      if (hasOpened) return;
      hasOpened = true;
      // The grid's services are there from its first workbook on.
      readTypedCells(injector, () => engine.extras.date1904);
      tellOfTyping(engine, host);
      showFunctionMessages(injector, host);
      showCharts(injector, host, chartWords);
    },
    content: async () => {
      await endTyping(engine);
      return host.content();
    },
  };
}

/** While a cell is being written, Excel lets add-ins wait. */
function tellOfTyping({ api }: Engine, host: WorkbookHost): void {
  api.addEvent(api.Event.SheetEditStarted, () => host.startCellEdit());
  api.addEvent(api.Event.SheetEditEnded, () => host.endCellEdit());
}

/** As when another button of Excel's is pressed while a cell is being written. */
async function endTyping({ book }: Engine): Promise<void> {
  if (book.isCellEditing()) await book.endEditingAsync(true);
}
