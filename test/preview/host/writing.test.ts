import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

test.each([
  ["a number", 1.5, 1.5],
  ["a truth", false, false],
  ["a text", "tekst", "tekst"],
  ["a text of digits becomes a number, by US rules", "1,234.5", 1234.5],
  ["a text with a decimal comma stays", "1234,5", "1234,5"],
  ["an Estonian date stays a text", "24.02.2026", "24.02.2026"],
  ["a US date becomes a serial", "2/24/2026", 46_077],
  ["an apostrophe keeps a text", "'10", "10"],
  ["an apostrophe keeps a formula a text", "'=1+1", "=1+1"],
  ["of two apostrophes one is the text's", "''10", "'10"],
  ["a plus begins a formula", "+1+1", 2],
  ["and so does a minus", "-1-1", -2],
  ["and an at sign", "@SUM(1,2)", 3],
  ["an apostrophe keeps such a text", "'- puudub", "- puudub"],
  ["null leaves the cell", null, "enne"],
  ["an empty text empties it", "", ""],
  ["markup is text", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
])("%s", async (_, written, read) => {
  excel = await openExcel(contentOf({ Kava: [["enne"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1");
    range.values = [[written]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[read]]);
  });
});

test("a formula is calculated before its value is read, and again when what it refers to changes", async () => {
  excel = await openExcel(contentOf({ Kava: [[1], [2]] }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    const sum = sheet.getRange("B1");
    sum.formulas = [["=SUM(A1:A2)"]];
    sum.load("values, formulas");
    await context.sync();
    expect([sum.values, sum.formulas]).toEqual([[[3]], [["=SUM(A1:A2)"]]]);
    sheet.getRange("A1").values = [[10]];
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[12]]);
  });
});

test("a value takes a formula's place", async () => {
  excel = await openExcel(contentOf({ Kava: [["=1+1"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1");
    range.values = [[5]];
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([[5]]);
  });
});

test("values of another size than the range are refused; one value fills it", async () => {
  excel = await openExcel(contentOf({ Kava: [[1]] }));
  const write = (values: unknown): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kava").getRange("A1:B2");
      range.values = values as unknown[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
  await expect(write([[1, 2]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(write(7)).resolves.toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("number formats, fills and fonts; a date shows as one", async () => {
  excel = await openExcel(contentOf({ Kava: [[45_000, "a"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1");
    range.numberFormat = [["dd.mm.yyyy"]];
    range.format.fill.color = "#ffc7ce";
    range.format.font.bold = true;
    range.load("text, numberFormat, format/fill/color, format/font/bold, format/font/color");
    await context.sync();
    expect([range.text, range.numberFormat]).toEqual([[["15.03.2023"]], [["dd.mm.yyyy"]]]);
    expect([range.format.fill.color, range.format.font.bold]).toEqual(["#FFC7CE", true]);
    range.format.fill.clear();
    const row = range.getEntireRow().getIntersection("A1:B1");
    row.load("address, format/font/bold, format/fill/color");
    await context.sync();
    expect([row.address, row.format.font.bold, row.format.fill.color]).toEqual(["Kava!A1:B1", null, "#FFFFFF"]);
  });
});

test("a text of digits stays a text, and a number a number, whatever look it is given", async () => {
  excel = await openExcel(contentOf({ Kava: [["1.10", "true", 5]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1:C1");
    range.format.font.bold = true;
    range.format.protection.locked = false;
    await context.sync();
    range.numberFormat = [["@", "0.00", "@"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["1.10", "true", 5]]);
  });
});

test("what is written below the grid has a place", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    sheet.getRange("AZ500").values = [["kaugel"]];
    const used = sheet.getUsedRange(true);
    used.load("address");
    await context.sync();
    expect(used.address).toBe("Kava!A1:AZ500");
  });
});

test("cells are merged and taken apart", async () => {
  excel = await openExcel(contentOf({ Kava: [["a", "b"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1:B2");
    range.merge();
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    expect(merged.address).toBe("Kava!A1:B2");
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
