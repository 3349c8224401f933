import { supportsCustomFunctions } from "../../src/excel/api";
import { decimalMark } from "../../src/excel/decimal-mark";
import { insertFormula, type InsertedFormula, type NewFormula } from "../../src/excel/insert-formula";
import { takeFormulaBack } from "../../src/excel/take-formula-back";
import { FUNCTION_EXAMPLES } from "../../src/locales/function-examples";
import { NOTHING_ALLOWED } from "../../src/preview/host/members/protection";
import { addinFunctions } from "../support/addin-functions";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf } from "../support/workbook-content";

const { formula, result } = FUNCTION_EXAMPLES.ROLLUPS[0]!;
/** Four rows of one column. */
const EXAMPLE: NewFormula = { formula, rows: result.length, columns: result[0]!.length };

let excel: OpenExcel;
beforeEach(async () => {
  const table = { name: "Kulud", area: "H2:I4" };
  excel = await openExcel(
    contentOf({
      "Minu leht": {
        rows: [
          ["Nimi", 5, "=B1*2", null, null, '=IF(SEQUENCE(2,2)>2,"",1)'],
          [],
          [],
          [...Array<null>(9).fill(null), 0],
        ],
        merges: [{ startRow: 19, endRow: 20, startColumn: 1, endColumn: 1 }],
      },
      Kaitstud: { rows: [["x"]], protection: NOTHING_ALLOWED },
    }),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Minu leht");
    sheet.getRange(table.area).values = [
      ["Kulu", "Summa"],
      ["", ""],
      ["", ""],
    ];
    sheet.tables.add(table.area, true).name = table.name;
    sheet.getRange("D30").numberFormat = [["@"]];
    await context.sync();
  });
  excel.host.log.reset();
});
afterEach(() => excel.close());
afterAll(quitExcel);

function select(address: string, sheet = "Minu leht"): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    excel.host.log.reset();
  });
}

async function cell(address: string, sheet = "Minu leht"): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const selected = context.workbook.getSelectedRange();
    range.load("formulas");
    selected.load("address");
    await context.sync();
    return [range.formulas[0]![0], selected.address];
  });
}

async function inserted(address: string): Promise<InsertedFormula> {
  await select(address);
  const insertion = await insertFormula(EXAMPLE);
  if (insertion.kind !== "inserted") throw new Error(JSON.stringify(insertion));
  return insertion.inserted;
}

test("the first selected cell gets the formula and is selected, in two syncs", async () => {
  expect(await inserted("D10:E12")).toEqual({
    formula,
    sheetId: "sheet-1",
    address: "D10",
    cell: "'Minu leht'!D10",
  });
  expect(excel.host.log.syncs).toBe(2);
  expect(await cell("D10")).toEqual([formula, "'Minu leht'!D10"]);
  expect(excel.host.missing).toEqual([]);
});

