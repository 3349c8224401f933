import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shownFormula, storedFormula } from "../../../src/preview/files/function-names";
import { loadWorkbook } from "../../../src/preview/files/load-workbook";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { copyOf } from "../../../src/preview/engine/copy";
import { unzip } from "../../support/zip";
import { opened } from "./support";

const FORMULAS: readonly [inCells: string, inFiles: string][] = [
  ["PLAN.ROLLUPS(A2:A9,B2:B9)", "_xldudf_PLAN_ROLLUPS(A2:A9,B2:B9)"],
  ["SUM(PLAN.AMOUNT(A1),-PLAN.AMOUNT(A2))", "SUM(_xldudf_PLAN_AMOUNT(A1),-_xldudf_PLAN_AMOUNT(A2))"],
  ["IF(A1=\"PLAN.FTE(1)\",'PLAN.FTE(2)'!A1,MYPLAN.FTE(1))", "IF(A1=\"PLAN.FTE(1)\",'PLAN.FTE(2)'!A1,MYPLAN.FTE(1))"],
  ["NORM.DIST(1,2,3,TRUE)+_xldudf_OTHER_SUM(A1)", "NORM.DIST(1,2,3,TRUE)+_xldudf_OTHER_SUM(A1)"],
];

test.each(FORMULAS)("%s", (inCells, inFiles) => {
  expect(storedFormula(inCells)).toBe(inFiles);
  expect(shownFormula(inFiles)).toBe(inCells);
});

test("the namespace is the manifest's", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  const [, namespace] = /id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(manifest) ?? [];
  expect(storedFormula(`${namespace}.FTE(A1)`)).toBe(`_xldudf_${namespace}_FTE(A1)`);
});

test("a file holds the functions as Excel's files do, and cells show them as they are typed", async () => {
  const loaded = await opened({ sheets: [{ name: "Leht", rows: [["8 900,00"]] }] });
  const content = copyOf(loaded.content);
  const [sheet] = Object.values(content.data.sheets);
  sheet!.cellData = { ...sheet!.cellData, 1: { 0: { f: "=PLAN.AMOUNT(A1)", v: 8900, t: 2 } } };
  const bytes = await saveWorkbook(loaded, content);
  const xml = Buffer.from(unzip(Buffer.from(bytes))["xl/worksheets/sheet1.xml"]!).toString();
  expect(xml).toContain("<f>_xldudf_PLAN_AMOUNT(A1)</f>");
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes });
  expect(Object.values(again.content.data.sheets)[0]!.cellData?.[1]?.[0]).toMatchObject({
    f: "=PLAN.AMOUNT(A1)",
    v: 8900,
  });
});
