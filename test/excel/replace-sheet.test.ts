import fc from "fast-check";
import { compareSections } from "../../src/comparing/compare-sections";
import { oldRowsOf } from "../../src/importing/old-rows";
import { readContent } from "../../src/excel/read-content";
import { readWorkbook } from "../../src/excel/read-workbook";
import { readPlan } from "../../src/reading/read-plan";
import { beginWriting, type SheetWriting } from "../../src/excel/write-sheets";
import type { LayoutCell, SheetLayout } from "../../src/sheets/sheet-layout";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { sectionOf, sheetOfSection, smallSheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const writing = (...sheets: SheetWriting[]) => ({ sheets, names: [] });

/** Writes a sheet into a workbook that has another with formulas on it. */
async function open(layout: SheetLayout, formulas: readonly string[] = []): Promise<string> {
  excel = await openExcel(contentOf({ Oma: [["a"]] }));
  const { sheetIds } = await beginWriting().write(writing({ layout, onto: null }), {});
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Oma");
    formulas.forEach((formula, row) => (sheet.getCell(row, 0).formulas = [[formula]]));
    await context.sync();
  });
  excel.host.log.reset();
  return sheetIds[0]!;
}

async function formulasOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

async function tableOf(sheet: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    range.load("address");
    await context.sync();
    return range.address.replace(/.*!/, "");
  });
}

async function type(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const BEFORE = smallSheet("Osa", [
  ["Esimene", 1, 100],
  ["Teine", 2, 200],
  ["Kolmas", 3, 300],
]);

/** The same with a column of the user's behind the first. */
function withOwnColumn(layout: SheetLayout): SheetLayout {
  const own = (row: number): LayoutCell => ({ value: row < 2 ? null : row === 2 ? "Oma" : "x" });
  const rows = layout.rows.map((cells, row) => (cells.length > 0 ? [cells[0]!, own(row), ...cells.slice(1)] : cells));
  const tables = layout.tables!.map((table) => ({ ...table, area: { ...table.area, right: table.area.right + 1 } }));
  return { ...layout, rows, tables, validations: [] };
}

test("rows come and go, and what the user has stays with its row", async () => {
  const id = await open(BEFORE, ["=Osa!C5", "=SUM(Osa!C4:C6)", "=Osa!C6"]);
  await type("Osa", "D5", "minu märkus");
  await type("Osa", "G5", "oma veerg");
  await type("Osa", "A9", "allpool");
  excel!.host.log.reset();
  const after = smallSheet("Osa", [
    ["Uus", 4, 10],
    ["Teine", 2, 250],
    ["Vahel", 5, 20],
    ["Lõpus", 6, 30],
  ]);
  const oldRows = [0, 1, 2, null, 4, null, null];
  const { sheetIds } = await beginWriting().write(writing({ layout: after, onto: { sheetId: id, oldRows } }), {});
  expect(sheetIds).toEqual([id]);
  expect(excel!.host.log.syncs).toBe(3);
  const day = 45_658;
  expect(await formulasOf("Osa", "A1:G10")).toEqual([
    ["Kava: Osa", "", "=SUM(C4:C7)", "", "", "", ""],
    ["", "", "", "", "", "", ""],
    ["Nimi", "Algus", "Kulu", "Märkused", "Topelt", "", ""],
    ["Uus", day + 90, 10, "", "=C4*2", "", ""],
    ["Teine", day + 31, 250, "minu märkus", "=C5*2", "", "oma veerg"],
    ["Vahel", day + 120, 20, "", "=C6*2", "", ""],
    ["Lõpus", day + 151, 30, "", "=C7*2", "", ""],
    ["", "", "", "", "", "", ""],
    ["", "", "", "", "", "", ""],
    ["allpool", "", "", "", "", "", ""],
  ]);
  expect(await tableOf("Osa")).toBe("A3:E7");
  expect(await formulasOf("Oma", "A1:A3")).toEqual([["=Osa!C5"], ["=SUM(Osa!C4:C7)"], ["=#REF!"]]);
  expect(excel!.host.missing).toEqual([]);
});

test("rows put at a table's end belong to it", async () => {
  const id = await open(BEFORE);
  const after = smallSheet("Osa", [
    ["Esimene", 1, 100],
    ["Teine", 2, 200],
    ["Kolmas", 3, 300],
    ["Neljas", 4, 400],
    ["Viies", 5, 500],
  ]);
  const onto = { sheetId: id, oldRows: [0, 1, 2, 3, 4, 5, null, null] };
  await beginWriting().write(writing({ layout: after, onto }), {});
  expect(await tableOf("Osa")).toBe("A3:E8");
  expect(await formulasOf("Osa", "C1")).toEqual([["=SUM(C4:C8)"]]);
});

test("a table all of whose rows are others keeps standing", async () => {
  const id = await open(BEFORE);
  const after = smallSheet("Osa", [["Ainus", 1, 1]]);
  const onto = { sheetId: id, oldRows: [0, 1, 2, null] };
  await beginWriting().write(writing({ layout: after, onto }), {});
  expect(await tableOf("Osa")).toBe("A3:E4");
  expect(await formulasOf("Osa", "A4:C5")).toEqual([
    ["Ainus", 45_658, 1],
    ["", "", ""],
  ]);
});

test("what a broken session has left behind stands in nobody's way", async () => {
  const id = await open(BEFORE);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Tegevuskava_koht_0", worksheets.getItem("Oma").getRange("A5"));
    await context.sync();
  });
  const onto = { sheetId: id, oldRows: [0, 1, 2, 3, 4, 5, null] };
  const layout = smallSheet("Osa", [
    ["Esimene", 1, 100],
    ["Teine", 2, 200],
    ["Kolmas", 3, 300],
    ["Neljas", 4, 400],
  ]);
  await beginWriting().write(writing({ layout, onto }), {});
  expect(await tableOf("Osa")).toBe("A3:E7");
  expect((await readContent()).names).toEqual([]);
});

