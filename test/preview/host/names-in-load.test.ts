import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

type Load = (workbook: Excel.Workbook) => void;

const sheet = ({ worksheets }: Excel.Workbook): Excel.Worksheet => worksheets.getItem("Kava");

async function load(asked: Load): Promise<void> {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await Excel.run(async (context) => {
    asked(context.workbook);
    await context.sync();
  });
}

describe("a misspelt property fails with its name, also where there is no object to ask", () => {
  test.each<[string, Load, string]>([
    [
      "an empty collection",
      (book) => sheet(book).getRange().conditionalFormats.load("items/bogus"),
      "ConditionalFormat.Bogus",
    ],
    ["deeper in an empty collection", (book) => book.tables.load("items/bogus/nope"), "Table.Bogus"],
    ["behind a link of an empty collection", (book) => book.tables.load("items/worksheet/nope"), "Worksheet.Nope"],
    ["with a name of the collection itself", (book) => book.tables.load("count, items/bogus"), "Table.Bogus"],
    ["a null object", (book) => book.worksheets.getItemOrNullObject("Nope").load("bogus"), "Worksheet.Bogus"],
    [
      "a null object's object",
      (book) => book.names.getItemOrNullObject("N").getRangeOrNullObject().load("x"),
      "Range.X",
    ],
    [
      "a null object's collection",
      (book) => book.worksheets.getItemOrNullObject("Nope").tables.load("items/nme"),
      "Table.Nme",
    ],
    ["something behind a plain property", (book) => book.worksheets.load("items/name/bogus"), "Worksheet.Name.Bogus"],
    ["a method", (book) => book.tables.load("items/getRange"), "Table.GetRange as a property"],
  ])("%s", async (_, asked, missing) => {
    await expect(load(asked)).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(missing),
    });
    expect(excel.host.missing).toEqual([missing]);
  });
});

test.each<[string, Load]>([
  ["all of an empty collection", (book) => book.tables.load("items")],
  ["an empty collection without names", (book) => book.tables.load()],
  ["right names", (book) => book.tables.load("count, items/name, items/worksheet/name")],
  ["right names of a null object", (book) => book.worksheets.getItemOrNullObject("Nope").load("name, tables/items/id")],
  ["of a null object all", (book) => book.worksheets.getItemOrNullObject("Nope").load()],
])("nothing is wrong with %s", async (_, asked) => {
  await expect(load(asked)).resolves.toBeUndefined();
  expect(excel.host.missing).toEqual([]);
});

test("what is newer than this Excel fails on an empty collection too", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }), { apiVersion: "1.3" });
  const run = Excel.run(async (context) => {
    context.workbook.names.load("items/comment");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("NamedItem.Comment"),
  });
});
