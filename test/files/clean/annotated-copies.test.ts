import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/checking/check";
import { annotateWorkbook } from "../../../src/files/annotate/annotate-workbook";
import { cleanCopy } from "../../../src/files/clean/clean-copy";
import { openGrids } from "../../../src/files/open";
import { translator } from "../../../src/locales";
import { readPlan } from "../../../src/reading/read-plan";
import { marksOf } from "../../../src/sheets/marks";
import { packageFlaws } from "../../support/package-flaws";
import { RICH, workbookOf } from "../../support/rich-workbook";
import { FORMS, PARTNERS, SAMPLES } from "../../support/samples";
import { unzip } from "../../support/zip";

const WORKBOOKS = [
  ...FORMS.filter((name) => name.endsWith(".xlsx")),
  ...PARTNERS.map((name) => `partnerid/${name}.xlsx`),
];
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  "the rich workbook": () => workbookOf(RICH),
  ...Object.fromEntries(WORKBOOKS.map((name) => [name, () => new Uint8Array(readFileSync(join(SAMPLES, name)))])),
};

test.each(Object.keys(FILES))("a clean copy of an annotated %s has all parts as they were", async (name) => {
  const bytes = FILES[name]!();
  const grids = await openGrids({ name, bytes });
  const marks = marksOf(check(readPlan(grids)), translator("et"));
  const extra = { sheet: grids[0]!.name, row: 0, column: 1, severity: "info" as const, text: "Leid" };
  const copy = annotateWorkbook(bytes, {
    marks: [...marks, extra],
    findings: (freeName) => ({
      name: freeName("Leiud"),
      columnWidths: [10],
      rows: [[{ value: "Leid", link: { sheet: grids[0]!.name, cell: "A1" } }]],
      frozenRows: 0,
    }),
  });
  const clean = await cleanCopy(copy, { formulas: "keep", remarks: "keep" });
  expect(packageFlaws(clean.bytes)).toEqual([]);
  expect(clean.removed).toMatchObject({ functionFormulas: 0, settings: 1, emptied: 0 });
  expect(clean.removed.sheets).toHaveLength(1);
  expect(clean.removed.marks).toBeGreaterThan(0);
  expect(clean.removed.notes).toBeGreaterThan(0);
  const [before, after] = [unzip(bytes), unzip(clean.bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(before).filter((part) => !after[part]!.equals(before[part]!))).toEqual([]);
});
