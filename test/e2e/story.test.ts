import { execFile } from "node:child_process";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Frame, Page } from "playwright-core";
import { selectedCell, shownCell, typeInto, workbookSettings } from "./grid";
import { dropFile, eachInPage, openFile, openPreview, paneOf, ROOT, violations } from "./support";

const SAMPLE = join(ROOT, "assets/samples/tegevuskava-2025-lahtrid.xlsx");
const PARTNER = join(ROOT, "assets/samples/partnerid/Kohtla-Järve.xlsx");
const FINDING = "[data-finding]";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let page: Page;
const step = eachInPage("story", (opened) => void (page = opened));

interface TerminalFinding {
  readonly cell: string | null;
  readonly message: string;
}

/** What the check command finds in a file. */
function findingsInTerminal(file: string): Promise<TerminalFinding[]> {
  const args = ["tsx", "src/cli/check.ts", "--format", "json", file];
  return new Promise((resolve) => {
    execFile("npx", args, { cwd: ROOT, maxBuffer: 1e8 }, (_, stdout) => {
      const report = JSON.parse(stdout) as { files: { findings: TerminalFinding[] }[] };
      resolve(report.files[0]!.findings);
    });
  });
}

const shownFindings = (pane: Frame): Promise<string[]> =>
  pane.$$eval(FINDING, (rows) => rows.map((row) => row.textContent ?? ""));
const pressRibbon = (id: string): Promise<void> => page.click(`[data-command="Tegevuskava.${id}"]`);

/** Waits until something has come, and says what was there instead. */
async function until<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (JSON.stringify(await read()) === JSON.stringify(expected)) return;
    await page.waitForTimeout(100);
  }
  expect(await read()).toEqual(expected);
}

async function check(pane: Frame): Promise<string[]> {
  await pane.click("button >> text=Kontrolli");
  await pane.waitForSelector(FINDING);
  return shownFindings(pane);
}

test.each([
  ["the sample plan", SAMPLE],
  ["a partner's workbook", PARTNER],
])("%s: the pane lists exactly what the command finds, in its order", (_, file) =>
  step("same", async () => {
    const pane = await openPreview(page, { file });
    const shown = await check(pane);
    const expected = await findingsInTerminal(file);
    expect(shown).toHaveLength(expected.length);
    shown.forEach((text, index) => {
      expect(text).toContain(expected[index]!.message);
      expect(text).toContain(expected[index]!.cell ?? "");
    });
  }),
);

test("a workbook that is dropped on the grid is checked", () =>
  step("drop", async () => {
    await openPreview(page);
    await dropFile(page, PARTNER);
    expect(await check(await paneOf(page))).toHaveLength((await findingsInTerminal(PARTNER)).length);
  }));

test("choosing a finding goes to its cell; correcting the cell takes it from the list", () =>
  step("correct", async () => {
    const pane = await openPreview(page, { file: PARTNER });
    const before = await check(pane);
    await pane.click(`${FINDING}:has-text("57\u00a0179,84")`);
    await until(async () => (await selectedCell(page)).split("!")[1], "G6");
    await typeInto(page, "G6", "57179,84");
    await until(async () => (await shownFindings(pane)).length, before.length - 1);
    expect((await shownFindings(pane)).filter((text) => text.includes("57\u00a0179,84"))).toEqual([]);
    await pane.waitForSelector("[role=status]:has-text('1 leid parandatud')");
    // The keyboard is still in the grid, where the user goes on.
    await page.keyboard.type("123");
    await page.keyboard.press("Enter");
    await until(() => shownCell(page, "G7"), "123,00");
  }));

test("the ribbon's buttons check, go to findings and clear, and open a closed pane", () =>
  step("ribbon", async () => {
    const pane = await openPreview(page, { file: PARTNER });
    await page.click("#show-pane");
    expect(await page.isVisible("#frame")).toBe(false);
    await pressRibbon("Check");
    await pane.waitForSelector(FINDING);
    await page.waitForSelector("#frame", { state: "visible" });
    expect(await workbookSettings(page)).toEqual(["Tegevuskava.kontroll"]);
    const chosen = (): Promise<number[]> =>
      pane.$$eval(FINDING, (rows) => rows.flatMap((row, index) => (row.ariaCurrent === "true" ? [index] : [])));
    await pressRibbon("Next");
    await until(chosen, [0]);
    await pressRibbon("Next");
    await until(chosen, [1]);
    await pressRibbon("Previous");
    await until(chosen, [0]);
    const [{ cell } = { cell: null }] = await findingsInTerminal(PARTNER);
    await until(async () => (await selectedCell(page)).split("!")[1] ?? null, cell);
    await pressRibbon("Clear");
    await until(() => workbookSettings(page), []);
    await page.click("#show-pane");
    await pressRibbon("OpenPane");
    await page.waitForSelector("#frame", { state: "visible" });
  }));

test.each(["et", "en"] as const)(
  "axe-core finds no violation in the pane, before a check and after it (%s)",
  (language) =>
    step(`axe-${language}`, async () => {
      const pane = await openPreview(page, { language });
      await pane.waitForSelector("h1");
      if ((await pane.getAttribute("html", "lang")) !== language) {
        await pane.click(`button >> text=${language === "en" ? "English" : "Eesti"}`);
      }
      expect(await violations(pane)).toEqual([]);
      await pressRibbon("Check");
      await pane.waitForSelector(FINDING);
      expect(await pane.getAttribute("html", "lang")).toBe(language);
      expect(await violations(pane)).toEqual([]);
    }),
);

test("what looks like HTML or a formula in a cell is text in pane and grid", () =>
  step("hostile", async () => {
    const evil = '<img src=x onerror="window.pwned=1">';
    const header = [
      "Tegevus",
      "Tegevuse üldajaraam",
      "Tegevuse algus- ja lõppkuupäev",
      "Planeeritav maksumus",
      "Vastutaja",
    ];
    const rows = [
      [`1.1 Lõimumine ${evil}`],
      header,
      [`1. ${evil}`, "01.01.2023-31.12.2029", "01.01.2025-31.12.2025", `=${evil}`, evil],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "<b>Kava", rows }] });
    await openPreview(page);
    await openFile(page, { name: "kuri.xlsx", mimeType: XLSX, buffer: Buffer.from(bytes) });
    const frame = await paneOf(page);
    const shown = await check(frame);
    expect(shown.join("\n")).toContain("<img src=x");
    expect(await frame.$$("img")).toEqual([]);
    for (const place of [page, frame]) expect(await place.evaluate(() => "pwned" in window)).toBe(false);
  }));

test("a workbook without a plan is told which headers were looked for, and where", () =>
  step("no-plan", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "Ostunimekiri", rows: [["Piim", 2]] }] });
    await openPreview(page);
    await openFile(page, { name: "muu.xlsx", mimeType: XLSX, buffer: Buffer.from(bytes) });
    const pane = await paneOf(page);
    await pane.click("button >> text=Kontrolli");
    await pane.waitForSelector("text=ei ole tegevuskava tabelit");
    const text = await pane.textContent("main");
    for (const word of ["Planeeritav maksumus", "Tegevuse eest vastutaja", "Ostunimekiri"])
      expect(text).toContain(word);
  }));
