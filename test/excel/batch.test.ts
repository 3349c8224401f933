import { beginBatch, bytesOf } from "../../src/excel/batch";
import { beginWriting } from "../../src/excel/write-sheets";
import type { LayoutCell, SheetLayout } from "../../src/sheets/sheet-layout";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { sheetWith } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const ROWS = 5_000;

/** A row of a summary of many activities: short texts, and formulas over a plan sheet. */
function summaryRow(row: number): LayoutCell[] {
  const over = (column: string): LayoutCell => {
    const cell = `'3.5.2.6 Jõhvi'!${column}${row + 7}`;
    return { value: { formula: `=IF(${cell}="","",${cell})` }, style: column === "G" ? "amount" : "date" };
  };
  return [
    { value: `3.5.2.6.${row}`, style: "number" },
    { value: `Tegevus ${row} "Jõhvi"`, style: "text" },
    over("E"),
    over("F"),
    over("G"),
    { value: row, style: "count" },
  ];
}

/** What the request takes that writes a new sheet of these rows. */
async function measured(rows: readonly LayoutCell[][]): Promise<number> {
  const layout: SheetLayout = { ...sheetWith("Koond", []), rows };
  excel!.host.log.reset();
  await beginWriting().write({ sheets: [{ layout, onto: null }], names: [] }, {});
  expect(excel!.host.log.syncs).toBe(2);
  return excel!.host.log.entries[1]!.bytesIn;
}

test("the rows of five thousand activities go in one request, which is no larger than was counted", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], "3.5.2.6 Jõhvi": [["b"]] }));
  const rows = Array.from({ length: ROWS }, (_, row) => summaryRow(row));
  const inputs = rows.map((cells) =>
    cells.map(({ value }) => (value && typeof value === "object" && "formula" in value ? value.formula : value)),
  );
  const counted = inputs.reduce((sum, line) => sum + bytesOf(line), 0);
  const bytes = await measured(rows);
  expect(counted).toBeLessThan(4_000_000);
  expect(bytes).toBeLessThan(counted);
}, 120_000);

test("two thousand links are no more than was counted", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const linked = (row: number): LayoutCell[] => [
    { value: `Tegevus ${row}`, link: { sheet: "3.5.2.6 Jõhvi", cell: "A1" } },
  ];
  const links = 2_000;
  const bytes = await measured(Array.from({ length: links }, (_, row) => linked(row)));
  expect(bytes).toBeLessThan(700 * links);
}, 120_000);

test("a request goes off before it is too large", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await Excel.run(async (context) => {
    const batch = beginBatch(context, {});
    for (const bytes of [1_000_000, 2_000_000, 1_000_000, 1, 5_000_000]) await batch.room(bytes);
    await batch.send();
    await batch.send();
  });
  expect(excel.host.log.syncs).toBe(3);
});
