import type { WorkbookContent } from "../../src/preview/engine/content";
import type { Engine } from "../../src/preview/engine/engine";
import { startHeadless } from "../../src/preview/engine/headless";
import { externalFor } from "../../src/preview/host/external";
import { WorkbookHost, type HostOptions } from "../../src/preview/host/workbook-host";
import { loadOfficeLibrary } from "./office-library";

let engine: Engine | null = null;

/** Excel with a workbook: Microsoft's own Office.js talks to it, by the globals `Excel` and `Office`. */
export interface OpenExcel {
  readonly host: WorkbookHost;
  /**
   * Ends the add-in's page, so that another one can be opened.
   * @throws what broke in the host itself meanwhile; the add-in only saw an error without a reason
   */
  close(): void;
}

/**
 * Opens a workbook in the Excel that tests have. Call `close` at the end of a test, and `quitExcel` after the last one.
 */
export async function openExcel(content: WorkbookContent, options: HostOptions = {}): Promise<OpenExcel> {
  engine ??= startHeadless();
  const host = new WorkbookHost(engine, options);
  host.open(content);
  const faults: unknown[] = [];
  const { external, close } = externalFor(host, { onFault: (fault) => faults.push(fault) });
  const unload = await loadOfficeLibrary(external);
  await saidReady(host);
  host.log.reset();
  return {
    host,
    close: () => {
      close();
      host.close();
      unload();
      if (faults.length > 0) throw faults[0];
    },
  };
}

/** Office.js tells Excel, a moment later, that buttons of the ribbon can be pressed, and functions called. */
async function saidReady({ log, functions }: WorkbookHost): Promise<void> {
  const isReady = (): boolean => log.requests > 0 && (functions.isPageReady || !functions.areThere);
  for (let tries = 0; !isReady(); tries++) {
    if (tries > 500) throw new Error("Office.js did not get ready.");
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Puts a column in as the user does in the grid. @param column zero-based, before which it comes */
export function insertColumn(sheet: string, column: number): void {
  engine!.api.getActiveWorkbook()!.getSheetByName(sheet)!.insertColumnBefore(column);
}

/** Lets Jest end: the grid has timers. */
export function quitExcel(): void {
  engine?.close();
  engine = null;
}
