import type { Frame, Page } from "playwright-core";
import { translator } from "../../src/locales";
import { FUNCTION_EXAMPLES } from "../../src/locales/function-examples";
import { heldCell, missingMembers, selectedCell, selectRange, shownCell, typeCells } from "./grid";
import { newWorkbook, showPage } from "./import-page";
import { allInPage, openPreview, paneOf, violations } from "./support";

const { functionsPage, pane: paneWords } = translator("et").messages;
const { formula, result } = FUNCTION_EXAMPLES.ROLLUPS[0]!;
const ENTRY = 'main li:has(button:text-is("PLAN.ROLLUPS"))';
const SAID = `${ENTRY} [role=status]`;

let page: Page;
let pane: Frame;
const step = allInPage("functions-page", (opened) => void (page = opened));

const insert = (): Promise<void> => pane.click(`${ENTRY} button:text-is("${functionsPage.insert}")`);
const said = async (sentence: string): Promise<void> =>
  void (await pane.waitForSelector(`${SAID}:has-text("${sentence}")`));

/** Waits until a cell of the active sheet shows something. */
async function shows(address: string, text: string): Promise<void> {
  for (let tries = 0; (await shownCell(page, address)) !== text; tries++) {
    if (tries > 50) throw new Error(`${address} shows ${await shownCell(page, address)}, not ${text}.`);
    await page.waitForTimeout(100);
  }
}

test("the functions are listed in both languages, and axe-core finds no violation", () =>
  step("list", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPreview(page);
    await newWorkbook(page);
    pane = await paneOf(page);
    await showPage(pane, "functions");
    await pane.waitForSelector(`text=${functionsPage.groups.tables}`);
    expect(await pane.$$eval("main h3", (names) => names.length)).toBe(Object.keys(FUNCTION_EXAMPLES).length);
    await pane.click("button >> text=English");
    await pane.waitForSelector(`text=${translator("en").messages.functionsPage.groups.tables}`);
    expect(await violations(pane)).toEqual([]);
    await pane.click("button >> text=Eesti");
    await pane.waitForSelector(`text=${functionsPage.groups.tables}`);
    expect(await violations(pane)).toEqual([]);
  }));

test("an example goes into the selected cell of a new workbook, by the keyboard", () =>
  step("insert", async () => {
    await selectRange(page, "Leht1", "B4");
    await pane.focus('main button:text-is("PLAN.ROLLUPS")');
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(functionsPage.insert);
    await page.keyboard.press("Enter");
    await said("Näide on lahtris Leht1!B4.");
    expect(await heldCell(page, "Leht1", "B4")).toMatchObject({ formula });
    expect(await selectedCell(page)).toBe("Leht1!B4");
    // The preview calculates it, by the code that was just listed.
    await shows("B4", String(result[0]![0]));
    await shows(`B${3 + result.length}`, String(result.at(-1)![0]));
    expect(await violations(pane)).toEqual([]);
  }));

test("where cells are filled, nothing is written and the cell is named", () =>
  step("refused", async () => {
    await insert();
    await said("Lahter Leht1!B4 ei ole tühi.");
    await typeCells(page, "Leht1", "D6", [["minu oma"]]);
    await selectRange(page, "Leht1", "D4");
    await insert();
    await said("Tulemus võtab lahtrid Leht1!D4:D7, kuid D6 ei ole tühi.");
    expect(await heldCell(page, "Leht1", "D4")).toMatchObject({ formula: "" });
    expect(await heldCell(page, "Leht1", "D6")).toMatchObject({ value: "minu oma" });
  }));

test("taking back empties the cell, but not once it holds something else", () =>
  step("back", async () => {
    await pane.click(`${ENTRY} button:has-text("Võta tagasi: Leht1!B4")`);
    await said("Näide on lahtrist Leht1!B4 eemaldatud.");
    expect(await heldCell(page, "Leht1", "B4")).toMatchObject({ value: null, formula: "" });
    await selectRange(page, "Leht1", "B4");
    await insert();
    await said("Näide on lahtris Leht1!B4.");
    await typeCells(page, "Leht1", "B4", [[17]]);
    await pane.click(`${ENTRY} button:has-text("Võta tagasi: Leht1!B4")`);
    await said("Lahtris Leht1!B4 ei ole enam seda näidet");
    expect(await heldCell(page, "Leht1", "B4")).toMatchObject({ value: 17, formula: "" });
    expect(await missingMembers(page)).toEqual([]);
  }));

test("a list that can't be fetched is said, and comes when it is asked for again", () =>
  step("missing", async () => {
    const list = "**/assets/functions/*.json";
    await page.route(list, (route) => route.abort());
    await newWorkbook(page);
    pane = await paneOf(page);
    await showPage(pane, "functions");
    await pane.waitForSelector(`text=${paneWords.failures["part-missing"]}`);
    await page.unroute(list);
    await pane.click(`main button:text-is("${functionsPage.again}")`);
    await pane.waitForSelector(`text=${functionsPage.groups.tables}`);
  }));
