import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

test("the library is Microsoft's, and takes the host for Excel", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }), { apiVersion: "1.13" });
  expect(Office.context.displayLanguage).toBe("et-EE");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
});

test("values, number formats and formulas of the used range", async () => {
  const date = { v: 45_000, t: 2, s: { n: { pattern: "dd.mm.yyyy" } } };
  excel = await openExcel(contentOf({ Kava: [[null], [null, "10", 10.5, true, date], [null, "=1+1"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("kava").getUsedRangeOrNullObject(true);
    range.load("values, numberFormat, formulas, text, address, rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    expect(range.address).toBe("Kava!B2:E3");
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([1, 1, 2, 4]);
    expect(range.values[0]).toEqual(["10", 10.5, true, 45_000]);
    expect(range.numberFormat[0]).toEqual(["General", "General", "General", "dd.mm.yyyy"]);
    expect(range.text[0]).toEqual(["10", "10.5", "TRUE", "15.03.2023"]);
    expect(range.formulas[1]).toEqual(["=1+1", "", "", ""]);
  });
  expect(excel.host.log.syncs).toBe(1);
  expect(excel.host.missing).toEqual([]);
});
