import type { Frame, Page } from "playwright-core";
import { translator } from "../../src/locales";
import { openPreview, paneOf } from "./support";

/** What a file's card on the import page says, its choices left out. */
export interface Card {
  readonly name: string;
  readonly text: string;
}

/** What the import page says in Estonian. */
export const WORDS = translator("et").messages.importing;

const FILES = "main input[type=file]";

/** Opens an empty workbook and the pane's import page. */
export async function openForImport(page: Page, options: Parameters<typeof openPreview>[1] = {}): Promise<Frame> {
  let pane = await openPreview(page, options);
  if (!options.file) {
    await newWorkbook(page);
    pane = await paneOf(page);
  }
  await showPage(pane, "import");
  return pane;
}

/** Opens an empty workbook instead of the one that is open. */
export async function newWorkbook(page: Page): Promise<void> {
  await page.click("#new");
  await page.waitForFunction(() =>
    /^(Töövihik|Workbook)\.xlsx$/.test(document.querySelector("#file-name")!.textContent),
  );
  await page.waitForSelector("#progress", { state: "hidden" });
}

/** Goes to a page of the pane. */
export async function showPage(pane: Frame, name: string): Promise<void> {
  await pane.click(`#tab-${name}`);
  await pane.waitForSelector(`[role=tabpanel][aria-labelledby=tab-${name}]`);
}

/** Chooses files and waits until all are read. */
export async function addFiles(pane: Frame, files: Parameters<Frame["setInputFiles"]>[1]): Promise<void> {
  await pane.setInputFiles(FILES, files);
  await allRead(pane);
}

export async function allRead(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => !document.querySelector("main [role=progressbar]"));
}

/** The cards in their order; hard spaces come as plain ones. */
export function cardsOf(pane: Frame): Promise<Card[]> {
  return pane.$$eval("main li:has(> div > h3)", (cards) =>
    cards.map((card) => {
      const copy = card.cloneNode(true) as HTMLElement;
      for (const select of copy.querySelectorAll("select")) select.remove();
      const name = card.querySelector("h3")!.firstChild!.textContent!.trim();
      return { name, text: copy.textContent.replace(/\u00a0/g, " ") };
    }),
  );
}

export async function cardOf(pane: Frame, name: string): Promise<string> {
  return (await cardsOf(pane)).find((card) => card.name === name)?.text ?? "";
}

/** Presses *Import* and waits until the workbook has been written. */
export async function importChosen(pane: Frame): Promise<void> {
  await pane.click(`main button:text-is("${WORDS.import}")`);
  await pane.waitForSelector("main [role=progressbar]", { state: "attached" });
  await pane.waitForSelector("main [role=status]:has-text('Imporditud')");
}
