import { textReport } from "../../src/cli/text-report";
import { translator } from "../../src/locales";
import { gridOf, sections, table } from "../support/grids";
import { checkedFile } from "../support/checked";

const et = translator("et");
const PLAIN = { colour: false, width: 110 };
const report = (grids: Parameters<typeof checkedFile>[0], options = PLAIN): string =>
  textReport(checkedFile(grids), et, options);

test("a cell on a hidden sheet says so, another does not", () => {
  const grid = table(["1. A", -5]);
  expect(report([grid])).toMatch(/viga {2}1 {2}D2 {2}Summa −5,00/);
  expect(report([{ ...grid, hidden: true }])).toMatch(/viga {2}1 {2}D2 \(peidetud leht\) {2}Summa −5,00/);
});

test("the sheet stands before a cell of another sheet than the section's own", () => {
  const unreadable = gridOf([
    ["Tegevus", "Tegevuse üldajaraam", "Tegevuse eest vastutaja"],
    ["1. B", "01.01.2025", "X"],
  ]);
  const text = report([table(["1. A", 1]), { ...unreadable, name: "Muu", hidden: true }]);
  expect(text).toMatch(/^Jaotiseta\n {2}viga {4}Muu!A1 \(peidetud leht\) {2}Tabelit ei saa kontrollida/m);
});

test("sections follow each other with their own findings, and the counts close", () => {
  const text = report([sections("2.1. 3.5.2.1 Tartu linnas", "3.5.2.2 Tallinna linnas")]);
  const lines = text.replaceAll("\u00a0", " ").split("\n");
  expect(lines).toEqual([
    "kava.xlsx  Tegevuskava periood 01.01.2025–31.12.2025",
    "",
    "3.5.2.1 Tartu  märgitud 1,00 €, arvutatud 1,00 €",
    "",
    "3.5.2.2 Tallinn  märgitud 1,00 €, arvutatud 1,00 €",
    expect.stringMatching(/^ {2}märkus {4}A5 {2}Pealkirjal on kood 3\.5\.2\.2/),
    expect.stringMatching(/heading-format$/),
    "",
    "Kokku  märgitud 2,00 €, arvutatud 2,00 €",
    "Leitud: 1 märkus",
    "",
  ]);
});

test("colours are escapes around words and leave the columns as they are", () => {
  const grid = table(["1. A", -5], ["2. B", 1, ""]);
  const coloured = report([grid], { colour: true, width: 110 });
  expect(coloured).toContain("\u001b[31mviga\u001b[39m");
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(report([grid]));
});

test("a file that could not be read is one sentence", () => {
  const problem = { code: "unreadable", reason: "empty", data: {} } as const;
  const text = textReport(checkedFile([], { problem, plan: null, findings: [] }), et, PLAIN);
  expect(text).toBe("kava.xlsx\n  Fail on tühi. Saatke või salvestage see uuesti.\n");
});
