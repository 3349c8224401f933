import { markFindings } from "../../src/excel/mark-findings";
import { readWorkbook } from "../../src/excel/read-workbook";
import { beginWriting } from "../../src/excel/write-sheets";
import { watchWorkbook, type WorkbookEdit } from "../../src/excel/watch-workbook";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { smallSheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

async function watched(apiVersion?: string): Promise<{ edits: WorkbookEdit[]; stop: () => Promise<void> }> {
  excel = await openExcel(contentOf({ Kava: [["a"]], Teine: [["b"]] }), apiVersion === undefined ? {} : { apiVersion });
  const edits: WorkbookEdit[] = [];
  const stop = await watchWorkbook((edit) => edits.push(edit));
  expect(excel.host.log.syncs).toBe(1);
  return { edits, stop };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

function inExcel(change: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

test.each(["1.13", "1.14", "1.18"])("edits of the user and of others are told apart, with API %s", async (version) => {
  const { edits, stop } = await watched(version);
  await excel!.host.editAsUser("sheet-2", "A1", [["x"]]);
  await excel!.host.editAsRemote("sheet-1", "A1", [["y"]]);
  await settled();
  expect(edits).toEqual([
    { kind: "cells", sheetId: "sheet-2", by: "user" },
    { kind: "cells", sheetId: "sheet-1", by: "remote" },
  ]);
  await stop();
  await excel!.host.editAsUser("sheet-2", "A1", [["z"]]);
  await settled();
  expect(edits).toHaveLength(2);
});

test("what the add-in writes into cells is told to be its own, where Excel says so", async () => {
  const { edits } = await watched("1.14");
  await inExcel((context) => void (context.workbook.worksheets.getItem("Kava").getRange("A1").values = [["meie"]]));
  await settled();
  expect(edits).toEqual([{ kind: "cells", sheetId: "sheet-1", by: "us" }]);
});

test("colours raise no event", async () => {
  const { edits } = await watched();
  const place = { sheet: "Kava", cell: { row: 0, column: 0 } };
  const rest = { section: null, activity: null, actual: null, expected: null, fix: null };
  const state = await readWorkbook();
  await markFindings(state, [{ rule: "r", severity: "error", message: "m", data: {}, place, ...rest }]);
  await settled();
  expect(edits).toEqual([]);
});

test("sheets that come, go and are renamed", async () => {
  const { edits } = await watched("1.17");
  await inExcel((context) => void context.workbook.worksheets.add("Uus"));
  await inExcel((context) => void (context.workbook.worksheets.getItem("Kava").name = "Ümber"));
  await inExcel((context) => void context.workbook.worksheets.getItem("Teine").delete());
  await settled();
  expect(edits.map(({ kind }) => kind)).toEqual(["sheets", "sheets", "sheets"]);
});

test.each(["1.13", "1.18"])("sheets that are written are our own doing, with API %s", async (version) => {
  const { edits } = await watched(version);
  const writing = beginWriting();
  await writing.write({ sheets: [{ layout: smallSheet("Uus", [["Ainus", 1, 1]]), onto: null }], names: [] }, {});
  await writing.undo({});
  await settled();
  expect(edits.length).toBeGreaterThan(1);
  expect(new Set(edits.map(({ by }) => by))).toEqual(new Set(["us"]));
});
