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
    worksheets.getItem("Oma").getRange("A1:A3").formulas = [["=Vana!C4"], ["=SUM(Vana!C4:C6)"], ["=SUM(Kulud)"]];
    const sheet = worksheets.getItem("Vana");
    sheet.getRange("D4:D6").values = [["esimese märkus"], ["'=teise"], ["kolmanda"]];
    sheet.getRange("A10").values = [["allpool"]];
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

async function failed(write: Promise<unknown>): Promise<boolean> {
  return write.then(
    () => false,
    () => true,
  );
}

test("whatever fails, the workbook is as it was or as it was to be", async () => {
  const sheetId = await open();
  const content = excel!.host.content();
  const before = snapshotOf(excel!.host);
  await beginWriting().write(writingOnto(sheetId), {});
  const after = snapshotOf(excel!.host);
  const outcomes: string[] = [];
  for (let use = 0; ; use++) {
    excel!.host.open(content);
    excel!.host.failNext({ member: "*", code: "GeneralException", after: use });
    const writing = beginWriting();
    if (!(await failed(writing.write(writingOnto(sheetId), {})))) break;
    const outcome = await writing.undo({});
    outcomes.push(outcome);
    expect({ use, now: snapshotOf(excel!.host) }).toEqual({ use, now: outcome === "undone" ? before : after });
    expect(await writing.undo({})).toBe("undone");
  }
  expect(outcomes.length).toBeGreaterThan(100);
  // Only once rows are on their way out there is no way back.
  expect(outcomes.indexOf("completed")).toBeGreaterThan(outcomes.length - 20);
}, 180_000);

test("cancelled on the way, the workbook is as it was", async () => {
  const sheetId = await open();
  const before = snapshotOf(excel!.host);
  const controller = new AbortController();
  const writing: Writing = beginWriting();
  const done = writing.write(writingOnto(sheetId), { signal: controller.signal });
  controller.abort();
  await expect(done).rejects.toThrow();
  expect(await writing.undo({})).toBe("undone");
  expect(snapshotOf(excel!.host)).toEqual(before);
});

test("what went well can be taken back where no rows are replaced", async () => {
  await open();
  const before = snapshotOf(excel!.host);
  const { layout, names } = sheetOfSection(await sectionOf("Jõhvi"), "3.5.2.6 Jõhvi", "3.5.2.6");
  const writing = beginWriting();
  await writing.write({ sheets: [{ layout, onto: null }], names }, {});
  expect(snapshotOf(excel!.host)).not.toEqual(before);
  expect(await writing.undo({})).toBe("undone");
  expect(snapshotOf(excel!.host)).toEqual(before);
});
