import { behaviour } from "../../docs/behaviour";
import { addinFunctions } from "../support/addin-functions";
import { valuesOf } from "../support/cells";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";

const SHEET = "sheet-1";
const lines = Object.values(behaviour).flat();
/** One below another, with a row between: rows from zero. */
const rows = lines.map((_, index) => lines.slice(0, index).reduce((sum, { result }) => sum + result.length + 1, 0));

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

test("what unusual input gives is the same in cells, with its sentences", async () => {
  excel = await openExcel(contentOf({ Leht: [[]] }), { functions: addinFunctions(), locale: "en-US" });
  await import("../../src/functions/index");
  for (const [index, { formula }] of lines.entries())
    await excel.host.editAsUser(SHEET, `A${rows[index]! + 1}`, [[formula]]);
  await excel.host.functions.settled();
  const values = await valuesOf("Leht", `A1:F${rows.at(-1)! + lines.at(-1)!.result.length}`);
  const shown = (row: number, column: number): unknown => {
    const says = excel.host.functions.messageAt({ sheet: SHEET, row, column });
    const value = values[row]![column];
    return says === null ? value : `${String(value)} ${says}`;
  };
  for (const [index, { formula, result }] of lines.entries()) {
    const given = result.map((cells, down) => cells.map((_, column) => shown(rows[index]! + down, column)));
    expect({ formula, result: given }).toEqual({ formula, result });
  }
}, 60_000);
