import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel(contentOf({ Kava: [["=SEQUENCE(2,2)", null, null, "=1+1"]], Teine: [] }));
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.add("Kava!A5:B7", true).name = "Esimene";
    tables.add("Kava!D5:E7", true).name = "Teine";
    tables.add("Teine!A5:B7", true).name = "Mujal";
    await context.sync();
  });
});
afterEach(() => excel.close());
afterAll(quitExcel);

async function tablesIn(address: string, isWhole?: boolean): Promise<string[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.worksheets.getItem("Kava").getRange(address).getTables(isWhole);
    const count = tables.getCount();
    tables.load("items/name");
    await context.sync();
    expect(count.value).toBe(tables.items.length);
    return tables.items.map(({ name }) => name);
  });
}

test.each([
  ["A1:F4", []],
  ["A7:A9", ["Esimene"]],
  ["B6:D6", ["Esimene", "Teine"]],
])("%s touches the tables %p", async (address, names) => {
  expect(await tablesIn(address)).toEqual(names);
});

test("tables that lie in a range with all their cells", async () => {
  expect(await tablesIn("A5:D9", true)).toEqual(["Esimene"]);
});

test("the first table of a range, and one by its name", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    const first = sheet.getRange("B6:D6").getTables().getFirst();
    const named = sheet.getRange("B6:D6").getTables().getItem("teine");
    first.load("name");
    named.load("name");
    await context.sync();
    expect([first.name, named.name]).toEqual(["Esimene", "Teine"]);
    sheet.getRange("A1").getTables().getFirst().load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test.each([
  ["A1:B2", true],
  ["B2", true],
  ["B2:C2", null],
  ["C1", false],
  // A formula with a single value spills nothing.
  ["D1", false],
])("whether %s has a spill: %p", async (address, expected) => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange(address);
    range.load("hasSpill");
    await context.sync();
    expect(range.hasSpill).toBe(expected);
  });
});
