import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/files/write-workbook";
import { startHeadless } from "../../src/preview/engine/headless";
import { contentOf } from "../support/workbook-content";
import type { OutlineTable } from "./outline-table";

const MOST_MS = 500_000;

/** What somebody would write without the add-in, in the fourth column: what stands under a row's number, or its own. */
function sumifs(row: number, count: number): string {
  return `=IF(C${row}=1,B${row},SUMIFS(B$1:B$${count},A$1:A$${count},A${row}&".*",C$1:C$${count},1))`;
}

export interface Recalculation {
  readonly milliseconds: number;
  /** What the formulas give. */
  readonly totals: readonly number[];
}

/**
 * How long LibreOffice takes for a number of these formulas: opening and saving a file with them, beside one without.
 * @returns null where it is not installed
 */
export async function inLibreOffice(table: OutlineTable, formulas: number): Promise<Recalculation | null> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = async (count: number): Promise<Recalculation> => {
    const file = join(folder, "table.xlsx");
    writeFileSync(file, await fileWith(table, count));
    const start = performance.now();
    const args = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, file];
    execFileSync("soffice", args, { stdio: "ignore", timeout: MOST_MS });
    const milliseconds = performance.now() - start;
    const lines = readFileSync(join(folder, "table.csv"), "utf8").trim().split("\n").slice(0, count);
    return { milliseconds, totals: lines.map((line) => Number(line.split(",")[3])) };
  };
  try {
    // The first start makes a profile.
    await convert(0);
    const without = await convert(0);
    const { milliseconds, totals } = await convert(formulas);
    return { milliseconds: milliseconds - without.milliseconds, totals };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fileWith({ numbers, amounts, leaves }: OutlineTable, formulas: number): Promise<Uint8Array> {
  const rows = numbers.map((number, row) => [
    { value: number },
    { value: amounts[row]! },
    { value: leaves[row]! },
    ...(row < formulas ? [{ value: { formula: sumifs(row + 1, numbers.length) } }] : []),
  ]);
  return writeWorkbook({ sheets: [{ name: "Tabel", columnWidths: [10, 10, 10, 10], rows, frozenRows: 0 }], names: [] });
}

/** How long the preview's grid, Univer, takes for a number of these formulas once an amount was edited. */
export async function inUniver({ numbers, amounts, leaves }: OutlineTable, formulas: number): Promise<Recalculation> {
  const engine = startHeadless();
  engine.open(contentOf({ Tabel: numbers.map((number, row) => [number, amounts[row]!, leaves[row]!]) }));
  const sheet = engine.book.getActiveSheet();
  const change = async (edit: () => void): Promise<number> => {
    const calculated = engine.api.getFormula().onCalculationResultApplied(MOST_MS);
    const start = performance.now();
    edit();
    await calculated;
    return performance.now() - start;
  };
  const cells = sheet.getRange(0, 3, formulas, 1);
  const leaf = leaves.indexOf(1);
  await change(() =>
    cells.setValues(Array.from({ length: formulas }, (_, row) => [{ f: sumifs(row + 1, numbers.length) }])),
  );
  await change(() => sheet.getRange(leaf, 1).setValue(0));
  const milliseconds = await change(() => sheet.getRange(leaf, 1).setValue(amounts[leaf]!));
  const totals = cells.getRawValues().map(([value]) => Number(value));
  engine.close();
  return { milliseconds, totals };
}
