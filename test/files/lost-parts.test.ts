import { readFileSync } from "node:fs";
import { join } from "node:path";
import officeCrypto from "officecrypto-tool";
import { annotateWorkbook } from "../../src/files/annotate/annotate-workbook";
import { openGrids } from "../../src/files/open";
import { SAMPLES } from "../support/samples";
import { unzip, zip, type Entries } from "../support/zip";

const plan = readFileSync(join(SAMPLES, "tegevuskava-2025-lahtrid.xlsx"));
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** How many sheets are read of the plan's workbook with some parts changed. */
async function sheetsOf(change: (parts: Entries) => void): Promise<number> {
  const parts = unzip(plan);
  change(parts);
  return (await openGrids({ name: "kava.xlsx", bytes: new Uint8Array(zip(parts)) })).length;
}

test("a workbook as it was sent", async () => expect(await sheetsOf(() => undefined)).toBe(2));

test.each<[string, (parts: Entries) => void]>([
  ["a sheet is missing", (parts) => delete parts["xl/worksheets/sheet2.xml"]],
  ["a sheet is empty", (parts) => (parts["xl/worksheets/sheet2.xml"] = Buffer.alloc(0))],
  [
    "the way to a sheet is missing",
    (parts) =>
      (parts[RELATIONS] = Buffer.from(
        parts[RELATIONS]!.toString().replace(/<Relationship [^>]*sheet2\.xml[^>]*>/, ""),
      )),
  ],
])("sums never come out short without a word: %s", async (_, change) => {
  await expect(sheetsOf(change)).rejects.toMatchObject({ code: "unreadable", reason: "broken" });
});

test("what no cell depends on may be damaged", async () =>
  expect(await sheetsOf((parts) => (parts["xl/theme/theme1.xml"] = Buffer.from([0, 255, 1, 254])))).toBe(2));

test("nothing that a copy adds takes the place of a lost part", () => {
  const parts = unzip(plan);
  delete parts["xl/worksheets/sheet2.xml"];
  const findings = { name: "Leiud", columnWidths: [], rows: [], frozenRows: 0 };
  const marks = [{ sheet: "Elluviija", row: 1, column: 0, severity: "error" as const, text: "Viga" }];
  const copy = unzip(annotateWorkbook(new Uint8Array(zip(parts)), { marks, findings: () => findings }));
  expect(copy["xl/worksheets/sheet2.xml"]).toBeUndefined();
});

test("a password as Office 2007 set it has to be taken off first", async () => {
  const bytes = new Uint8Array(officeCrypto.encrypt(plan, { password: "salajane", type: "standard" }));
  await expect(openGrids({ name: "kava.xlsx", bytes }, { password: "salajane" })).rejects.toMatchObject({
    code: "password",
    reason: "old-encryption",
  });
});
