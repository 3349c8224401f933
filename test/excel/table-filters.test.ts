import { beginWriting, type WorkbookWriting } from "../../src/excel/write-sheets";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { smallSheet } from "./layouts";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

const AFTER = smallSheet("Osa", [
  ["Esimene", 1, 111],
  ["Vahel", 5, 5],
  ["Kolmas", 3, 300],
  ["Lõpus", 6, 6],
]);
/** By the ids of columns: those of the name, the cost and the remarks, which are the user's own. */
const FILTERS: Readonly<Record<number, Excel.FilterCriteria>> = {
  1: { filterOn: "Values", values: ["Esimene", "Kolmas"] },
  3: { filterOn: "Custom", criterion1: ">=100", criterion2: "<400", operator: "Or" },
  4: { filterOn: "CellColor", color: "#FFFF00" },
};

/** A sheet with a table, on whose columns these filters are. */
async function open(filters = FILTERS): Promise<WorkbookWriting> {
  excel = await openExcel(contentOf({ Oma: [["a"]] }));
  const layout = smallSheet("Osa", [
    ["Esimene", 1, 100],
    ["Teine", 2, 200],
    ["Kolmas", 3, 300],
  ]);
  const { sheetIds } = await beginWriting().write({ sheets: [{ layout, onto: null }], names: [] }, {});
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Tabel_Osa");
    for (const [id, criteria] of Object.entries(filters)) columns.getItem(Number(id)).filter.apply(criteria);
    await context.sync();
  });
  excel.host.log.reset();
  const onto = { sheetId: sheetIds[0]!, oldRows: [0, 1, 2, 3, null, 5, null] };
  return { sheets: [{ layout: AFTER, onto }], names: [] };
}

/** The filters of the workbook's only table, as the workbook keeps them: by the columns' places. */
const filters = (): unknown => {
  const [table] = Object.values(excel.host.content().sheets).flatMap(({ tables = {} }) => Object.values(tables));
  return table!.filters ?? {};
};
const KEPT = { 0: FILTERS[1], 2: FILTERS[3], 3: FILTERS[4] };

test("filters are on again when a sheet is replaced, in no more requests", async () => {
  const writing = await open();
  await beginWriting().write(writing, {});
  expect(filters()).toEqual(KEPT);
  expect(excel.host.log.syncs).toBe(3);
});

test.each([
  ["Range.Insert", 1, "undone"],
  ["Range.Formulas", 2, "undone"],
  ["Table.Resize", 0, "undone"],
  ["Range.Delete", 0, "undone"],
  ["NamedItem.Delete", 0, "completed"],
  ["Filter.Apply", 0, "completed"],
  ["Filter.Apply", 2, "completed"],
])("filters are off while %s may fail after %s uses, and on again when it is %s", async (member, after, outcome) => {
  const write = await open();
  excel.host.failNext({ member, after, code: "GeneralException" });
  const writing = beginWriting();
  await expect(writing.write(write, {})).rejects.toMatchObject({ code: "GeneralException" });
  if (member !== "Filter.Apply") expect(filters()).toEqual({});
  expect(await writing.undo({})).toBe(outcome);
  expect(filters()).toEqual(KEPT);
});

test("what failed before filters were off leaves them as they are", async () => {
  const write = await open();
  excel.host.failNext({ member: "Table.ClearFilters", code: "GeneralException" });
  const writing = beginWriting();
  await expect(writing.write(write, {})).rejects.toMatchObject({ code: "GeneralException" });
  expect(filters()).toEqual(KEPT);
  // Setting them again would fail.
  excel.host.failNext({ member: "Filter.Apply", code: "GeneralException" });
  expect(await writing.undo({})).toBe("undone");
  expect(filters()).toEqual(KEPT);
});

test("where no filter is on, none is cleared or set", async () => {
  const write = await open({});
  excel.host.failNext({ member: "Table.ClearFilters", code: "GeneralException" });
  excel.host.failNext({ member: "Filter.Apply", code: "GeneralException" });
  await beginWriting().write(write, {});
  expect(filters()).toEqual({});
});
