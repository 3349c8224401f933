import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { FunctionsFile } from "../../src/preview/host/custom-functions/metadata";
import { GRID, shownCell, typeInto } from "./grid";
import { eachInPage, openPreview, ROOT } from "./support";

let page: Page;
const step = eachInPage("custom-functions", (opened) => void (page = opened));

/** A new workbook with activities in A2:A5 and amounts in B2:B5, typed. */
async function openTable(language: "et" | "en"): Promise<void> {
  await openPreview(page, { language });
  const before = await page.textContent("#file-name");
  await page.click("#new");
  await page.waitForFunction((name) => document.querySelector("#file-name")?.textContent !== name, before);
  await page.waitForSelector("#progress", { state: "hidden" });
  const lines = [
    ["'1", "1000"],
    ["'1.1", "400"],
    ["'1.2", "550,50"],
    ["'2", "50"],
  ];
  for (const [index, [number, amount]] of lines.entries()) {
    await typeInto(page, `A${index + 2}`, number!);
    await typeInto(page, `B${index + 2}`, amount!);
  }
}

/** Waits until cells one below another show these. */
async function expectCells(first: string, shown: readonly string[]): Promise<void> {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(first)!;
  const cells = shown.map((_, index) => `${column}${Number(row) + index}`);
  const read = (): Promise<string[]> => Promise.all(cells.map((cell) => shownCell(page, cell)));
  for (let tries = 0; tries < 100 && (await read()).join() !== shown.join(); tries++) await page.waitForTimeout(100);
  expect(await read()).toEqual(shown);
}

/** Begins a formula in a cell and leaves it open. */
async function begin(address: string, text: string): Promise<void> {
  await page.click(GRID, { position: { x: 120, y: 400 } });
  await select(address);
  await page.keyboard.type(text, { delay: 30 });
}

async function select(address: string): Promise<void> {
  await page.evaluate((cell) => {
    const { host } = (window as unknown as PreviewWindow).preview;
    host.engine.api.getActiveWorkbook().getActiveSheet().getRange(cell).activate();
  }, address);
}
interface PreviewWindow {
  readonly preview: {
    readonly host: {
      readonly engine: {
        readonly api: {
          getActiveWorkbook(): { getActiveSheet(): { getRange(address: string): { activate(): void } } };
        };
      };
    };
  };
}

test("a formula that is typed spills, follows edits, and says what is in its way", () =>
  step("spill", async () => {
    await openTable("et");
    await typeInto(page, "D2", "=PLAN.ROLLUPS(A2:A5,B2:B5)");
    await expectCells("D2", ["950.5", "400", "550.5", "50"]);
    await typeInto(page, "B3", "500");
    await expectCells("D2", ["1050.5", "500", "550.5", "50"]);
    await typeInto(page, "F2", "=SUM(D2:D5)");
    await expectCells("F2", ["2151"]);
    await typeInto(page, "D4", "siin");
    await expectCells("D2", ["#SPILL!", "", "siin", ""]);
    await select("D4");
    await page.keyboard.press("Delete");
    await expectCells("D2", ["1050.5", "500", "550.5", "50"]);
  }));

test.each([
  ["et", "functions.et.json"],
  ["en", "functions.json"],
] as const)("while a function is typed, the grid says what it is and takes (%s)", (language, file) =>
  step(`help-${language}`, async () => {
    const { functions } = JSON.parse(readFileSync(join(ROOT, "assets/functions", file), "utf8")) as FunctionsFile;
    const { description, parameters } = functions.find(({ id }) => id === "ROLLUPS")!;
    await openTable(language);
    await begin("D2", "=PLAN.R");
    const suggestion = page.locator("li", { hasText: "PLAN.ROLLUPS" });
    await suggestion.waitFor();
    expect(await suggestion.textContent()).toContain(description);
    await page.keyboard.type("OLLUPS(");
    const hint = page.locator("div.univer-shadow-md", { hasText: "PLAN.ROLLUPS(" });
    await hint.waitFor();
    expect(await hint.innerText()).toContain(`PLAN.ROLLUPS(${parameters.map(({ name }) => name).join(",")})`);
    const closed = await heightOf(hint);
    await hint.locator("svg").first().click();
    expect(await heightOf(hint)).toBeGreaterThan(closed + 100);
    for (const words of [description, ...parameters.map((one) => one.description)])
      expect(await hint.innerText()).toContain(words);
  }),
);

/** As much as a part of the page takes at the moment. */
async function heightOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.height ?? 0;
}

test("what a function says of an error stands beside the cell, as text", () =>
  step("message", async () => {
    await openTable("et");
    await typeInto(page, "D2", '=PLAN.ROLLUP(A2:A5,B2:B5,"<b>7")');
    await expectCells("D2", ["#VALUE!"]);
    await select("D2");
    await page.getByText("„<b>7” ei ole tegevuse number.").waitFor();
    await select("E9");
    await page.getByText("„<b>7” ei ole tegevuse number.").waitFor({ state: "detached" });
    await page.mouse.move(260, 250);
    await page.mouse.move(262, 247);
    await page.getByText("„<b>7” ei ole tegevuse number.").waitFor();
  }));
