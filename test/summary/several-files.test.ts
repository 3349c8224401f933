import { writeWorkbook } from "../../src/files/write-workbook";
import { translator } from "../../src/locales";
import type { Plan } from "../../src/plan/model";
import { readPlan } from "../../src/reading/read-plan";
import type { Grid } from "../../src/reading/grid";
import { summaryWorkbook, type SummaryWorkbook } from "../../src/summary/summary-workbook";
import { gridOf, HEADER, SCHEME, YEAR, type CellInput } from "../support/grids";
import { kava } from "../support/kava";
import { knownResults } from "../support/known-results";
import { recalculatedByUniver } from "../support/recalculated";
import { planFile, TIME } from "../support/summary";

const BUDGET = "Eelarve kulukohtade kaupa";

/** A partner's file: its section, and the sheet *Kava* where it has one. */
function sent(code: string, party: string, settings: Grid | null = null): Plan {
  const section = gridOf([[`2.1. ${code} Kaasamine`], HEADER, ["1. Teenused", SCHEME, YEAR, 1000, party]]);
  return readPlan(settings ? [settings, section] : [section]);
}

function summaryOfFiles(plans: Readonly<Record<string, Plan>>, unread: readonly string[] = []): SummaryWorkbook {
  const files = Object.entries(plans).map(([name, plan]) => planFile(name, plan));
  return summaryWorkbook(files, { time: TIME, period: null, unread }, translator("et"));
}

function textsOn(name: string, { layout }: SummaryWorkbook): string[] {
  const { rows } = layout.sheets.find((sheet) => sheet.name === name)!;
  return rows.flatMap((row) => row.map(({ value }) => value).filter((value) => typeof value === "string"));
}

/** Texts and what formulas give as texts. */
function shownOn(name: string, summary: SummaryWorkbook): string[] {
  const results = knownResults(summary.layout).filter(([sheet]) => sheet === name);
  return [...textsOn(name, summary), ...results.map(([, , result]) => String(result))];
}

/** What the budget shows beside these words. */
function besideOn(summary: SummaryWorkbook, words: string): unknown {
  const { rows } = summary.layout.sheets.find(({ name }) => name === BUDGET)!;
  const row = rows.findIndex((cells) => cells[2]?.value === words);
  const known = knownResults(summary.layout).find(([sheet, cell]) => sheet === BUDGET && cell === `D${row + 1}`);
  return known?.[2];
}

const rated = (rate: CellInput, more: Readonly<Record<string, CellInput>> = {}): Grid =>
  kava([], { "Kaudsete kulude määr": rate, ...more });

test("files that are not in it are named on every sheet of the summary", () => {
  const summary = summaryOfFiles({ "a.xlsx": sent("3.5.2.1", "Tartu") }, ["katki.docx", "tühi.xlsx"]);
  for (const { name } of summary.layout.sheets.slice(0, 6))
    expect(textsOn(name, summary)).toContain(
      "Lugeda ei saanud: katki.docx, tühi.xlsx. Nende failide summasid siin ei ole.",
    );
});

test("a file that is the same as an earlier one counts once, and is named on every sheet", () => {
  const [tartu, jõhvi] = [sent("3.5.2.1", "Tartu"), sent("3.5.2.6", "Jõhvi")];
  const first = planFile("Tartu.xlsx", tartu);
  const files = [
    first,
    planFile("Jõhvi.xlsx", jõhvi),
    { ...first, name: "koopia.xlsx", plan: sent("3.5.2.1", "Tartu") },
  ];
  const summary = summaryWorkbook(files, { time: TIME, period: null }, translator("et"));
  expect(besideOn(summary, "Koondtabel kokku")).toBe(2000);
  expect([summary.same.map(({ file }) => file.name), summary.shared]).toEqual([["koopia.xlsx"], []]);
  for (const { name } of summary.layout.sheets.slice(0, 6))
    expect(textsOn(name, summary)).toContain(
      "Korduvad failid on arvestatud üks kord: koopia.xlsx (sama mis Tartu.xlsx).",
    );
});

test("a section that several files hold counts from each, and every sheet names it and the files", () => {
  const summary = summaryOfFiles({
    "kava.docx": sent("3.5.2.6", "Jõhvi"),
    "Jõhvi.xlsx": sent("3.5.2.6", "JÕHVI"),
    "Narva.xlsx": sent("3.5.2.6", "Narva"),
    "Tartu.xlsx": sent("3.5.2.1", "Tartu"),
  });
  expect(besideOn(summary, "Koondtabel kokku")).toBe(4000);
  expect(summary.shared.map(({ section, files }) => [section.party, files.map(({ name }) => name)])).toEqual([
    ["Jõhvi", ["kava.docx", "Jõhvi.xlsx"]],
  ]);
  for (const { name } of summary.layout.sheets.slice(0, 6))
    expect(textsOn(name, summary)).toContain(
      "Mitmes failis on samad jaotised: 3.5.2.6 Jõhvi. Iga faili summad on siin sees; failid: kava.docx, Jõhvi.xlsx.",
    );
});

test("a section without a party is one with that of its code; sections without a code are no one's", () => {
  const shared = (plans: Readonly<Record<string, Plan>>): unknown[] =>
    summaryOfFiles(plans).shared.map(({ section, files }) => [section.code, section.party, files.length]);
  expect(shared({ "a.xlsx": sent("3.5.2.1", ""), "b.xlsx": sent("3.5.2.1", "Tartu") })).toEqual([
    ["3.5.2.1", "Tartu", 2],
  ]);
  expect(shared({ "a.xlsx": sent("3.5.2.1", ""), "b.xlsx": sent("3.5.2.1", "") })).toEqual([["3.5.2.1", null, 2]]);
  expect(shared({ "a.xlsx": sent("", "Tartu"), "b.xlsx": sent("", "Tartu") })).toEqual([]);
});

