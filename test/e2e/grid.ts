import type { Page } from "playwright-core";

/** Where the grid draws its cells. */
export const GRID = "#grid canvas[id^=univer-sheet-main-canvas]";

/** As much of the page's own interface as tests ask. */
interface PreviewWindow {
  readonly preview: {
    readonly host: {
      content(): { readonly settings: object };
      readonly engine: { readonly api: { getActiveWorkbook(): GridWorkbook } };
    };
  };
}
interface GridWorkbook {
  getActiveSheet(): { getRange(address: string): { getDisplayValue(): string; activate(): void } };
  getActiveRange(): { getSheetName(): string; getA1Notation(): string };
}

/** A cell as it is shown, on the active sheet. */
export function shownCell(page: Page, address: string): Promise<string> {
  return page.evaluate((cell) => {
    const { host } = (window as unknown as PreviewWindow).preview;
    return host.engine.api.getActiveWorkbook().getActiveSheet().getRange(cell).getDisplayValue();
  }, address);
}

/** Types into a cell of the active sheet with the keyboard, and Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.click(GRID, { position: { x: 120, y: 400 } });
  await page.evaluate((cell) => {
    const { host } = (window as unknown as PreviewWindow).preview;
    host.engine.api.getActiveWorkbook().getActiveSheet().getRange(cell).activate();
  }, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The selected cell with its sheet: `Kava!F12`. */
export function selectedCell(page: Page): Promise<string> {
  return page.evaluate(() => {
    const range = (window as unknown as PreviewWindow).preview.host.engine.api.getActiveWorkbook().getActiveRange();
    return `${range.getSheetName()}!${range.getA1Notation()}`;
  });
}

/** The keys that the add-in keeps in the workbook. */
export function workbookSettings(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys((window as unknown as PreviewWindow).preview.host.content().settings));
}

interface SheetView {
  getSheetName(): string;
  getRange(address: string): {
    getRawValue(): unknown;
    getFormula(): string;
    setFormula(formula: string): unknown;
    activate(): unknown;
  };
}
interface SheetsWindow {
  readonly preview: {
    readonly host: {
      readonly missing: readonly string[];
      readonly engine: {
        readonly api: { getActiveWorkbook(): { getSheets(): SheetView[]; setActiveSheet(sheet: SheetView): void } };
      };
    };
  };
}

/** The sheets' names, from left to right. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (window as unknown as SheetsWindow).preview.host.engine.api
      .getActiveWorkbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
}

/** Goes to a sheet, as by its tab. */
export function goToSheet(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => {
    const book = (window as unknown as SheetsWindow).preview.host.engine.api.getActiveWorkbook();
    book.setActiveSheet(book.getSheets().find((sheet) => sheet.getSheetName() === wanted)!);
  }, name);
}

/** Selects cells, as by the mouse. */
export function selectRange(page: Page, sheet: string, address: string): Promise<void> {
  return page.evaluate(
    ([name, cells]) => {
      const book = (window as unknown as SheetsWindow).preview.host.engine.api.getActiveWorkbook();
      const wanted = book.getSheets().find((one) => one.getSheetName() === name)!;
      book.setActiveSheet(wanted);
      wanted.getRange(cells).activate();
    },
    [sheet, address] as const,
  );
}

/** What a cell holds, on whatever sheet, with its formula (empty for none). */
export function heldCell(page: Page, sheet: string, address: string): Promise<{ value: unknown; formula: string }> {
  return page.evaluate(
    ([name, cell]) => {
      const sheets = (window as unknown as SheetsWindow).preview.host.engine.api.getActiveWorkbook().getSheets();
      const range = sheets.find((one) => one.getSheetName() === name)!.getRange(cell);
      return { value: range.getRawValue(), formula: range.getFormula() };
    },
    [sheet, address] as const,
  );
}

/** How many cells of a range on the active sheet the grid marks as holding what may not be typed there. */
export function refusedCells(page: Page, address: string): Promise<number> {
  interface Checked {
    getRange(address: string): { getValidatorStatus(): Promise<string[][]> };
  }
  return page.evaluate(async (cells) => {
    const { host } = (window as unknown as PreviewWindow).preview;
    const sheet = host.engine.api.getActiveWorkbook().getActiveSheet() as unknown as Checked;
    const status = await sheet.getRange(cells).getValidatorStatus();
    return status.flat().filter((one) => one === "invalid").length;
  }, address);
}

/** What the add-in asked for and the host does not know. */
export function missingMembers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as SheetsWindow).preview.host.missing);
}

interface TypingWindow {
  readonly preview: {
    readonly host: {
      content(): { readonly data: { readonly sheets: Readonly<Record<string, { readonly name?: string }>> } };
      editAsUser(sheetId: string, address: string, values: readonly (readonly unknown[])[]): Promise<void>;
    };
  };
}

/** Types many cells at once, as by pasting; each value is read as what is typed. */
export function typeCells(
  page: Page,
  sheet: string,
  address: string,
  values: readonly (readonly unknown[])[],
): Promise<void> {
  return page.evaluate(
    ([name, cells, typed]) => {
      const { host } = (window as unknown as TypingWindow).preview;
      const [id] = Object.entries(host.content().data.sheets).find(([, one]) => one.name === name)!;
      return host.editAsUser(id, cells, typed);
    },
    [sheet, address, values] as const,
  );
}
