import { beginWriting, type WorkbookWriting, type Writing } from "../../src/excel/write-sheets";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf } from "../support/workbook-content";
import { sectionOf, sheetOfSection, smallSheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const OLD = smallSheet("Vana", [
  ["Esimene", 1, 100],
  ["Teine", 2, 200],
  ["Kolmas", 3, 300],
]);
const NEW = smallSheet("Uus", [["Ainus", 1, 1]]);
const AFTER = smallSheet("Vana", [
  ["Enne", 7, 7],
  ["Esimene", 1, 111],
  ["Vahel", 5, 5],
  ["Kolmas", 3, 333],
  ["Lõpus", 6, 6],
]);
const ROWS = [0, 1, 2, null, 3, null, 5, null];

/** A workbook with a sheet to be written onto, and the user's own things about it. */
async function open(): Promise<string> {
  excel = await openExcel(contentOf({ Oma: [["a"]] }));
  const area = { top: 3, bottom: 5, left: 2, right: 2 };
  const first = { sheets: [{ layout: OLD, onto: null }], names: [{ name: "Kulud", sheet: "Vana", area }] };
  const { sheetIds } = await beginWriting().write(first, {});
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Oma").getRange("A1:A2").formulas = [["=Vana!C4"], ["=SUM(Vana!C4:C6)"]];
    const sheet = worksheets.getItem("Vana");
    sheet.getRange("D4:D6").values = [["esimese märkus"], ["'=teise"], ["kolmanda"]];
    sheet.getRange("A10").values = [["allpool"]];
    sheet.tables.getItemAt(0).columns.getItem("Kulu").filter.apply({ filterOn: "Custom", criterion1: ">100" });
    await context.sync();
  });
  return sheetIds[0]!;
}

const writingOnto = (sheetId: string): WorkbookWriting => ({
  sheets: [
    { layout: NEW, onto: null },
    { layout: AFTER, onto: { sheetId, oldRows: ROWS } },
  ],
  names: [
    { name: "Kulud", sheet: "Vana", area: { top: 3, bottom: 7, left: 2, right: 2 } },
    { name: "Uued", sheet: "Uus", area: { top: 3, bottom: 3, left: 0, right: 4 } },
  ],
});

/** The workbook, with what Excel gives to new sheets and tables as their ids in one order. */
function workbook(): unknown {
  const { sheetOrder } = excel!.host.content().data as { sheetOrder: string[] };
  const { parts, ...others } = snapshotOf(excel!.host) as { parts: Record<string, unknown> };
  // The bands of tables, in the order of ids.
  const { SHEET_RANGE_THEME_MODEL_PLUGIN: _, ...rest } = parts;
  const text = JSON.stringify({ ...others, parts: rest });
  return JSON.parse(sheetOrder.reduce((all, id, index) => all.replaceAll(id, `id-${index}`), text)) as unknown;
}

async function failed(write: Promise<unknown>): Promise<boolean> {
  return write.then(
    () => false,
    () => true,
  );
}

/** The rows of a sheet that is there come and go after the first and the last of these. */
function stepAt(use: number): number {
  if ((use > 41 && use < 66) || use > 162) return 1;
  return use < 124 ? 6 : 3;
}

test("whatever fails, the workbook is as it was or as it was to be", async () => {
  const sheetId = await open();
  const content = excel!.host.content();
  const before = workbook();
  await beginWriting().write(writingOnto(sheetId), {});
  const after = workbook();
  const outcomes: string[] = [];
  // Of the many uses that only read, or only go on with what was begun, a part.
  for (let use = 0; ; use += stepAt(use)) {
    excel!.host.open(content);
    excel!.host.failNext({ member: "*", code: "GeneralException", after: use });
    const writing = beginWriting();
    if (!(await failed(writing.write(writingOnto(sheetId), {})))) break;
    const outcome = await writing.undo({});
    outcomes.push(outcome);
    expect({ use, now: workbook() }).toEqual({ use, now: outcome === "undone" ? before : after });
    expect(await writing.undo({})).toBe("undone");
  }
  expect(outcomes.length).toBeGreaterThan(50);
  // Only once rows are on their way out there is no way back.
  expect(outcomes.indexOf("completed")).toBeGreaterThan(outcomes.length - 20);
}, 180_000);

test.each(["workbook", "sheet"])("what a protected %s refuses leaves nothing", async (locked) => {
  const sheetId = await open();
  await Excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    if (locked === "workbook") protection.protect();
    else worksheets.getItem(sheetId).protection.protect();
    await context.sync();
  });
  const before = workbook();
  const writing = beginWriting();
  await expect(writing.write(writingOnto(sheetId), {})).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await writing.undo({})).toBe("undone");
  expect(workbook()).toEqual(before);
});

test("cancelled on the way, the workbook is as it was", async () => {
  const sheetId = await open();
  const before = workbook();
  const controller = new AbortController();
  const writing: Writing = beginWriting();
  const done = writing.write(writingOnto(sheetId), { signal: controller.signal });
  controller.abort();
  await expect(done).rejects.toThrow();
  expect(await writing.undo({})).toBe("undone");
  expect(workbook()).toEqual(before);
});

test("what went well can be taken back where no rows are replaced", async () => {
  await open();
  const before = workbook();
  const { layout, names } = sheetOfSection(await sectionOf("Jõhvi"), "3.5.2.6 Jõhvi", "3.5.2.6");
  const writing = beginWriting();
  await writing.write({ sheets: [{ layout, onto: null }], names }, {});
  expect(workbook()).not.toEqual(before);
  expect(await writing.undo({})).toBe("undone");
  expect(workbook()).toEqual(before);
});
