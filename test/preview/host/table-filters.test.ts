import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

const AMOUNTS: Excel.FilterCriteria = { filterOn: "Custom", criterion1: ">10", criterion2: "<30", operator: "And" };
const NUMBERS: Excel.FilterCriteria = { filterOn: "Values", values: ["1", "2"] };

const run = (task: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    task(sheet, sheet.tables.getItem("Tegevused"));
    await context.sync();
  });

/** A table of three columns, the first two of which have filters on. */
async function opened(): Promise<void> {
  const rows = [["Pealkiri"], ["Nr", "Summa", "Märkus"], ["1", 10, "a"], ["2", 20, "b"], ["3", 30, "c"]];
  excel = await openExcel(contentOf({ Kava: rows }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kava").tables.add("A2:C5", true).name = "Tegevused";
    await context.sync();
  });
  await run((_, { columns }) => {
    columns.getItem("Nr").filter.apply(NUMBERS);
    columns.getItem("Summa").filter.apply(AMOUNTS);
  });
}

/** The filters that are on, by the columns' titles, in one request. */
const filters = (): Promise<Record<string, unknown>> =>
  Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/columns/items/name, items/columns/items/filter/criteria");
    await context.sync();
    const all = tables.items.flatMap(({ columns }) => columns.items);
    return Object.fromEntries(
      all.flatMap(({ name, filter: { criteria } }) => {
        const said = Object.entries(criteria).filter(([, part]) => part !== null && part !== "Unknown");
        return criteria.filterOn === ("Unknown" as string) ? [] : [[name, Object.fromEntries(said)]];
      }),
    );
  });

const BOTH = { Nr: { ...NUMBERS, operator: "And" }, Summa: AMOUNTS };

test("filters are kept with the workbook, and their parts that are not said are null", async () => {
  await opened();
  expect(await filters()).toEqual(BOTH);
  const content = excel.host.content();
  const kept = snapshotOf(excel.host);
  await run((_, table) => table.clearFilters());
  expect(await filters()).toEqual({});
  expect(snapshotOf(excel.host)).not.toEqual(kept);
  excel.host.open(content);
  expect(await filters()).toEqual(BOTH);
  await run((_, { columns }) => columns.getItem(2).filter.clear());
  expect(await filters()).toEqual({ Nr: BOTH.Nr });
});

test("filters stay with their columns wherever rows and the table go", async () => {
  await opened();
  await run((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("5:5").delete("Up");
    sheet.getRange("A4").values = [["Number"]];
  });
  expect(await filters()).toEqual({ Number: BOTH.Nr, Summa: BOTH.Summa });
  await run((_, table) => table.resize("B4:C8"));
  expect(await filters()).toEqual({ Summa: BOTH.Summa });
  await run((_, table) => table.resize("A4:C8"));
  expect(await filters()).toEqual({ Summa: BOTH.Summa });
});

test.each<[string, unknown]>([
  ["null for a part", { ...NUMBERS, color: null }],
  ["no values", { filterOn: "Values", values: [] }],
  ["another kind's part", { filterOn: "TopItems", values: ["1"] }],
  ["an unknown kind", { filterOn: "Unknown", values: ["1"] }],
  ["an unknown part", { ...NUMBERS, value: "1" }],
])("criteria with %s are refused", async (_, criteria) => {
  await opened();
  const refused = run((__, { columns }) => columns.getItem(3).filter.apply(criteria as Excel.FilterCriteria));
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await filters()).toEqual(BOTH);
});

test("a protected sheet lets filters be set where its protection allows it", async () => {
  await opened();
  await run(({ protection }) => protection.protect());
  await expect(run((_, table) => table.clearFilters())).rejects.toMatchObject({ code: "AccessDenied" });
  await run(({ protection }, table) => {
    protection.unprotect();
    protection.protect({ allowAutoFilter: true });
    table.clearFilters();
  });
  expect(await filters()).toEqual({});
});