test("of several files' settings the first hold, and those that differ are named", () => {
  const [tartu, jõhvi] = [sent("3.5.2.1", "Tartu", rated(0.07)), sent("3.5.2.6", "Jõhvi", rated(0.15))];
  const note = "Kehtib lehe „Kava” seadistus failist a.xlsx; teisiti on seadistatud: b.xlsx.";
  expect(textsOn("Koondtabel", summaryOfFiles({ "a.xlsx": tartu, "b.xlsx": jõhvi }))).toContain(note);
  const named = sent("3.5.2.6", "Jõhvi", rated(0.07, { "Tegevuskava pealkiri": "Jõhvi osa" }));
  const same = textsOn("Koondtabel", summaryOfFiles({ "a.xlsx": tartu, "b.xlsx": named }));
  expect(same.filter((text) => text.includes("seadistus"))).toEqual([]);
});

test("what each file's settings approve for its section holds", () => {
  const approving = (code: string, party: string, ceiling: number): Plan =>
    sent(code, party, kava([[code, party, ceiling, ""]]));
  const { findings } = summaryOfFiles({
    "a.xlsx": approving("3.5.2.1", "Tartu", 2000),
    "b.xlsx": approving("3.5.2.6", "Jõhvi", 900),
  });
  const over = findings.filter(({ rule }) => rule === "budget-ceiling");
  expect(over.map(({ section }) => section?.party)).toEqual(["Jõhvi"]);
});

test("a setting that can't be read is among the findings, without a link to the new settings", () => {
  const odd = sent("3.5.2.1", "Tartu", rated("seitse"));
  const summary = summaryOfFiles({ "a.xlsx": odd });
  const { rows } = summary.layout.sheets.find(({ name }) => name === "Leiud")!;
  const row = rows.find((cells) => cells.some(({ value }) => value === "setting-unreadable"))!;
  expect(row.map(({ value }) => value)).toContain("a.xlsx: Kava");
  expect(row.filter(({ link }) => link)).toEqual([]);
  expect(textsOn("Koondtabel", summary).find((text) => text.startsWith("Avatud on"))).toContain("1 viga");
});

test("a rate that nobody may have set is said to be the proposed one; an empty one sets none", () => {
  const noted = (summary: SummaryWorkbook): boolean[] =>
    ["mida uus leht pakub", "on lehelt „Kava”.", "ei ole lehel „Kava” antud"].map((words) =>
      shownOn(BUDGET, summary).some((text) => text.includes(words)),
    );
  const usual = summaryOfFiles({ "a.xlsx": sent("3.5.2.1", "Tartu") });
  expect([noted(usual), besideOn(usual, "Kaudsed kulud")]).toEqual([[true, false, false], 70]);
  const set = summaryOfFiles({ "a.xlsx": sent("3.5.2.1", "Tartu", rated(0.15)) });
  expect([noted(set), besideOn(set, "Kaudsed kulud")]).toEqual([[false, true, false], 150]);
  const empty = summaryOfFiles({ "a.xlsx": sent("3.5.2.1", "Tartu", rated("")) });
  expect([noted(empty), besideOn(empty, "Kaudsed kulud")]).toEqual([[false, false, true], 0]);
});

test("the budget says how it comes from the summary table's total", async () => {
  const summary = summaryOfFiles({ "a.xlsx": sent("3.5.2.1", "Tartu", rated(0.15)) });
  expect(besideOn(summary, "Koondtabel kokku")).toBe(1000);
  expect(besideOn(summary, "Vahe: toetatav tegevus kokku − koondtabel (kaudsed kulud)")).toBe(150);
  const values = await recalculatedByUniver(await writeWorkbook(summary.layout));
  const amounts = [...values.get(BUDGET)!].filter(([cell]) => cell.startsWith("D")).map(([, value]) => value);
  expect(amounts).toEqual(expect.arrayContaining([1150, 1000, 150]));
});

test("sections stand in the order of their codes, whatever that of the files", () => {
  const { layout } = summaryOfFiles({ "a.xlsx": sent("3.5.2.10", "Tartu"), "b.xlsx": sent("3.5.2.6", "Jõhvi") });
  const { rows } = layout.sheets.find(({ name }) => name === "Koondtabel")!;
  const codes = rows.map(([cell]) => cell?.value).filter((value) => /^3\.5\.2\.\d+$/.test(String(value)));
  expect(codes.slice(0, 2)).toEqual(["3.5.2.6", "3.5.2.10"]);
});

test("months that do not fit the timeline are said to be missing", () => {
  const long = rated(0.07, { "Tegevuskava perioodi lõpp": "31.12.2027" });
  const texts = textsOn("Ajakava", summaryOfFiles({ "a.xlsx": sent("3.5.2.1", "Tartu", long) }));
  expect(texts).toContain("Näidatud on esimesed 24 kuud; puuduvad kuud kuni 31.12.2027.");
});

test("the base is shown in the summary's language, whichever the settings speak", async () => {
  const plan = sent("3.5.2.1", "Tartu", rated(0.07, { "Kaudsete kulude alus": "otsesed personalikulud" }));
  const { layout } = summaryWorkbook([planFile("a.xlsx", plan)], { time: TIME, period: null }, translator("en"));
  const known = knownResults(layout).filter(
    ([, , result]) => typeof result === "string" && result.includes("personnel"),
  );
  expect(known).toHaveLength(1);
  const values = await recalculatedByUniver(await writeWorkbook(layout));
  const [sheet, cell, result] = known[0]!;
  expect(values.get(sheet)!.get(cell)).toBe(result);
});
