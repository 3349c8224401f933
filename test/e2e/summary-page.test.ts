import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openGrids } from "../../src/files/open";
import { translator } from "../../src/locales";
import { summaryWords } from "../../src/locales/summary-words";
import { summaryPageWords } from "../../src/locales/summary-page";
import { MARK_CONDITION } from "../../src/sheets/ours";
import { unzip } from "../support/zip";
import { goToSheet, heldCell, missingMembers, sheetNames, typeCells } from "./grid";
import { showPage } from "./import-page";
import { eachInPage, openPreview } from "./support";

const words = summaryPageWords("et");
const summary = summaryWords("et");
const MARK = `>${MARK_CONDITION.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</`;

let page: Page;
const step = eachInPage("summary-page", (opened) => void (page = opened));

test("one press makes the sheets of the sample plan; an amount that is edited on a plan sheet changes the total", () =>
  step("make", async () => {
    const pane = await openPreview(page);
    await showPage(pane, "summary");
    await pane.click(`main button:text-is("${words.make.press}")`);
    await pane.waitForSelector(`main li button:text-is("${summary.sheets.table}")`, { timeout: 60_000 });
    expect((await sheetNames(page)).slice(-6)).toEqual(Object.values(summary.sheets));
    // The grand total stands at the end of the table's rows, below twelve sections and two subtotals.
    const total = async (): Promise<unknown> => (await heldCell(page, summary.sheets.table, "P22")).value;
    expect((await heldCell(page, summary.sheets.table, "B22")).value).toBe(summary.total);
    expect(await total()).toBe(1166505.68);
    expect((await heldCell(page, summary.sheets.table, "T22")).value).toBe(1160005.84);
    const amount = await heldCell(page, "3.5.2.6 Jõhvi", "G7");
    await typeCells(page, "3.5.2.6 Jõhvi", "G7", [[Number(amount.value) + 100.01]]);
    for (let tries = 0; (await total()) !== 1166605.69 && tries < 100; tries++) await page.waitForTimeout(100);
    expect(await total()).toBe(1166605.69);
    await goToSheet(page, summary.sheets.charts);
    await page.waitForSelector(`[role=img][aria-label*="${summary.charts.bySection}"]`);
    expect(await missingMembers(page)).toEqual([]);
  }));

test("the copy for the ministry has the summary and no highlights, after a word on the open errors", () =>
  step("copy", async () => {
    const pane = await openPreview(page);
    await pane.click(`main button:text-is("${translator("et").messages.pane.check}")`);
    await pane.waitForSelector(
      `main button:text-is("${translator("et").messages.pane.checkAgain}"):not([aria-disabled=true])`,
    );
    await showPage(pane, "summary");
    await pane.click(`main button:text-is("${words.copy.press}")`);
    await pane.waitForSelector(`main [role=status]:has-text("Avatud on")`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.click(`main button:text-is("${words.errors.download}")`),
    ]);
    expect(download.suggestedFilename()).toBe("Tegevuskava 2025 ministeeriumile.xlsx");
    await pane.waitForSelector(`main [role=status]:has-text("kontrolli värv")`);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const grids = await openGrids({ name: download.suggestedFilename(), bytes });
    const made = await pane.$$eval("main li button", (links) => links.map((link) => link.textContent));
    expect(made.length).toBeGreaterThan(0);
    expect(grids.map(({ name }) => name)).toEqual(expect.arrayContaining(made));
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(made));
    const parts = Object.entries(unzip(bytes)).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(parts.filter(([, part]) => part.toString().includes(MARK))).toEqual([]);
    expect(await missingMembers(page)).toEqual([]);
  }));
