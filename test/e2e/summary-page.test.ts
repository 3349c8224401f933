import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openGrids } from "../../src/files/open";
import { translator } from "../../src/locales";
import { summaryPageWords } from "../../src/locales/summary-page";
import { MARK_CONDITION } from "../../src/sheets/ours";
import { unzip } from "../support/zip";
import { missingMembers, sheetNames } from "./grid";
import { showPage } from "./import-page";
import { eachInPage, openPreview } from "./support";

const words = summaryPageWords("et");
const MARK = MARK_CONDITION.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

let page: Page;
const step = eachInPage("summary-page", (opened) => void (page = opened));

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
