import { beginWriting } from "../../src/excel/write-sheets";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { manyActivities } from "../support/many-activities";
import { draft } from "../support/summary-in-excel";

/** Of a request or an answer, as Excel on the web has it. */
const LIMIT = 5_000_000;
const TOTAL = 15;

jest.setTimeout(300_000);
let excel: OpenExcel | null = null;
afterAll(quitExcel);

interface Made {
  readonly syncs: { readonly reading: number; readonly writing: number };
  /** The most that a request or an answer took. */
  readonly bytes: number;
  readonly total: unknown;
  readonly cents: number;
}

/** Makes the summary of a plan of plan sheets, as a press on the button does. */
async function make(sections: number, activities: number): Promise<Made> {
  const { content, cents } = manyActivities(sections, activities);
  excel = await openExcel(content);
  const { log } = excel.host;
  const { writing, planSheets, open } = await draft();
  const reading = log.syncs;
  expect([planSheets, open.error]).toEqual([0, 0]);
  await beginWriting().write(writing, {});
  const syncs = { reading, writing: log.syncs - reading };
  const bytes = Math.max(...log.entries.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]));
  const total = await totalOf(writing.sheets[0]!.layout.rows.length);
  excel.close();
  return { syncs, bytes, total, cents };
}

/** The total's cell, in the last row but those that compare it with others. */
async function totalOf(rows: number): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Koondtabel").getRangeByIndexes(0, 0, rows, TOTAL + 1);
    range.load("values");
    await context.sync();
    return range.values.find((cells) => cells.includes("KÕIK KOKKU"))![TOTAL];
  });
}

test("five thousand activities in sixty sections take no more syncs than fifty in ten", async () => {
  const [few, many] = [await make(10, 5), await make(60, 84)];
  expect(few.syncs).toEqual({ reading: 4, writing: 2 });
  expect(many.syncs).toEqual(few.syncs);
  expect(many.bytes).toBeLessThan(LIMIT);
  expect([few.total, many.total]).toEqual([few.cents / 100, many.cents / 100]);
});