test("the user's own rows and columns among ours stay", async () => {
  const id = await open(withOwnColumn(BEFORE));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Osa");
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("B3").values = [["minu rida"]];
    await context.sync();
  });
  const after = smallSheet("Osa", [
    ["Esimene", 1, 111],
    ["Uus", 7, 70],
  ]);
  const onto = { sheetId: id, oldRows: [0, 1, 3, 4, null] };
  await beginWriting().write(writing({ layout: after, onto }), {});
  expect(await formulasOf("Osa", "A1:F6")).toEqual([
    ["Kava: Osa", "", "", "=SUM(D5:D6)", "", ""],
    ["", "", "", "", "", ""],
    ["", "minu rida", "", "", "", ""],
    ["Nimi", "Oma", "Algus", "Kulu", "Märkused", "Topelt"],
    ["Esimene", "x", 45_658, 111, "", "=D5*2"],
    ["Uus", "", 45_658 + 181, 70, "", "=D6*2"],
  ]);
});

test("columns are found by their titles in another language, and stay where the layout has no titles", async () => {
  const id = await open(withOwnColumn(BEFORE));
  const english = ["Name", "Start", "Cost", "Remarks", "Twice"];
  const after = smallSheet("Osa", [["Esimene", 1, 111]]);
  const rows = after.rows.map((cells, row) => (row === 2 ? english.map((value): LayoutCell => ({ value })) : cells));
  const titles = after.rows[2]!.map(({ value }, column) => [english[column]!, String(value)]);
  const onto = { sheetId: id, oldRows: [0, 1, 2, 3], titles };
  await beginWriting().write(writing({ layout: { ...after, rows }, onto }), {});
  expect(await formulasOf("Osa", "A3:F4")).toEqual([
    ["Name", "Oma", "Start", "Cost", "Remarks", "Twice"],
    ["Esimene", "x", 45_658, 111, "", "=D4*2"],
  ]);
  const below = { ...after, rows: [[], [], [], [{ value: null }, { value: null }, { value: 7 }]] };
  await beginWriting().write(writing({ layout: below, onto: { ...onto, titles: undefined! } }), {});
  expect(await formulasOf("Osa", "A4:H4")).toEqual([["Esimene", "x", 7, 111, "", "=D4*2", "", ""]]);
});