test.each([
  ["B1", { reason: "occupied", cell: "'Minu leht'!B1" }],
  ["C1", { reason: "occupied", cell: "'Minu leht'!C1" }],
  ["H3", { reason: "table", area: "'Minu leht'!H3:H6", table: "Kulud" }],
  // A nought is something.
  ["J1", { reason: "blocked", area: "'Minu leht'!J1:J4", blocking: "J4" }],
  // Only its last rows would lie in the table.
  ["I1", { reason: "table", area: "'Minu leht'!I1:I4", table: "Kulud" }],
  // Another formula's result that looks empty.
  ["G2", { reason: "spilled", area: "'Minu leht'!G2:G5" }],
  ["B18", { reason: "merged", area: "'Minu leht'!B18:B21" }],
  ["D30", { reason: "text", cell: "'Minu leht'!D30" }],
  ["A1048575", { reason: "edge" }],
])("at %s nothing is written, and the reason is known", async (address, refusal) => {
  await select(address);
  const before = snapshotOf(excel.host);
  expect(await insertFormula(EXAMPLE)).toEqual({ kind: "refused", refusal });
  expect(excel.host.log.syncs).toBe(1);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("cells that the result would cover are free as well", async () => {
  await excel.host.editAsUser("sheet-1", "D13", [["minu oma"]]);
  await select("D10");
  const refusal = { reason: "blocked", area: "'Minu leht'!D10:D13", blocking: "D13" };
  expect(await insertFormula(EXAMPLE)).toEqual({ kind: "refused", refusal });
  await select("D9");
  expect((await insertFormula(EXAMPLE)).kind).toBe("inserted");
  expect(await cell("D13")).toEqual(["minu oma", "'Minu leht'!D9"]);
});

test.each(["InvalidSelection", "ItemNotFound"])("no single range is selected (%s)", async (code) => {
  excel.host.failNext({ member: "Workbook.GetSelectedRange", code });
  expect(await insertFormula(EXAMPLE)).toEqual({ kind: "refused", refusal: { reason: "selection" } });
});

test("a protected sheet stays as it is", async () => {
  await select("C3", "Kaitstud");
  const before = snapshotOf(excel.host);
  await expect(insertFormula(EXAMPLE)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("while a cell is being edited, Excel refuses, or lets it wait for the end", async () => {
  await select("D10");
  excel.host.startCellEdit();
  await expect(insertFormula(EXAMPLE)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = insertFormula(EXAMPLE, { waitForCell: true });
  excel.host.endCellEdit();
  expect((await waiting).kind).toBe("inserted");
});

test("whatever Excel refuses on the way, the sheet stays as it was", async () => {
  await select("D10");
  const before = snapshotOf(excel.host);
  let steps = 0;
  for (; ; steps++) {
    excel.host.failNext({ member: "*", code: "GeneralException", after: steps });
    const done = await insertFormula(EXAMPLE).catch((error: { code: string }) => error.code);
    if (done !== "GeneralException") break;
    expect(snapshotOf(excel.host)).toEqual(before);
  }
  expect(steps).toBeGreaterThan(10);
  // The refusal that nothing has met is still to come.
  await expect(cell("D10")).rejects.toMatchObject({ code: "GeneralException" });
  expect(await cell("D10")).toContain(formula);
});

test("what was written is taken back in two syncs, and nothing else", async () => {
  await select("D10");
  const before = snapshotOf(excel.host);
  const written = await inserted("D10");
  excel.host.log.reset();
  expect(await takeFormulaBack(written)).toBe("takenBack");
  expect(excel.host.log.syncs).toBe(2);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("a cell that holds something else by now is left alone", async () => {
  const written = await inserted("D10");
  await excel.host.editAsUser("sheet-1", "D10", [["=PLAN.ROLLUPS(A1:A2,B1:B2)"]]);
  expect(await takeFormulaBack(written)).toBe("changed");
  expect(await cell("D10")).toContain("=PLAN.ROLLUPS(A1:A2,B1:B2)");
});

test("other case and spacing is the same formula; another text in it is not", async () => {
  const written = await inserted("D10");
  const other = { ...written, formula: formula.replace('"1.1"', '"1. 1"') };
  expect(await takeFormulaBack(other)).toBe("changed");
  const spaced = { ...written, formula: formula.replace("PLAN", "plan").replaceAll(",", ", ") };
  expect(await takeFormulaBack(spaced)).toBe("takenBack");
});

test("a sheet that was deleted meanwhile is gone", async () => {
  const written = await inserted("D10");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("sheet-1").delete();
    await context.sync();
  });
  expect(await takeFormulaBack(written)).toBe("gone");
});

test("Excel tells how it writes numbers, and whether it calls functions", async () => {
  expect(await decimalMark()).toBe(".");
  expect(supportsCustomFunctions()).toBe(false);
  excel.close();
  excel = await openExcel(contentOf({ Kava: [] }), { decimalMark: ",", functions: addinFunctions() });
  expect(await decimalMark()).toBe(",");
  expect(supportsCustomFunctions()).toBe(true);
});
