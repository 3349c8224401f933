import { jsonReport } from "../../src/cli/json-report";
import { textReport } from "../../src/cli/text-report";
import { translator } from "../../src/locales";
import { checkedFile } from "../support/checked";
import { planSheetGrids } from "../support/plan-sheet-grids";
import { readSample } from "../support/samples";

const et = translator("et");

test("a finding on a plan sheet shows the cell of the file that it came from as well", async () => {
  const plan = await readSample("partnerid/Kohtla-Järve.xlsx");
  const [sum] = checkedFile(planSheetGrids(plan)).findings.filter(({ rule }) => rule === "parent-sum");
  const original = plan.sections.flatMap(({ tables }) => tables.flatMap(({ roots }) => roots));
  const stated = original.find(({ number }) => number?.text === sum!.activity?.number?.text)!.cost.place;
  const file = checkedFile(planSheetGrids(plan));
  const report = JSON.parse([...jsonReport(file, true, et)].join("")) as {
    findings: { rule: string; source: object }[];
  };
  const found = report.findings.find(({ rule }) => rule === "parent-sum")!;
  expect(found.source).toEqual({
    file: "3.5.2.6 Jõhvi.xlsx",
    sheet: stated.sheet,
    cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
  });
  const text = textReport(file, et, { colour: false, width: 400 });
  expect(text).toContain(`Allikas: 3.5.2.6 Jõhvi.xlsx, ${stated.sheet}!`);
});

test("a finding on any other sheet has no source", async () => {
  const plan = await readSample("partnerid/Kohtla-Järve.xlsx");
  expect(plan.sections.map(({ source }) => source)).toEqual(plan.sections.map(() => null));
});
