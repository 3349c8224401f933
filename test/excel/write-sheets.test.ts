import { dayOf } from "../../src/plan/day";
import { readContent } from "../../src/excel/read-content";
import { readWorkbook } from "../../src/excel/read-workbook";
import { removeSheets } from "../../src/excel/remove-sheets";
import { beginWriting } from "../../src/excel/write-sheets";
import type { SheetLayout } from "../../src/sheets/sheet-layout";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf } from "../support/workbook-content";
import { sectionOf, sheetOfSection, sheetWith, smallSheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const added = (...layouts: SheetLayout[]) => ({ sheets: layouts.map((layout) => ({ layout, onto: null })), names: [] });

/** What Excel says of a range. */
async function rangeOf(sheet: string, address: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values, formulas, numberFormat, text, valueTypes");
    await context.sync();
    return range;
  });
}

test("texts stay texts, whatever they look like", async () => {
  const texts = [
    ..."=1+1 +5 -5 @SUM(A1) 'a' '=1 1.10 1/2 2025-01-01 TRUE false 5% #N/A 12:30 = -".split(" "),
    ...["\tx", "\nx", "Jan 5", "1 000,50 €", '=HYPERLINK("http://x")', " 5", "5 ", "e", "Tekst"],
  ];
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const styled: SheetLayout = {
    ...sheetWith("Stiilis", []),
    rows: texts.map((value) => [
      { value, style: "number" },
      { value, style: "text" },
    ]),
  };
  await beginWriting().write(
    added(
      sheetWith(
        "Uus",
        texts.map((text) => [text]),
      ),
      styled,
    ),
    {},
  );
  expect((await rangeOf("Uus", `A1:A${texts.length}`)).values.flat()).toEqual(texts);
  const both = await rangeOf("Stiilis", `A1:B${texts.length}`);
  expect(both.values).toEqual(texts.map((text) => [text, text]));
  expect(both.valueTypes.flat()).not.toContain("Double");
});

test.each([false, true])(
  "dates are serials, numbers numbers, formulas formulas; counted from 1904: %s",
  async (date1904) => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }, { date1904 }));
    await beginWriting().write(
      added(
        smallSheet("Uus", [
          ["Esimene", 3, 100.25],
          ["Teine", 4, 50],
        ]),
      ),
      {},
    );
    const { values, formulas, numberFormat } = await rangeOf("Uus", "A4:E4");
    const day = dayOf(2025, 3, 1)! + 25_569 - (date1904 ? 1_462 : 0);
    expect(values).toEqual([["Esimene", day, 100.25, "", 200.5]]);
    expect(formulas[0]![4]).toBe("=C4*2");
    expect(numberFormat).toEqual([["General", "dd.mm.yyyy", "#,##0.00", "General", "#,##0.00"]]);
    expect((await rangeOf("Uus", "C1")).values).toEqual([[150.25]]);
  },
);

test("a section's sheet is written in two requests, with its tables", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const { layout, names } = sheetOfSection(await sectionOf("Jõhvi"), "3.5.2.6 Jõhvi", "3.5.2.6");
  const { sheetIds } = await beginWriting().write({ ...added(layout), names }, {});
  expect(excel.host.log.syncs).toBe(2);
  expect(excel.host.missing).toEqual([]);
  expect(excel.host.keptReferences).toBe(0);
  const state = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetIds[0]!);
    sheet.load("name");
    sheet.tables.load("items/name, items/style");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      name: sheet.name,
      tables: sheet.tables.items.map(({ name, style }) => [name, style]),
      frozen: frozen.address,
    };
  });
  expect(state.name).toBe("3.5.2.6 Jõhvi");
  expect(state.tables).toHaveLength(3);
});

test("much goes in several requests, none near the limit of Excel on the web", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  excel.host.payloadLimit = 4_500_000;
  const text = "õ".repeat(1_500);
  const rows = Array.from({ length: 3_000 }, (_, row) => [text, row]);
  await beginWriting().write(added(sheetWith("Suur", rows)), {});
  expect(excel.host.log.syncs).toBeGreaterThan(2);
  expect((await rangeOf("Suur", "A3000:B3000")).values).toEqual([[text, 2_999]]);
});

test("sheet after sheet takes two requests", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const rows = Array.from({ length: 200 }, (_, row): [string, number, number] => [
    `Tegevus ${row}`,
    (row % 12) + 1,
    row,
  ]);
  for (let file = 0; file < 5; file++) await beginWriting().write(added(smallSheet(`Osa_${file}`, rows)), {});
  expect(excel.host.log.syncs).toBe(10);
});

test("a protected form is unlocked where it is filled in, and can be coloured", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const form: SheetLayout = {
    ...smallSheet("Vorm", [["Ainus", 1, 1]]),
    unlocked: [{ top: 3, left: 0, bottom: 3, right: 3 }],
  };
  await beginWriting().write(added(form), {});
  const type = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Vorm").getRange(address).values = [["x"]];
      await context.sync();
    });
  await type("A4");
  await expect(type("A3")).rejects.toMatchObject({ code: "AccessDenied" });
  const [sheet] = (await readWorkbook()).sheets.filter(({ name }) => name === "Vorm");
  expect(sheet).toMatchObject({ isProtected: false, locksNotes: false });
});

test("links lead to cells of other sheets and keep their texts", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], "O'Neill": [["b"]] }));
  const layout: SheetLayout = {
    ...sheetWith("Lingid", []),
    rows: [[{ value: "=C5", style: "text", link: { sheet: "O'Neill", cell: "C5" } }]],
  };
  await beginWriting().write(added(layout), {});
  const { values, hyperlink } = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lingid").getRange("A1");
    range.load("values, hyperlink");
    await context.sync();
    return range;
  });
  expect(values).toEqual([["=C5"]]);
  expect(hyperlink.documentReference).toBe("'O''Neill'!C5");
});

test("names that are taken are listed, and sheets that were added are removed with their names", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const before = snapshotOf(excel.host);
  const { layout, names } = sheetOfSection(await sectionOf("Jõhvi"), "3.5.2.6 Jõhvi", "3.5.2.6");
  const { sheetIds } = await beginWriting().write({ ...added(layout), names }, {});
  const taken = await readContent();
  expect(taken.sheets.map(({ name }) => name)).toEqual(["Kava", "3.5.2.6 Jõhvi"]);
  expect(taken.tables).toEqual(layout.tables!.map((table) => ({ ...table, sheet: "3.5.2.6 Jõhvi" })));
  expect(taken.names).toEqual(names.map(({ name }) => name));
  expect(taken.activeSheet).toBe("sheet-1");
  expect(await removeSheets([...sheetIds, "gone"])).toBe(1);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("a name that the user has given to something else stays; one whose cells are gone is used again", async () => {
  excel = await openExcel(contentOf({ Oma: [["a"]] }, { names: { Kava_osalised: "Oma!$A$1", Kava_algus: "#REF!" } }));
  const names = ["kava_osalised", "Kava_algus"].map((name) => {
    return { name, sheet: "Kava", area: { top: 0, bottom: 0, left: 0, right: 0 } };
  });
  await beginWriting().write({ ...added(sheetWith("Kava", [["x"]])), names }, {});
  const formulas = await Excel.run(async ({ workbook }) => {
    workbook.names.load("items/name, items/formula");
    await workbook.context.sync();
    return workbook.names.items.map(({ name, formula }): unknown => [name, formula]);
  });
  expect(formulas).toEqual([
    ["Kava_osalised", "=Oma!$A$1"],
    ["Kava_algus", "='Kava'!$A$1"],
  ]);
});
