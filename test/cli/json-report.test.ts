import { JSON_FRAME, jsonReport, problemMessage } from "../../src/cli/json-report";
import type { CheckedFile } from "../../src/cli/checked-file";
import { translator } from "../../src/locales";
import { SCHEME, sections, table } from "../support/grids";
import { checkedFile } from "../support/checked";

interface Finding {
  rule: string;
  section: string | null;
  activity: string | null;
  sheet: string | null;
  cell: string | null;
  fix: { cell: string; value: number | string } | null;
}

const et = translator("et");
/** The whole report of these files, as the command writes it. */
function report(...files: CheckedFile[]): unknown {
  const parts = files.flatMap((file, index) => [...jsonReport(file, index === 0, et)]);
  return JSON.parse([JSON_FRAME.start, ...parts, JSON_FRAME.end].join(""));
}
const findings = (...grids: Parameters<typeof checkedFile>[0]): Finding[] => {
  const { files } = report(checkedFile(grids)) as { files: { findings: Finding[] }[] };
  return files[0]!.findings;
};

test("a fix is the cell's whole new content: a number of euros, a text or an ISO date", () => {
  const fixes = findings(
    table(
      ["1. A", "", undefined, undefined, "ELVL, partnerid"],
      ["1.1. B", "84 350, 84", "01.01.2025\n31.12.2025", SCHEME, "ELVL. partnerid"],
      ["2. C", 1, undefined, undefined, "ELVL, partnerid"],
    ),
  ).map(({ rule, fix }) => [rule, fix]);
  expect(fixes).toEqual([
    ["parent-amount-missing", { cell: "D2", value: 84350.84 }],
    ["period-format", { cell: "C3", value: "01.01.2025-31.12.2025" }],
    ["amount-format", { cell: "D3", value: 84350.84 }],
    ["responsible-variant", { cell: "E3", value: "ELVL, partnerid" }],
  ]);
});

test("without a known correction it is null, and a section's finding has no activity", () => {
  const [finding, ...others] = findings(sections("2.1. 3.5.2.1 Tartu linnas", "2.2. 3.5.2.1 Tallinna linnas"));
  expect(finding).toMatchObject({ rule: "section-duplicate", section: "3.5.2.1", activity: null, fix: null });
  expect(others).toEqual([]);
});

test("a heading that stands in no cell has none", () => {
  const grid = { ...table(["1. A", 1]), name: "Tabel 1", preamble: ["3.5.2.1 Tartu linnas"] };
  expect(findings(grid)).toEqual([expect.objectContaining({ rule: "heading-format", sheet: "Tabel 1", cell: null })]);
});

test("a file that could not be read says why and has nothing else", () => {
  const problem = { code: "unreadable", reason: "failed", data: { reason: "boom" } } as const;
  const checked = report(checkedFile([], { problem, plan: null, findings: [] }));
  expect(checked).toEqual({
    files: [
      {
        file: "kava.xlsx",
        problem: { code: "unreadable", message: problemMessage(problem, et) },
        period: null,
        sections: [],
        total: null,
        findings: [],
      },
    ],
  });
  expect(problemMessage(problem, et)).toContain("(boom)");
});
