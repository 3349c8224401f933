import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadWorkbook, type LoadedWorkbook } from "../../../src/preview/files/load-workbook";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { openGrids } from "../../../src/files/open";
import { testFunctions } from "../../support/addin-functions";
import { valuesOf } from "../../support/cells";
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { packageFlaws } from "../../support/package-flaws";
import { unzip } from "../../support/zip";
import { opened } from "./support";

const functions = testFunctions({ DOUBLE: ["matrix"] });

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

/** Opens a workbook in an Excel with a function that doubles. */
async function open({ content }: LoadedWorkbook): Promise<void> {
  excel = await openExcel(content, { functions });
  CustomFunctions.associate("DOUBLE", (cells: number[][]) => cells.map((row) => row.map((one) => one * 2)));
}

async function type(address: string, value: unknown): Promise<void> {
  await excel.host.editAsUser("sheet-1", address, [[value]]);
  await excel.host.functions.settled();
}

/** A workbook whose formula in C1 has filled C1:C3, as a file. */
async function saved(): Promise<{ loaded: LoadedWorkbook; bytes: Uint8Array }> {
  const loaded = await opened({ sheets: [{ name: "Leht", rows: [[1], [2], [3]] }] });
  await open(loaded);
  await type("C1", "=TEST.DOUBLE(A1:A3)");
  return { loaded, bytes: await saveWorkbook(loaded, excel.host.content()) };
}
const reload = (bytes: Uint8Array): Promise<LoadedWorkbook> => loadWorkbook({ name: "raamat.xlsx", bytes });

test("a file has the formula once, the cells that it fills, and all values", async () => {
  const { bytes } = await saved();
  expect(packageFlaws(bytes)).toEqual([]);
  const sheet = Buffer.from(unzip(Buffer.from(bytes))["xl/worksheets/sheet1.xml"]!).toString();
  expect(sheet.match(/<f[ >][^<]*<\/f>/g)).toEqual(['<f t="array" ref="C1:C3">TEST.DOUBLE(A1:A3)</f>']);
  // Without this Excel takes it for an array formula of old, which no longer grows.
  expect(sheet).toMatch(/<c r="C1"[^>]* cm="1"/);
  const [grid] = await openGrids({ name: "raamat.xlsx", bytes });
  expect(grid!.rows.map(({ cells }) => cells[2]?.value)).toEqual([2, 4, 6]);
});

test("opened again, it shows what was filled without a calculation, and follows", async () => {
  const again = await reload((await saved()).bytes);
  excel.close();
  await open(again);
  expect(await valuesOf("Leht", "C1:C4")).toEqual([[2], [4], [6], [""]]);
  await type("A2", 20);
  expect(await valuesOf("Leht", "C1:C4")).toEqual([[2], [40], [6], [""]]);
  const bytes = await saveWorkbook(again, excel.host.content());
  const [grid] = await openGrids({ name: "raamat.xlsx", bytes });
  expect(grid!.rows.map(({ cells }) => cells[2]?.value)).toEqual([2, 40, 6]);
});

test("a formula that fills no cells any more leaves no values behind", async () => {
  const again = await reload((await saved()).bytes);

  excel.close();
  await open(again);
  await type("C1", "=TEST.DOUBLE(A1:A2)");
  const shorter = await reload(await saveWorkbook(again, excel.host.content()));
  await type("C1", "");
  const none = await reload(await saveWorkbook(again, excel.host.content()));
  const values = async ({ bytes }: LoadedWorkbook): Promise<unknown[]> =>
    (await openGrids({ name: "raamat.xlsx", bytes }))[0]!.rows.map(({ cells }) => cells[2]?.value ?? null);
  expect(await values(shorter)).toEqual([2, 4, null]);
  expect(await values(none)).toEqual([null, null, null]);
});

test("what stands in a formula's way stays the user's in a file, and is no part of a result", async () => {
  const { loaded } = await saved();
  await type("C3", "siin");
  const bytes = await saveWorkbook(loaded, excel.host.content());
  const sheet = Buffer.from(unzip(Buffer.from(bytes))["xl/worksheets/sheet1.xml"]!).toString();
  expect(sheet).toMatch(/<c r="C1"[^>]* cm="1"[^>]*><f t="array" ref="C1">/);
  const again = await reload(bytes);
  excel.close();
  await open(again);
  expect(await valuesOf("Leht", "C1:C3")).toEqual([["#SPILL!"], [""], ["siin"]]);
  await type("A2", 20);
  expect(await valuesOf("Leht", "C1:C3")).toEqual([["#SPILL!"], [""], ["siin"]]);
  await type("C3", "");
  expect(await valuesOf("Leht", "C1:C3")).toEqual([[2], [40], [6]]);
});

const withLibreOffice = existsSync("/usr/bin/soffice") ? test : test.skip;

withLibreOffice(
  "LibreOffice opens it",
  async () => {
    const { bytes } = await saved();
    const folder = mkdtempSync(join(tmpdir(), "tegevuskava-"));
    try {
      writeFileSync(join(folder, "raamat.xlsx"), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, "raamat.xlsx")];
      execFileSync("soffice", args, { stdio: "ignore" });
      // It calculates anew, and knows no such function.
      const lines = readFileSync(join(folder, "raamat.csv"), "utf8").split("\n");
      expect(lines.slice(0, 3)).toEqual(["1,,#NAME?", "2,,#NAME?", "3,,#NAME?"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
