import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { check } from "../../src/checking/check";
import { openGrids } from "../../src/files/open";
import { readPlan } from "../../src/reading/read-plan";
import { PARTNERS, readSample, SAMPLES } from "../support/samples";
import {
  goToSheet,
  heldCell,
  missingMembers,
  refusedCells,
  selectedCell,
  sheetNames,
  shownCell,
  typeInto,
} from "./grid";
import { addFiles, cardOf, cardsOf, importChosen, openForImport, showPage } from "./import-page";
import { chosenFile, partnerFile, protectedFile, type PartnerPlan } from "./partner-files";
import { allInPage, openFile, paneOf } from "./support";

const WORD = join(SAMPLES, "tegevuskava-2025.docx");
const partnerPath = (name: string): string => join(SAMPLES, `partnerid/${name}.xlsx`);
const FINDING = "[data-finding]";

const VALGA: PartnerPlan = {
  file: "Valga.xlsx",
  sheet: "Kava",
  code: "3.5.2.9",
  title: "Kohaliku tasandi sisutegevuste korraldamine Valga vallas",
  responsible: "Valga VV",
  rows: [
    { title: "Teenuste arendamine", cost: 1000 },
    { title: "=1+1 ja @muud infopäevad", cost: 2000.5 },
    { title: "Sihtrühmade kaasamine", cost: 300 },
  ],
};

let page: Page;
let pane: Frame;
const step = allInPage("import-story", (opened) => void (page = opened));

const findingTexts = (): Promise<string[]> =>
  pane.$$eval(FINDING, (rows) => rows.map((row) => row.textContent.replace(/\u00a0/g, " ")));

/** The finding's place, what was sent in, and its sentence, in an order that does not hang on the sheets'. */
const listed = async (): Promise<string[]> => (await findingTexts()).sort();

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await what()); tries++) {
    if (tries > 100) throw new Error(`It never came: ${what.toString()}`);
    await page.waitForTimeout(100);
  }
}

test("files are chosen: what is in them, what is wrong with them; nothing is written", () =>
  step("choose", async () => {
    pane = await openForImport(page);
    const haapsalu = readFileSync(partnerPath("Haapsalu"));
    await addFiles(pane, [...PARTNERS.map(partnerPath), WORD]);
    await addFiles(pane, [
      chosenFile("katki.xlsx", haapsalu.subarray(0, 9000)),
      chosenFile("pilt.xlsx", Buffer.from("89504e470d0a1a0a0000", "hex")),
      await protectedFile("lukus.xlsx", haapsalu, "salajane"),
    ]);
    const cards = await cardsOf(pane);
    expect(cards.map(({ name }) => name)).toEqual([
      ...PARTNERS.map((name) => `${name}.xlsx`),
      basename(WORD),
      "katki.xlsx",
      "pilt.xlsx",
      "lukus.xlsx",
    ]);
    for (const name of PARTNERS) {
      const plan = await readSample(`partnerid/${name}.xlsx`);
      const text = await cardOf(pane, `${name}.xlsx`);
      expect(text).toContain(`${plan.sections[0]!.code} ${name}`);
      expect(text).toContain(check(plan).length === 0 ? "Leide ei ole" : "Leiud: ");
    }
    expect(await cardOf(pane, "Kohtla-Järve.xlsx")).toContain("16 rida, märgitud 118 640,00 €, arvutatud 118 639,84 €");
    expect(await cardOf(pane, "Kohtla-Järve.xlsx")).toContain("Leiud: 1 viga, 5 hoiatust");
    expect(await cardOf(pane, basename(WORD))).toContain("Jaotis 3.5.2.6 Jõhvi on ka failis „Jõhvi.xlsx”.");
    expect(await cardOf(pane, "katki.xlsx")).toContain("Fail on poolik");
    expect(await cardOf(pane, "pilt.xlsx")).toContain("See on pilt");
    expect(await cardOf(pane, "lukus.xlsx")).toContain("Fail on parooliga kaitstud");
    expect(await sheetNames(page)).toEqual(["Leht1"]);
  }));

test("a protected file opens with its password; of one that is there twice nothing is taken by itself", () =>
  step("password", async () => {
    await pane.fill("main input[type=password]", "salajane");
    await pane.press("main input[type=password]", "Enter");
    await until(async () => (await cardOf(pane, "lukus.xlsx")).includes("3.5.2.7 Haapsalu"));
    const chosen = await pane.$eval(
      "main li:has(h3:has-text('lukus')) select",
      (one) => (one as HTMLSelectElement).value,
    );
    expect(chosen).toBe("skip");
    for (const name of ["katki.xlsx", "pilt.xlsx", "lukus.xlsx"]) await pane.click(`button[title$=": ${name}"]`);
    expect(await cardsOf(pane)).toHaveLength(PARTNERS.length + 1);
  }));