test("a sheet whose cells are too many for one answer is read in pieces, also to be taken back", async () => {
  const rows = Array.from({ length: 2_500 }, (_, row): [string, number, number] => [
    `${"õ".repeat(100)} ${row}`,
    1,
    row,
  ]);
  const id = await open(smallSheet("Osa", rows));
  const layout = smallSheet("Osa", [...rows, ["Lõpus", 6, 30]]);
  const again = writing({ layout, onto: { sheetId: id, oldRows: [...layout.rows.keys()].with(-1, null as never) } });
  excel!.host.payloadLimit = 900_000;
  await expect(beginWriting().write(again, {})).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  excel!.host.failNext({ member: "Range.Insert", code: "GeneralException" });
  const failing = beginWriting();
  await expect(failing.write(again, { inPieces: true })).rejects.toMatchObject({ code: "GeneralException" });
  expect(await failing.undo({ inPieces: true })).toBe("undone");
  expect(await tableOf("Osa")).toBe("A3:E2503");
  await beginWriting().write(again, { inPieces: true });
  expect(await tableOf("Osa")).toBe("A3:E2504");
  expect(await formulasOf("Osa", "A2503:C2504")).toEqual([
    [rows.at(-1)![0], 45_658, 2_499],
    ["Lõpus", 45_658 + 151, 30],
  ]);
}, 60_000);

test("whatever comes and goes, the sheet is as if it were written anew", async () => {
  const empty = contentOf({ Oma: [["a"]] });
  excel = await openExcel(empty);
  const row = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean(), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(row, { minLength: 2, maxLength: 9, selector: ([key]) => key }), async (rows) => {
      const of = (is: 1 | 2): [string, number, number][] => {
        const some = rows
          .filter((one) => one[is])
          .map(([key]): [string, number, number] => [`Rida ${key}`, key, key * is]);
        return some.length > 0 ? some : [["", 1, 0]];
      };
      const [before, after] = [of(1), of(2)];
      const old = after.map(([title]) => before.findIndex(([one]) => one === title));
      const oldRows = [0, 1, 2, ...old.map((index) => (index < 0 ? null : index + 3))];
      excel!.host.open(empty);
      const name = "Osa";
      const first = { layout: smallSheet(name, before), onto: null };
      const { sheetIds } = await beginWriting().write(writing(first), {});
      const onto = { sheetId: sheetIds[0]!, oldRows };
      const anew = { layout: smallSheet("Uus", after), onto: null };
      await beginWriting().write(writing({ layout: smallSheet(name, after), onto }, anew), {});
      expect(await formulasOf(name, "A2:E14")).toEqual(await formulasOf("Uus", "A2:E14"));
      const [sum, sumAnew] = [await formulasOf(name, "C1"), await formulasOf("Uus", "C1")];
      // The grid writes an area of one cell as the cell.
      expect(String(sum).replace("C4:C4", "C4")).toBe(String(sumAnew).replace("C4:C4", "C4"));
      expect(await tableOf(name)).toBe(await tableOf("Uus"));
    }),
    { numRuns: 12, seed: 4, endOnFailure: true },
  );
}, 60_000);

test("a partner's section that is sent again reads as if it were the first time", async () => {
  const [first, second] = [await sectionOf("Tartu"), await sectionOf("Jõhvi")];
  const name = "Osa";
  const old = sheetOfSection(first, name, "osa").layout;
  const id = await open(old);
  const grid = (await readWorkbook()).grids.find((one) => one.name === name)!;
  const changes = compareSections(readPlan([grid]).sections[0]!, second);
  const again = sheetOfSection(second, name, "osa");
  const oldRows = oldRowsOf(
    again,
    changes,
    old.tables!.map(({ area }) => area),
  );
  expect(oldRows.filter((row) => row !== null).length).toBeGreaterThan(10);
  expect(oldRows).toContain(null);
  const anew = { layout: { ...sheetOfSection(second, "Uus", "uus").layout }, onto: null };
  await beginWriting().write(writing({ layout: again.layout, onto: { sheetId: id, oldRows } }, anew), {});
  expect(await formulasOf(name, "A1:L80")).toEqual(await formulasOf("Uus", "A1:L80"));
});
