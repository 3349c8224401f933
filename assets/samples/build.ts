/**
 * Writes the sample files beside this script, all from the one plan in `plan-2025/`.
 *
 * `npx tsx assets/samples/build.ts` writes those that have changed; with `--check` it writes nothing, names them and
 * exits 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cellsWorkbook } from "./cells-workbook";
import { partnerWorkbooks } from "./partner-workbooks";
import { pastedWorkbook } from "./pasted-workbook";
import { plan2025 } from "./plan-2025";
import { wordPlan } from "./word";
import { sameContent } from "./zip";

async function build(): Promise<Map<string, Buffer>> {
  const files = new Map([
    ["tegevuskava-2025.docx", await wordPlan(plan2025)],
    ["tegevuskava-2025-lahtrid.xlsx", await cellsWorkbook(plan2025)],
    ["tegevuskava-2025-kleebitud.xlsx", await pastedWorkbook(plan2025)],
  ]);
  for (const [name, bytes] of await partnerWorkbooks()) files.set(`partnerid/${name}.xlsx`, bytes);
  return files;
}

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

async function main(): Promise<void> {
  const check = process.argv.includes("--check");
  for (const [name, bytes] of await build()) {
    const path = join(__dirname, name);
    const same = existsSync(path) && sameContent(readFileSync(path), bytes);
    if (check && !same) {
      console.error(`${name} differs from what assets/samples/build.ts writes`);
      process.exitCode = 1;
    } else if (!check && !same) {
      write(path, bytes);
      console.log(`${name} written`);
    }
  }
}

void main();
