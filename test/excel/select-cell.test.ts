import { selectCell } from "../../src/excel/select-cell";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], Teine: [["b"]], Peidus: { rows: [["c"]], hidden: true } }));
});
afterEach(() => excel.close());
afterAll(quitExcel);

function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

test("a cell on another sheet is shown, in two syncs", async () => {
  expect(await selectCell("sheet-2", { row: 11, column: 5 })).toBe("selected");
  expect(excel.host.log.syncs).toBe(2);
  expect(await selected()).toBe("Teine!F12");
});

test("a sheet without a cell", async () => {
  expect(await selectCell("sheet-2", null)).toBe("selected");
  expect(await selected()).toMatch(/^Teine!/);
});

test("a hidden sheet and one that is gone are told, and nothing moves", async () => {
  const before = await selected();
  expect(await selectCell("sheet-3", { row: 0, column: 0 })).toBe("hidden");
  expect(await selectCell("sheet-9", { row: 0, column: 0 })).toBe("gone");
  expect(await selected()).toBe(before);
});
