import { clearMarks } from "../../src/excel/clear-marks";
import { NOTES_API, supportsApi } from "../../src/excel/api";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeNotes } from "../../src/excel/write-notes";
import type { Finding } from "../../src/checking/finding";
import { translator } from "../../src/locales";
import { NOTHING_ALLOWED } from "../../src/preview/host/members/protection";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf } from "../support/workbook-content";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const et = translator("et");

function finding(row: number, text = "x"): Finding {
  const rest = { section: null, activity: null, actual: null, expected: null, fix: null };
  const place = { sheet: "Kava", cell: { row, column: 1 } };
  return { rule: "amount-unreadable", severity: "error", message: "unreadable", data: { text }, place, ...rest };
}

async function notesOn(sheet: string): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    const { notes } = context.workbook.worksheets.getItem(sheet);
    notes.load("items/content");
    await context.sync();
    const places = notes.items.map((note) => note.getLocation());
    for (const place of places) place.load("address");
    await context.sync();
    return Object.fromEntries(
      notes.items.map((note, index) => [places[index]!.address.split("!")[1]!, note.content] as const),
    );
  });
}

test("each cell with findings gets one note, which the next writing replaces and Clear takes out", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const before = snapshotOf(excel.host);
  const state = await readWorkbook();
  excel.host.log.reset();
  await writeNotes(state, [finding(1), finding(1, "y"), finding(4)], et);
  expect(excel.host.log.syncs).toBe(2);
  const notes = await notesOn("Kava");
  expect(Object.keys(notes).sort()).toEqual(["B2", "B5"]);
  expect(notes.B2).toMatch(/^Tegevuskava:\n[^]+\n\n[^]+/);
  await writeNotes(state, [finding(7)], et);
  expect(Object.keys(await notesOn("Kava"))).toEqual(["B8"]);
  await clearMarks();
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("the user's notes and comments stay, and their cells get none of ours", async () => {
  const own = { id: "n1", row: 1, col: 1, width: 160, height: 72, note: "Minu märkus", show: false };
  excel = await openExcel(
    contentOf({
      Kava: { rows: [["a"]], notes: { 1: { 1: own } }, comments: [{ cell: "B5", text: "Miks?", author: "Mari" }] },
    }),
  );
  const before = snapshotOf(excel.host);
  const state = await readWorkbook();
  excel.host.log.reset();
  expect(await writeNotes(state, [finding(1), finding(4), finding(6)], et)).toEqual({ taken: 2, locked: [] });
  expect(excel.host.log.syncs).toBe(3);
  expect(await notesOn("Kava")).toEqual({ B2: "Minu märkus", B7: expect.stringMatching(/^Tegevuskava:/) as string });
  await writeNotes(state, [], et);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("a sheet that is protected against changes of notes is named", async () => {
  excel = await openExcel(contentOf({ Kava: { rows: [["a"]], protection: NOTHING_ALLOWED } }));
  expect(await writeNotes(await readWorkbook(), [finding(1)], et)).toEqual({ taken: 0, locked: ["Kava"] });
  expect(await notesOn("Kava")).toEqual({});
});

test("what a cell holds is a text in its note, whatever it looks like", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const text = '=HYPERLINK("x") <img src=x onerror=alert(1)>';
  await writeNotes(await readWorkbook(), [finding(1, text)], et);
  expect((await notesOn("Kava")).B2).toContain("<img src=x onerror=alert(1)>");
});

test("an Excel without notes says so, and Clear works there", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }), { apiVersion: "1.13" });
  expect(supportsApi(NOTES_API)).toBe(false);
  expect(await clearMarks()).toEqual({ hadAny: false, left: [], notesLeft: false });
  expect(excel.host.missing).toEqual([]);
});

test("notes that an older Excel can't take out are remembered and told", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await writeNotes(await readWorkbook(), [finding(1)], et);
  const content = excel.host.content();
  excel.close();
  excel = await openExcel(content, { apiVersion: "1.14" });
  expect((await readWorkbook()).hasNotes).toBe(true);
  expect(await clearMarks()).toEqual({ hadAny: true, left: [], notesLeft: true });
  expect((await readWorkbook()).hasNotes).toBe(true);
});
