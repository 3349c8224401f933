import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/checking/check";
import { openGrids } from "../../src/files/open";
import { readPlan } from "../../src/reading/read-plan";
import { contentOfFile } from "../excel/excel";
import { manyPartners } from "../support/many-partners";
import { costInExcel, sheetsOf, type ExcelCost } from "./excel-check";
import { savingInLibreOffice } from "./libreoffice";
import { costOfImport } from "./import-cost";
import { costOfSummary, syncsOfSummary } from "./summary-cost";
import { functionFigures } from "./functions";
import { syntheticPlan } from "./synthetic-plan";
import { aim, time, whole } from "./timing";

/** `npm run bench`: figures of this machine, and ratios that hold on others. */
const ROOT = join(__dirname, "../..");
const SAMPLES = join(ROOT, "assets/samples");

const MOST_MS_FOR_RULES = 1000;

/** @returns milliseconds a row for reading and all rules */
async function rows(count: number): Promise<number> {
  const grids = syntheticPlan(count);
  const reading = await time(() => readPlan(grids));
  // Every run gets a plan of its own: what rules share is gathered anew.
  const checking = await time(
    (plan) => check(plan),
    () => readPlan(grids),
  );
  const total = grids[0]!.rows.length;
  const perSecond = whole((total / (reading + checking)) * 1000);
  const within =
    count < 100_000 ? "" : ` ${aim("1,000 ms for 100,000 rows", (checking * count) / total <= MOST_MS_FOR_RULES)}`;
  console.log(
    `${whole(total).padStart(8)} rows: reading ${whole(reading)} ms, all rules ${whole(checking)} ms${within}, ${perSecond} rows a second, ${check(readPlan(grids)).length} findings`,
  );
  return (reading + checking) / total;
}

async function partnerFiles(): Promise<void> {
  const files = readdirSync(join(SAMPLES, "partnerid")).filter((name) => name.endsWith(".xlsx"));
  const contents = files.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(SAMPLES, "partnerid", name))),
  }));
  const elapsed = await time(async () => {
    for (const file of contents) check(readPlan(await openGrids(file)));
  });
  console.log(`partner files: ${(elapsed / files.length).toFixed(1)} ms each, opened, read and checked`);
}

async function besideLibreOffice(): Promise<void> {
  const sample = join(SAMPLES, "tegevuskava-2025.docx");
  const out = mkdtempSync(join(tmpdir(), "bench-"));
  const command = await time(() =>
    spawnSync("npm", ["run", "--silent", "check", "--", sample], { cwd: ROOT, stdio: "ignore" }),
  );
  let office: number;
  try {
    office = await time(() =>
      execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", out, sample], { stdio: "ignore" }),
    );
  } catch {
    console.log(
      `whole command on the sample plan: ${whole(command)} ms (LibreOffice is not installed to compare with)`,
    );
    return;
  } finally {
    rmSync(out, { recursive: true });
  }
  console.log(
    `whole command on the sample plan: ${whole(command)} ms; LibreOffice converting it to PDF: ${whole(office)} ms; ratio ${(command / office).toFixed(2)} ${aim("0.33 or less", command / office <= 1 / 3)}`,
  );
}

async function inExcel(): Promise<void> {
  const costs: [string, ExcelCost][] = [
    ["the sample plan", await costInExcel(await contentOfFile(join(SAMPLES, "tegevuskava-2025-lahtrid.xlsx")))],
    ["40 sheets", await costInExcel(await sheetsOf(join(SAMPLES, "partnerid/Kohtla-Järve.xlsx"), 40))],
  ];
  for (const [name, { syncs, kilobytes, milliseconds }] of costs) {
    console.log(
      `in the workbook host, ${name}: ${syncs} syncs ${aim("3", syncs === 3)}, ${whole(kilobytes)} KB over the wire, ${whole(milliseconds)} ms read, checked and coloured`,
    );
  }
}

const FILES = 40;
const ROWS = 200;

/** Importing many files, and LibreOffice converting as many: it opens and writes them, and nothing else. */
async function importing(): Promise<void> {
  const files = await manyPartners(FILES, ROWS);
  const { first, last, syncs, whole: elapsed } = await costOfImport(files);
  const each = elapsed / FILES;
  console.log(
    `import of ${FILES} files of ${ROWS} rows in the workbook host: ${whole(each)} ms a file, read, checked and written; ${syncs.join(" or ")} syncs a file ${aim("a constant", syncs.length === 1)}`,
  );
  console.log(`time a file of the last ten beside the first ten: ${(last / first).toFixed(2)}`);
  const office = savingInLibreOffice(files);
  console.log(
    office === null
      ? "LibreOffice is not installed to compare with"
      : `LibreOffice converting the same files: ${whole(office / FILES)} ms a file; ratio ${(elapsed / office).toFixed(2)}`,
  );
}

/** The summary of as many files, and LibreOffice opening and saving what came of it. */
async function summing(): Promise<void> {
  const { whole: elapsed, office } = await costOfSummary(await manyPartners(FILES, ROWS));
  const beside =
    office === null
      ? "LibreOffice is not installed to compare with"
      : `LibreOffice opening and saving it: ${whole(office)} ms; ratio ${(elapsed / office).toFixed(2)}`;
  console.log(`summary of ${FILES} files of ${ROWS} rows, read and written: ${whole(elapsed)} ms; ${beside}`);
  const { first, again } = await syncsOfSummary();
  console.log(`summary of the sample plan in the workbook host: ${first} syncs, made anew ${again}`);
}

async function main(): Promise<void> {
  const small = await rows(10_000);
  const large = await rows(100_000);
  const growth = `time a row at 100,000 rows beside 10,000: ${(large / small).toFixed(2)}`;
  console.log(`${growth} ${aim("1 or less", large <= small)}`);
  await partnerFiles();
  await besideLibreOffice();
  await inExcel();
  await importing();
  await summing();
  await functionFigures();
}

// The workbook host has timers of its own, which would not let the program end.
void main().then(() => process.exit());
