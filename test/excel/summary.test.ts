import { readSummary } from "../../src/excel/read-summary";
import { removeSummary } from "../../src/excel/remove-summary";
import { beginWriting } from "../../src/excel/write-sheets";
import { SUMMARY_SETTING } from "../../src/sheets/summary/summary-names";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf, type TestSheet } from "../support/workbook-content";
import { summarySheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const REMEMBERED = { version: 1, cells: ["a"] };
const SHEETS: Record<string, TestSheet | unknown[][]> = {
  Kava: [["a"]],
  "O'Neilli koond": [
    [null, null],
    [null, "Kulu"],
    [null, "=1+1", "tekst", true, 2.5],
  ],
  "Meie leiud": [["x"]],
};
const NAMES = {
  KOOND_TABEL: "'O''Neilli koond'!$B$2:$E$3",
  Koond_leiud: "'Meie leiud'!$A$1",
  Koond_eelarve: "#REF!",
  Koond_ajakava: "'Kadunud leht'!$A$1:$B$2",
  Koond_naitajad: "'Meie leiud'!$A$1",
  Oma: "Kava!$A$1",
  Koond_oma: "'Meie leiud'!$A$1",
};

async function open(sheets = SHEETS): Promise<void> {
  const settings = { [SUMMARY_SETTING]: REMEMBERED, "Tegevuskava.kontroll": { sheets: [] } };
  excel = await openExcel(contentOf(sheets as never, { names: NAMES, settings }));
}

const EXPECTED = {
  sheets: [
    {
      kind: "table",
      sheetId: "sheet-2",
      name: "O'Neilli koond",
      area: { top: 1, left: 1, bottom: 2, right: 4 },
      cells: [
        ["", "", "", "", ""],
        ["", "Kulu", "", "", ""],
        ["", "=1+1", "tekst", true, 2.5],
      ],
      remarks: [],
    },
    {
      kind: "indicators",
      sheetId: "sheet-3",
      name: "Meie leiud",
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      cells: [["x"]],
      remarks: [],
    },
  ],
  remembered: REMEMBERED,
};

test("an earlier summary is found by its names, in two requests", async () => {
  await open();
  expect(await readSummary()).toEqual(EXPECTED);
  expect(excel!.host.log.syncs).toBe(2);
  expect(await readSummary({ inPieces: true })).toEqual(EXPECTED);
  expect(excel!.host.missing).toEqual([]);
  expect(excel!.host.keptReferences).toBe(0);
});

test("what somebody has said of its cells is read with it, in a third request", async () => {
  await open({
    ...SHEETS,
    "O'Neilli koond": { rows: [["a", 1]], comments: [{ cell: "B1", text: "Üle küsida", author: "Mari" }] },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("O'Neilli koond").notes.add("A1", "Kinnitatud");
    await context.sync();
  });
  const before = excel!.host.log.syncs;
  expect((await readSummary()).sheets.map(({ remarks }) => remarks)).toEqual([
    [
      { row: 0, column: 0, text: "Kinnitatud" },
      { row: 0, column: 1, text: "Üle küsida" },
    ],
    [],
  ]);
  expect(excel!.host.log.syncs - before).toBe(3);
});

test("where there is none, there is nothing", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  expect(await readSummary()).toEqual({ sheets: [], remembered: undefined });
  expect(await removeSummary()).toEqual([]);
});

test("a large summary is read in pieces", async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [`${"õ".repeat(100)} ${row}`, row, "=B1", "x"]);
  await open({ ...SHEETS, "O'Neilli koond": rows });
  excel!.host.payloadLimit = 500_000;
  await expect(readSummary()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  excel!.host.payloadLimit = 1_500_000;
  const { sheets } = await readSummary({ inPieces: true });
  expect(sheets[0]!.cells).toEqual(rows);
  excel!.host.payloadLimit = 200_000;
  await expect(readSummary({ inPieces: true })).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect((await readSummary({ inPieces: true, finer: 10 })).sheets[0]!.cells).toEqual(rows);
  excel!.host.payloadLimit = 5_000_000;
  excel!.host.cellLimit = 1_000;
  await expect(readSummary()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("taken out, the workbook is as it was before", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], Oma: [["b"]] }, { names: { Oma: "Kava!$A$1" } }));
  const before = snapshotOf(excel.host);
  await beginWriting().write(
    {
      sheets: [{ layout: summarySheet("Koond", [["Esimene", [1, 2], "A1"]]), onto: null }],
      names: [{ name: "Koond_tabel", sheet: "Koond", area: { top: 0, left: 0, bottom: 5, right: 3 } }],
      settings: new Map([[SUMMARY_SETTING, REMEMBERED]]),
    },
    {},
  );
  excel.host.log.reset();
  expect(await removeSummary()).toEqual(["Koond"]);
  expect(excel.host.log.syncs).toBe(2);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("only what is the summary's goes", async () => {
  await open();
  expect(await removeSummary()).toEqual(["O'Neilli koond", "Meie leiud"]);
  const { names, sheets, keys } = await Excel.run(async ({ workbook }) => {
    workbook.names.load("items/name");
    workbook.worksheets.load("items/name");
    workbook.settings.load("items/key");
    await workbook.context.sync();
    return {
      names: workbook.names.items.map(({ name }) => name),
      sheets: workbook.worksheets.items.map(({ name }) => name),
      keys: workbook.settings.items.map(({ key }) => key),
    };
  });
  expect(sheets).toEqual(["Kava"]);
  expect(names).toEqual(["Oma"]);
  expect(keys).toEqual(["Tegevuskava.kontroll"]);
});

test("where no other sheet is shown nothing is taken out", async () => {
  await open({ ...SHEETS, Kava: { rows: [["a"]], hidden: true } });
  const before = snapshotOf(excel!.host);
  await expect(removeSummary()).rejects.toMatchObject({ code: "NoSheetLeft" });
  expect(snapshotOf(excel!.host)).toEqual(before);
});
