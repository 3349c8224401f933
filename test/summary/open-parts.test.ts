import { beginWriting } from "../../src/excel/write-sheets";
import { readPlan } from "../../src/reading/read-plan";
import { TABLE_COLUMN } from "../../src/sheets/summary/table-columns";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { draft, valuesOf } from "../support/summary-in-excel";
import { planSheetContent } from "../support/plan-sheet-content";

jest.setTimeout(60_000);
let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

/** A plan of one section, on its plan sheet. */
async function openPlan(rows: readonly (readonly [string, number | null])[]): Promise<void> {
  const lines = rows.map(([title, cost]) => [title, SCHEME, YEAR, cost, "Jõhvi"]);
  const heading = "2.1. 3.5.2.6 Kohaliku tasandi sisutegevused: Jõhvi";
  excel = await openExcel(planSheetContent(readPlan([gridOf([[heading], HEADER, ...lines], { name: "Leht1" })])));
}

/** Types amounts beside titles on the plan sheet; null empties the cell. */
async function type(amounts: Readonly<Record<string, number | null>>): Promise<void> {
  const sheet = "3.5.2.6 Jõhvi";
  const cells = await valuesOf(sheet);
  await Excel.run(async (context) => {
    for (const [title, amount] of Object.entries(amounts)) {
      const row = cells.findIndex((line) => line.some((cell) => String(cell).includes(title)));
      context.workbook.worksheets.getItem(sheet).getRange(`G${row + 1}`).values = [[amount ?? ""]];
    }
    await context.sync();
  });
}

async function total(): Promise<unknown> {
  return (await valuesOf("Koondtabel")).find((cells) => cells.includes("KÕIK KOKKU"))![TABLE_COLUMN.total];
}

test("a row whose parts are empty counts itself until one of them has an amount", async () => {
  await openPlan([
    ["1. Esimene", 1000],
    ["1.1. Kohvik", null],
    ["1.2. Laager", null],
    ["2. Teine", 70],
  ]);
  await beginWriting().write((await draft()).writing, {});
  expect(await total()).toBe(1070);
  await type({ Laager: 300.1 });
  expect(await total()).toBe(370.1);
  await type({ Kohvik: 200.2 });
  expect(await total()).toBe(570.3);
  await type({ Laager: null, Kohvik: null });
  expect(await total()).toBe(1070);
});

test("so do parts that have parts of their own", async () => {
  await openPlan([
    ["1. Esimene", 1000],
    ["1.1. Kohvik", null],
    ["1.1.1. Avamine", null],
    ["1.1.2. Lõpetamine", null],
    ["1.2. Laager", null],
  ]);
  await beginWriting().write((await draft()).writing, {});
  await type({ Kohvik: 400 });
  expect(await total()).toBe(400);
  await type({ Avamine: 30 });
  expect(await total()).toBe(30);
  await type({ Laager: 5 });
  expect(await total()).toBe(35);
});
