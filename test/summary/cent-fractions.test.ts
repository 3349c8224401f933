import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { summaryOf } from "../support/summary";

const NOTE =
  /Summasid, milles on sendist väiksemaid osi: (\d+); esimene on (.+)\. Sentideni näidatud arvud ei pruugi seetõttu kokku klappida\./;

/** What the heading of each sheet says of amounts, for rows of a section that cost so much. */
function notesOf(...costs: readonly number[]): (string[] | undefined)[] {
  const rows = costs.map((cost, index) => [`${index + 1}. Tegevus ${index + 1}`, SCHEME, YEAR, cost, "Jõhvi"]);
  const { layout } = summaryOf([readPlan([gridOf([["2.1. 3.5.2.6 Sisutegevused: Jõhvi"], HEADER, ...rows])])]);
  // A heading takes as many lines as fit the table's width.
  const texts = layout.sheets.slice(0, 6).map((sheet) => sheet.rows.map(([cell]) => String(cell?.value)).join(" "));
  return texts.map((text) => NOTE.exec(text)?.slice(1));
}

test("amounts with fractions of a cent are told of on every sheet", () => {
  expect(notesOf(100.01, 1000.005, 100 / 3)).toEqual(Array.from({ length: 6 }, () => ["2", "3.5.2.6 Jõhvi!G7"]));
});

test("whole cents need no word", () => {
  expect(notesOf(100.01, 0.1 + 0.2, 1000)).toEqual(Array.from({ length: 6 }, () => undefined));
});
