import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { translator } from "../../src/locales";
import { SAMPLES } from "../support/samples";
import { heldCell, missingMembers, selectedCell, sheetNames, typeCells } from "./grid";
import { addFiles, cardOf, importChosen, newWorkbook, openForImport, showPage } from "./import-page";
import { chosenFile } from "./partner-files";
import { allInPage, openFile, paneOf } from "./support";

const { comparePage, comparison, formPage, importing } = translator("et").messages;

let page: Page;
let pane: Frame;
const step = allInPage("compare-and-form", (opened) => void (page = opened));

const DATES = ["01.01.2026", "31.10.2029", "01.01.2027", "31.12.2027"];
const FILLED = [
  ["1", "Teenuste arendamine", ...DATES, 4520],
  ["1.1", "Kodulehe täiendamine", ...DATES, 2000],
  ["1.2", "Juhendite tõlkimine", ...DATES, 2520],
];

/** The file as it is after a partner has opened, filled in and saved it. */
async function filledIn(form: string, sheet: string): Promise<Buffer> {
  await openFile(page, form);
  await typeCells(page, sheet, "A6:G8", FILLED);
  await typeCells(page, sheet, "J6:J8", [["Jõhvi VV"], ["Jõhvi VV"], ["Jõhvi VV"]]);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
  return readFileSync(await saved.path());
}

test("a form is made for a section that is typed in; what is missing is said first", () =>
  step("form", async () => {
    pane = await openForImport(page);
    await showPage(pane, "form");
    await pane.click(`button:text-is("${formPage.make}")`);
    await pane.waitForSelector(`text=${formPage.flaws.code}`);
    await pane.getByLabel(formPage.fields.code).fill("3.5.2.6");
    await pane.getByLabel(formPage.fields.party).fill("Jõhvi");
    await pane.getByLabel(formPage.fields.title).fill("Kohaliku tasandi sisutegevuste korraldamine Jõhvi vallas");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.click(`button:text-is("${formPage.make}")`),
    ]);
    expect(download.suggestedFilename()).toBe("Partneri vorm 3.5.2.6 Jõhvi.xlsx");
    const folder = mkdtempSync(join(tmpdir(), "tegevuskava-"));
    const form = join(folder, download.suggestedFilename());
    await download.saveAs(form);
    const sheet = "3.5.2.6 Jõhvi";
    const filled = await filledIn(form, sheet);
    rmSync(folder, { recursive: true });
    await newWorkbook(page);
    pane = await paneOf(page);
    await showPage(pane, "import");
    await addFiles(pane, [chosenFile("Jõhvi vorm.xlsx", filled)]);
    const card = await cardOf(pane, "Jõhvi vorm.xlsx");
    expect(card).toContain("3.5.2.6 Jõhvi");
    expect(card).toContain("4 520,00 €");
    expect(card).toContain(importing.clean);
    await importChosen(pane);
    expect(await sheetNames(page)).toEqual(["Leht1", "Kava", sheet]);
    expect(await heldCell(page, sheet, "F8")).toEqual({ value: 46_752, formula: "" });
  }));

test("the section is in the form page's list then", () =>
  step("known", async () => {
    await showPage(pane, "form");
    await pane.waitForSelector(`option:text-is("3.5.2.6 Jõhvi")`, { state: "attached" });
    await pane.selectOption("main select", { label: "3.5.2.6 Jõhvi" });
    expect(await pane.getByLabel(formPage.fields.party).inputValue()).toBe("Jõhvi");
  }));

test("the workbook is compared with a file; the comparison is on a sheet, and can be taken away", () =>
  step("compare", async () => {
    await showPage(pane, "compare");
    const side = (name: string): string => `main fieldset:has(legend:text-is("${name}"))`;
    await pane.click(`${side(comparePage.sides.before)} button:text-is("${comparePage.workbook}")`);
    const file = join(SAMPLES, "partnerid/Haapsalu.xlsx");
    await pane.setInputFiles(`${side(comparePage.sides.after)} input[type=file]`, file);
    await pane.waitForSelector(`main button:text-is("${comparePage.write}")`);
    const summary = (await pane.textContent("main"))!.replace(/\u00a0/g, " ");
    expect(summary).toContain("4 520,00 € → 143 108,00 €");
    expect(summary).toContain(`3.5.2.7 Haapsalu (${comparison.kinds.added})`);
    expect(summary).toContain(`3.5.2.6 Jõhvi (${comparison.kinds.removed})`);
    await pane.click(`main button:text-is("${comparePage.write}")`);
    await pane.click(`main button:text-is("${comparison.sheet}")`);
    await page.waitForTimeout(500);
    expect(await selectedCell(page)).toMatch(/^Võrdlus!/);
    expect(await heldCell(page, "Võrdlus", "A1")).toMatchObject({ value: comparison.title });
    await pane.click(`main button:text-is("${comparePage.remove}")`);
    await pane.waitForSelector(`main button:text-is("${comparison.sheet}")`, { state: "detached" });
    expect(await sheetNames(page)).not.toContain(comparison.sheet);
    expect(await missingMembers(page)).toEqual([]);
  }));
