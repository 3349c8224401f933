import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

const run = (task: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    task(context.workbook.worksheets.getItem("Kava"));
    await context.sync();
  });

const WRITES: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  values: (sheet) => void (sheet.getRange("A1").values = [[1]]),
  "conditional formats": (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
  fills: (sheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000"),
  clearing: (sheet) => sheet.getRange("A1").clear(),
};

test.each(Object.entries(WRITES))("a protected sheet refuses %s", async (_, write) => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await run((sheet) => sheet.protection.protect());
  const before = snapshotOf(excel.host);
  await expect(run(write)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(snapshotOf(excel.host)).toEqual(before);
  await run((sheet) => sheet.protection.unprotect());
  await expect(run(write)).resolves.toBeUndefined();
});

test("what the protection allows can be done", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await run((sheet) => sheet.protection.protect({ allowFormatCells: true }));
  await expect(run(WRITES["conditional formats"]!)).resolves.toBeUndefined();
  await expect(run(WRITES.values!)).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/protection/protected, items/protection/options");
    await context.sync();
    const { protection } = sheets.items[0]!;
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatCells: true, allowEditObjects: false });
  });
});

test("protecting twice is refused, and so is taking off what is not there", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await expect(run((sheet) => sheet.protection.unprotect())).rejects.toMatchObject({ code: "InvalidOperation" });
  await run((sheet) => sheet.protection.protect());
  await expect(run((sheet) => sheet.protection.protect())).rejects.toMatchObject({ code: "InvalidOperation" });
});
