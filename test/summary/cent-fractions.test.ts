import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { summaryOf } from "../support/summary";

/** What the sheets' headings say of amounts, for rows of a section that cost so much. */
function notesOf(...costs: readonly number[]): string[][] {
  const rows = costs.map((cost, index) => [`${index + 1}. Tegevus ${index + 1}`, SCHEME, YEAR, cost, "Jõhvi"]);
  const { layout } = summaryOf([readPlan([gridOf([["2.1. 3.5.2.6 Sisutegevused: Jõhvi"], HEADER, ...rows])])]);
  const texts = layout.sheets.slice(0, 6).map((sheet) => sheet.rows.flat().map(({ value }) => String(value)));
  return texts.map((sheet) => sheet.filter((text) => text.includes("sendist väiksemaid osi")));
}

test("amounts with fractions of a cent are told of on every sheet", () => {
  const note =
    "Summasid, milles on sendist väiksemaid osi: 2; esimene on 3.5.2.6 Jõhvi!G7. Sentideni näidatud arvud ei pruugi seetõttu kokku klappida.";
  expect(notesOf(100.01, 1000.005, 100 / 3)).toEqual(Array.from({ length: 6 }, () => [note]));
});

test("whole cents need no word", () => {
  expect(notesOf(100.01, 0.1 + 0.2, 1000)).toEqual(Array.from({ length: 6 }, () => []));
});
