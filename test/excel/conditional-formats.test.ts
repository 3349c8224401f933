import { clearMarks } from "../../src/excel/clear-marks";
import { beginWriting } from "../../src/excel/write-sheets";
import type { SheetLayout } from "../../src/sheets/sheet-layout";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { summarySheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const LAYOUT = summarySheet("Koond", [["Esimene", [10, 200, 60]]]);
const ROWS = [0, 1, 2, 3, 4, 5, 6];
/** As Excel tells of ours, the first of the layout first. */
const OURS = [
  ["Koond!B3:C7", '=AND("Tegevuskava"<>"",B3>100)', "#1F4E79", "#FFFFFF"],
  ["Koond!B3:B7", '=AND("Tegevuskava"<>"",$B3>50)', "#DCE6F1", ""],
];

async function open(layout: SheetLayout = LAYOUT): Promise<string> {
  excel = await openExcel(contentOf({ Oma: [["a"]] }));
  const { sheetIds } = await beginWriting().write({ sheets: [{ layout, onto: null }], names: [] }, {});
  return sheetIds[0]!;
}

async function again(
  sheetId: string,
  layout: SheetLayout,
  oldRows: readonly (number | null)[],
  goneRows: number[] = [],
) {
  const onto = { sheetId, oldRows, goneRows, restyles: true };
  await beginWriting().write({ sheets: [{ layout, onto }], names: [] }, {});
}

/** Where each is, its formula, fill and text colour; the one that wins first. */
async function formats(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Koond").getRange();
    conditionalFormats.load(
      "items/custom/rule/formula, items/custom/format/fill/color, items/custom/format/font/color, items/priority",
    );
    await context.sync();
    const areas = conditionalFormats.items.map((format) => {
      const ranges = format.getRanges();
      ranges.load("address");
      return ranges;
    });
    await context.sync();
    expect(conditionalFormats.items.map(({ priority }) => priority)).toEqual([...areas.keys()]);
    return conditionalFormats.items.map(({ custom: { rule, format } }, index) => {
      return [areas[index]!.address, rule.formula, format.fill.color, format.font.color];
    });
  });
}

async function addOwn(address: string, formula: string, fill: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Koond").getRange(address);
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    await context.sync();
  });
}

test("a new sheet has those of its layout in their order", async () => {
  await open();
  expect(await formats()).toEqual(OURS);
  expect(excel!.host.missing).toEqual([]);
  expect(excel!.host.keptReferences).toBe(0);
});

test("made anew ten times there are as many as once, and the user's own stay before them", async () => {
  const sheetId = await open();
  // The user's look like ours in all that can be seen.
  await addOwn("B3:C7", "=B3>100", "#1F4E79");
  await addOwn("A1", '=A1="Tegevuskava"', "#00FF00");
  const own = (await formats()).slice(0, 2);
  for (let time = 0; time < 10; time++) await again(sheetId, LAYOUT, ROWS);
  expect(await formats()).toEqual([...own, ...OURS]);
  expect((await clearMarks({})).hadAny).toBe(false);
  expect(await formats()).toEqual([...own, ...OURS]);
  expect(excel!.host.missing).toEqual([]);
});

test("they follow rows that come and go, and keep to our columns", async () => {
  const sheetId = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Koond");
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  const longer = summarySheet("Koond", [
    ["Uus", [5]],
    ["Esimene", [200, 60]],
  ]);
  await again(sheetId, longer, [1, 2, null, null, 4, 5, 6, 7], [3]);
  expect(await formats()).toEqual([
    ["Koond!B4:C9", '=AND("Tegevuskava"<>"",B4>100)', "#1F4E79", "#FFFFFF"],
    ["Koond!B4:B9", '=AND("Tegevuskava"<>"",$B4>50)', "#DCE6F1", ""],
  ]);
});

test("a column of the user's among ours has none", async () => {
  const own = ["", "Oma", "x", "y", "z", "", ""];
  const rows = LAYOUT.rows.map((cells, row) => [...cells.slice(0, 2), { value: own[row]! }, ...cells.slice(2)]);
  const sheetId = await open({ ...LAYOUT, rows, conditionalFormats: [] });
  await again(sheetId, LAYOUT, ROWS);
  expect(await formats()).toEqual([
    ["Koond!B3:B7,Koond!D3:D7", '=AND("Tegevuskava"<>"",B3>100)', "#1F4E79", "#FFFFFF"],
    OURS[1],
  ]);
  await again(sheetId, { ...LAYOUT, conditionalFormats: [] }, ROWS);
  expect(await formats()).toEqual([]);
});
