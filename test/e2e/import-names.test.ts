import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { openGrids } from "../../src/files/open";
import { readPlan } from "../../src/reading/read-plan";
import { SAMPLES } from "../support/samples";
import { heldCell, missingMembers, selectedCell, sheetNames } from "./grid";
import { addFiles, cardOf, importChosen, openForImport, showPage, WORDS } from "./import-page";
import { partnerFile, type PartnerPlan } from "./partner-files";
import { eachInPage } from "./support";

const HOSTILE = '=HYPERLINK("http://x") <img src=x onerror="window.pwned=1">';

const plan = (more: Partial<PartnerPlan>): PartnerPlan => ({
  file: "partner.xlsx",
  sheet: "Kava",
  code: "3.5.2.9",
  title: "Kohaliku tasandi sisutegevuste korraldamine",
  responsible: "Valga VV",
  rows: [
    { title: "Teenuste arendamine", cost: 1000 },
    { title: "Sihtrühmade kaasamine", cost: 300 },
  ],
  ...more,
});

let page: Page;
const step = eachInPage("import-names", (opened) => void (page = opened));

/** What can be chosen for a file's only section, and what is. */
function choiceOf(pane: Frame, file: string): Promise<{ chosen: string; possible: string[] }> {
  return pane.$eval(`main li:has(h3:text("${file}")) select`, (select) => {
    const { value, options } = select as HTMLSelectElement;
    return { chosen: value, possible: [...options].map((option) => option.value) };
  });
}

test("same, too long and forbidden sheet names, and texts like formulas and HTML, arrive as what they are", () =>
  step("names", async () => {
    const pane = await openForImport(page);
    const longest = "Täpselt kolmkümmend üks tähte  ".padEnd(31, "x");
    await addFiles(pane, [
      await partnerFile(plan({ file: "esimene.xlsx" })),
      await partnerFile(plan({ file: "teine.xlsx", rows: [{ title: "Hoopis muu tegevus", cost: 5 }] })),
      await partnerFile(
        plan({
          file: "pikk.xlsx",
          sheet: longest,
          code: "3.5.2.10",
          responsible: `Väga ${"pika nimega ".repeat(4)}ühing`,
        }),
      ),
      await partnerFile(
        plan({ file: "keelatud.xlsx", code: "3.5.2.11", responsible: "Ida/Lääne [keskus]: kontor*?\\" }),
      ),
      await partnerFile(
        plan({
          file: "<b>kuri.xlsx",
          code: "3.5.2.12",
          responsible: "+372",
          rows: [HOSTILE, "+1", "-1", "@SUM(A1)"].map((title) => ({ title, cost: 1 })),
        }),
      ),
    ]);
    expect(await choiceOf(pane, "teine.xlsx")).toMatchObject({ chosen: "skip" });
    await pane.selectOption('main li:has(h3:text("teine.xlsx")) select', "add");
    await importChosen(pane);
    const names = (await sheetNames(page)).slice(2);
    expect(names).toEqual([
      "3.5.2.9 Valga",
      "3.5.2.9 Valga (2)",
      "3.5.2.10 Väga pika nimega pika",
      "3.5.2.11 Ida Lääne keskus konto",
      "3.5.2.12 +372",
    ]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    const titles = await Promise.all(["B6", "B7", "B8", "B9"].map((cell) => heldCell(page, names.at(-1)!, cell)));
    expect(titles).toEqual([HOSTILE, "+1", "-1", "@SUM(A1)"].map((value) => ({ value, formula: "" })));
    expect(await heldCell(page, names.at(-1)!, "J6")).toEqual({ value: "+372", formula: "" });
    for (const place of [page, pane]) expect(await place.evaluate(() => "pwned" in window)).toBe(false);
    expect(await pane.$$("main img")).toEqual([]);
    expect(await missingMembers(page)).toEqual([]);
  }));

test("a messy sheet of the open workbook is mapped, and stays as it was", () =>
  step("map", async () => {
    const file = join(SAMPLES, "partnerid/Kohtla-Järve.xlsx");
    const pane = await openForImport(page, { file });
    await pane.click(`main button:text-is("${WORDS.mapSheet}")`);
    await pane.waitForSelector("main h3:has-text('Kohtla-Järve')");
    expect(await cardOf(pane, "Kohtla-Järve")).toContain("3.5.2.8 Kohtla-Järve");
    await importChosen(pane);
    expect(await sheetNames(page)).toEqual(["Kohtla-Järve", "Kava", "3.5.2.8 Kohtla-Järve"]);
    expect(await cardOf(pane, "Kohtla-Järve")).toContain(WORDS.results.mapped);
    await pane.click("main button:text-is('3.5.2.8 Kohtla-Järve')");
    await page.waitForFunction(() => document.body.dataset.ready);
    expect(await selectedCell(page)).toMatch(/^3\.5\.2\.8 Kohtla-Järve!/);

    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    const read = async (path: string) => openGrids({ name: "kava.xlsx", bytes: new Uint8Array(readFileSync(path)) });
    const [before, after] = [await read(file), await read(await download.path())];
    expect(after[0]).toEqual(before[0]);
    expect(readPlan(after.slice(1)).sections[0]!.source).toMatchObject({ file: null, sheet: "Kohtla-Järve" });
    await showPage(pane, "check");
    await pane.waitForSelector("[data-finding]");
  }));