test("the plan is on sheets of its own, with the sheet Kava, and is checked: same findings, both places", () =>
  step("import", async () => {
    await importChosen(pane);
    const names = await sheetNames(page);
    expect(names.slice(0, 2)).toEqual(["Leht1", "Kava"]);
    expect(names.slice(2).sort()).toEqual(
      (await readSample(basename(WORD))).sections.map(({ code, party }) => `${code} ${party}`).sort(),
    );
    const listed = Array.from({ length: names.length - 2 }, (_, index) => heldCell(page, "Kava", `A${12 + index}`));
    const codes = (await Promise.all(listed)).map(({ value }) => value);
    expect(codes.sort()).toEqual(
      names
        .slice(2)
        .map((name) => name.split(" ")[0])
        .sort(),
    );
    expect(await missingMembers(page)).toEqual([]);
    await showPage(pane, "check");
    await pane.waitForSelector(FINDING);
    const texts = await findingTexts();
    expect(texts.join("\n")).toContain("3.5.2.8 Kohtla-Järve · G22");
    for (const text of texts) expect(text).toMatch(/algselt [\p{L}\d-]+\.(xlsx|docx), .+![A-Z]+\d+/u);
  }));

test("choosing a finding goes to its cell, among real dates and numbers", () =>
  step("grid", async () => {
    await pane.click(`${FINDING}:has-text("Jõhvi.xlsx, Jõhvi!E8")`);
    await until(async () => (await selectedCell(page)) === "3.5.2.6 Jõhvi!E6");
    expect(await shownCell(page, "E6")).toBe("01.12.2025");
    expect(await shownCell(page, "G6")).toMatch(/^4\s520,00$/);
    expect(await refusedCells(page, "C6:F19")).toBe(0);
    expect(await heldCell(page, "3.5.2.6 Jõhvi", "E6")).toEqual({ value: 45_992, formula: "" });
    expect(await heldCell(page, "3.5.2.6 Jõhvi", "G6")).toEqual({ value: 4520, formula: "" });
    expect((await heldCell(page, "3.5.2.6 Jõhvi", "H6")).formula).toMatch(/^=/);
  }));

test("a corrected file is set beside the workbook, and replaces the section where it stands", () =>
  step("replace", async () => {
    await showPage(pane, "import");
    await addFiles(pane, [await partnerFile(VALGA)]);
    await importChosen(pane);
    const sheet = "3.5.2.9 Valga";
    expect(await heldCell(page, sheet, "B7")).toEqual({ value: "=1+1 ja @muud infopäevad", formula: "" });

    await goToSheet(page, sheet);
    await typeInto(page, "K8", "küsida üle");
    await goToSheet(page, "Leht1");
    await typeInto(page, "A1", "='3.5.2.9 Valga'!G8*2");
    await until(async () => (await heldCell(page, "Leht1", "A1")).value === 600);

    const [first, second, third] = VALGA.rows;
    const rows = [first!, { title: "Uus tegevus", cost: 50 }, second!, { ...third!, cost: 350 }];
    await addFiles(pane, [await partnerFile({ ...VALGA, file: "Valga parandatud.xlsx", rows })]);
    const card = await cardOf(pane, "Valga parandatud.xlsx");
    expect(card).toContain(`Töövihikus lehel „${sheet}”`);
    expect(card).toContain("Erinevused: 1 lisatud, 2 muudetud, 1 muutmata");
    const select = "main li:has(h3:has-text('parandatud')) select";
    expect(await pane.$eval(select, (one) => (one as HTMLSelectElement).value)).toBe("replace");
    await pane.click("main li:has(h3:has-text('parandatud')) button:has-text('Erinevused')");
    expect(await cardOf(pane, "Valga parandatud.xlsx")).toContain("Maksumus: 300,00 → 350,00");
    await importChosen(pane);

    expect((await sheetNames(page)).filter((name) => name.includes("Valga"))).toEqual([sheet]);
    expect(await heldCell(page, sheet, "B7")).toMatchObject({ value: "Uus tegevus" });
    expect(await heldCell(page, sheet, "K9")).toMatchObject({ value: "küsida üle" });
    expect(await heldCell(page, sheet, "G9")).toMatchObject({ value: 350 });
    expect(await heldCell(page, "Leht1", "A1")).toEqual({ value: 700, formula: "='3.5.2.9 Valga'!G9*2" });
  }));

test("the file that is downloaded holds the same plan, and opened again it gives the same findings", () =>
  step("download", async () => {
    await showPage(pane, "check");
    await pane.waitForSelector(FINDING);
    const before = await listed();
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    const file = await download.path();
    const bytes = new Uint8Array(readFileSync(file));
    const plan = readPlan(await openGrids({ name: "Töövihik.xlsx", bytes }));
    expect(plan.sections).toHaveLength(13);
    expect(check(plan)).toHaveLength(before.length);
    expect(plan.sections.map(({ source }) => source?.file)).toContain("Valga parandatud.xlsx");

    await openFile(page, chosenFile("uuesti.xlsx", bytes));
    pane = await paneOf(page);
    await pane.click("button >> text=Kontrolli");
    await pane.waitForSelector(FINDING);
    expect(await listed()).toEqual(before);
  }));
