import { check } from "../../src/checking/check";
import { translator } from "../../src/locales";
import { readPlan } from "../../src/reading/read-plan";
import { asText } from "../../src/taskpane/as-text";
import { checkedOf } from "../../src/taskpane/checked";
import type { ListedFinding } from "../../src/taskpane/state";
import { isDark } from "../../src/taskpane/theme";
import { shownFindings, viewOf } from "../../src/taskpane/views";
import { noticeSentence } from "../../src/taskpane/wording";
import type { Grid } from "../../src/reading/grid";
import { readSample } from "../support/samples";
import { table } from "../support/grids";

const et = translator("et");
const NBSP = "\u00a0";

function listed(...grids: Grid[]): readonly ListedFinding[] {
  const plan = readPlan(grids);
  const outcome = checkedOf(plan, check(plan), []);
  return outcome.kind === "checked" ? outcome.findings : [];
}

test("findings with the same words on the same cell have keys of their own", () => {
  const findings = listed(table(["1. A", -1], ["2. B", -1]), table(["1. A", -1]));
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
});

test("a finding's key stays when others go", () => {
  const [, second] = listed(table(["1. A", -1], ["2. B", -1]));
  expect(listed(table(["1. A", 1], ["2. B", -1])).map(({ key }) => key)).toEqual([second!.key]);
});

test("figures of the sample plan", async () => {
  const plan = await readSample("tegevuskava-2025-lahtrid.xlsx");
  const outcome = checkedOf(plan, [], []);
  expect(outcome).toMatchObject({
    kind: "checked",
    figures: { sections: 12, rows: 148, amounts: 132, period: { from: "2025-01-01", to: "2025-12-31" } },
  });
});

test("a finding in words says what, where, stated and expected", () => {
  const [finding] = listed(table(["1. A", 10], ["1.1. B", 4]));
  expect(viewOf(finding!, et)).toMatchObject({
    severityWord: "viga",
    sheet: "Leht1",
    cell: "D2",
    activity: "1",
    actual: "10,00",
    expected: "4,00",
  });
  expect(viewOf(finding!, translator("en"))).toMatchObject({ severityWord: "error", actual: "10.00" });
});

test.each([
  ["ca 9", 0],
  ["D2", 1],
  ["leht1", 2],
  ["CA 8", 1],
  ["  ", 2],
  ["1 234,50", 1],
])("searching for %j finds %i", (text, count) => {
  const findings = listed(table(["1. A", -1234.5], ["2. B", "ca 8 tuhat"]));
  expect(shownFindings(findings, { hidden: [], text }, et).length).toBe(count);
});

test("copied findings are lines that begin with our own words, whatever the cells hold", () => {
  const text = asText(listed(table(["1. A", "=HYPERLINK(\n\t=1)"], ["2. B", -5])), et);
  expect(text.split("\n")).toEqual([
    `Tegevuskava kontroll: 2${NBSP}viga`,
    "",
    "Jaotis ELVL",
    expect.stringMatching(/^viga \(Leht1, D2\): .*=HYPERLINK\( =1\).* \[tegevus 1; märgitud =HYPERLINK\( =1\)\]$/),
    expect.stringMatching(/^viga \(Leht1, D3\): .* \[tegevus 2; märgitud −5,00\]$/),
    "",
  ]);
});

test("a list of nothing says so", () => expect(asText([], et)).toBe("Tegevuskava kontroll: leide ei ole\n"));

test("a part of the list says that it is one", () => {
  const all = listed(table(["1. A", "ca"], ["2. B", -5]));
  expect(asText(all.slice(1), et, all)).toContain(
    `Tegevuskava kontroll: 1${NBSP}viga (ainult osa loendist, kokku 2${NBSP}viga)\n`,
  );
  expect(asText([], et, all)).toContain(`leide ei ole (ainult osa loendist, kokku 2${NBSP}viga)`);
});

test("one cell and several have their own words", () => {
  const sentence = (count: number): string => noticeSentence({ kind: "notesTaken", count }, translator("en"));
  expect([sentence(1), sentence(3)]).toEqual([
    "1 cell had a note or comment of yours already, which stays.",
    "3 cells had a note or comment of yours already, which stay.",
  ]);
});

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
  ["E6E6E6", false],
  ["#0a0a0a", true],
  [undefined, false],
  ["black", false],
])("a background of %s is dark: %s", (background, dark) => expect(isDark(background)).toBe(dark));
