import { join } from "node:path";
import { check } from "../../src/checking/check";
import type { Finding } from "../../src/checking/finding";
import { clearMarks } from "../../src/excel/clear-marks";
import { markFindings } from "../../src/excel/mark-findings";
import { marksPresent } from "../../src/excel/memory";
import { readWorkbook, rereadSheets } from "../../src/excel/read-workbook";
import { troubleOf } from "../../src/excel/trouble";
import { loadWorkbook } from "../../src/preview/files/load-workbook";
import { readPlan } from "../../src/reading/read-plan";
import { NOTHING_ALLOWED } from "../../src/preview/host/members/protection";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { RICH, workbookOf } from "../support/rich-workbook";
import { snapshotOf } from "../support/snapshot";
import { contentOf, type TestSheet } from "../support/workbook-content";
import { checkOpenWorkbook, contentOfFile } from "./excel";

const SAMPLES = join(__dirname, "../../assets/samples");
const SAMPLE = join(SAMPLES, "tegevuskava-2025-lahtrid.xlsx");

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

/** Conditional formats as Excel tells them, the first one first. */
async function formatsOn(sheet: string): Promise<{ formula: string; fill: string; font: string; address: string }[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/type, items/customOrNullObject/rule/formula");
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === "Custom");
    const areas = custom.map((format) => format.getRanges());
    for (const [index, { customOrNullObject: own }] of custom.entries()) {
      own.format.fill.load("color");
      own.format.font.load("color");
      areas[index]!.load("address");
    }
    await context.sync();
    return custom.map(({ customOrNullObject: { rule, format } }, index) => ({
      formula: rule.formula,
      fill: format.fill.color,
      font: format.font.color,
      address: areas[index]!.address.replace(/[^,]*!/g, ""),
    }));
  });
}

/** A warning on every cell of a column. */
function findingsOn(sheet: string, rows: readonly number[], severity: Finding["severity"] = "warning"): Finding[] {
  const rest = { rule: "period-format", message: "irregular", data: {}, section: null, activity: null };
  return rows.map((row) => ({
    ...rest,
    severity,
    place: { sheet, cell: { row, column: 1 } },
    actual: null,
    expected: null,
    fix: null,
  }));
}

test("a check takes three syncs, and what it puts into the workbook Clear takes out again", async () => {
  excel = await openExcel(await contentOfFile(SAMPLE));
  const before = snapshotOf(excel.host);
  const { findings, marking } = await checkOpenWorkbook();
  expect(excel.host.log.syncs).toBe(3);
  expect(findings.length).toBeGreaterThan(10);
  expect(marking.uncoloured).toEqual([]);
  expect(snapshotOf(excel.host)).not.toEqual(before);
  expect(await clearMarks()).toEqual({ hadAny: true, left: [], notesLeft: false });
  expect(snapshotOf(excel.host)).toEqual(before);
  expect(excel.host.missing).toEqual([]);
});

test("each severity has one format a sheet, in its colours, on the cells of its findings", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const findings = [
    ...findingsOn("Kava", [1, 2, 5]),
    ...findingsOn("Kava", [2, 2, 9], "error"),
    ...findingsOn("Kava", [12], "info"),
  ];
  await markFindings(await readWorkbook(), findings);
  const formats = await formatsOn("Kava");
  expect(formats.map(({ fill, font, address }) => [fill, font, address]).sort()).toEqual([
    ["#D9E8F6", "#1F3F66", "B13"],
    ["#FFC7CE", "#7A0010", "B3,B10"],
    ["#FFEB9C", "#5F4700", "B2,B6"],
  ]);
});

test("the next check replaces the marks of the last one, in any session", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], Teine: [["b"]] }));
  await markFindings(await readWorkbook(), [...findingsOn("Kava", [1]), ...findingsOn("Teine", [1])]);
  await markFindings(await readWorkbook(), findingsOn("Kava", [7]));
  expect((await formatsOn("Kava")).map(({ address }) => address)).toEqual(["B8"]);
  expect(await formatsOn("Teine")).toEqual([]);
});

test("the user's own conditional formats stay, in their order and behind ours", async () => {
  const own = (cfId: string, formula: string): object => ({
    cfId,
    stopIfTrue: true,
    ranges: [{ startRow: 0, endRow: 20, startColumn: 0, endColumn: 3 }],
    rule: { type: "highlightCell", subType: "formula", value: formula, style: { bg: { rgb: "#00ff00" } } },
  });
  const sheet: TestSheet = { rows: [["a"]], formats: [own("u1", "=$A1>0"), own("u2", '=$A1="Tegevuskava"')] };
  excel = await openExcel(contentOf({ Kava: sheet }));
  const before = snapshotOf(excel.host);
  await markFindings(await readWorkbook(), findingsOn("Kava", [1]));
  expect((await formatsOn("Kava")).map(({ formula }) => formula)).toEqual([
    '="Tegevuskava"<>""',
    "=$A1>0",
    '=$A1="Tegevuskava"',
  ]);
  await clearMarks();
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("a workbook full of the user's things is the same after a check and Clear", async () => {
  const bytes = workbookOf(RICH);
  excel = await openExcel((await loadWorkbook({ name: "rikas.xlsx", bytes })).content);
  const before = snapshotOf(excel.host);
  const { findings } = await checkOpenWorkbook();
  await markFindings(await readWorkbook(), [...findings, ...findingsOn("Kava", [0, 5], "error")]);
  expect(snapshotOf(excel.host)).not.toEqual(before);
  await clearMarks();
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("the workbook remembers that it was checked, until Clear", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  expect(await marksPresent()).toBe(false);
  await markFindings(await readWorkbook(), findingsOn("Kava", [1]));
  excel.host.log.reset();
  expect(await marksPresent()).toBe(true);
  expect(excel.host.log.syncs).toBe(1);
  await clearMarks();
  expect(await marksPresent()).toBe(false);
});

test("a plan without findings leaves nothing in the workbook", async () => {
  excel = await openExcel(await contentOfFile(join(SAMPLES, "partnerid/Haapsalu.xlsx")));
  const before = snapshotOf(excel.host);
  const { findings } = await checkOpenWorkbook();
  expect(findings).toEqual([]);
  expect(snapshotOf(excel.host)).toEqual(before);
  expect(await marksPresent()).toBe(false);
});

test("addresses beyond Excel's longest are split", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const rows = Array.from({ length: 4_000 }, (_, index) => index * 2);
  await markFindings(await readWorkbook(), findingsOn("Kava", rows));
  const formats = await formatsOn("Kava");
  expect(formats.length).toBeGreaterThan(1);
  expect(formats.flatMap(({ address }) => address.split(","))).toHaveLength(4_000);
  await clearMarks();
  expect(await formatsOn("Kava")).toEqual([]);
});

test("marks are sent in several requests where one would be too large, and only then", async () => {
  const names = Array.from({ length: 200 }, (_, index) => `Leht ${index}`);
  excel = await openExcel(contentOf(Object.fromEntries(names.map((name) => [name, [["a"]]]))));
  const state = await readWorkbook();
  const findings = names.flatMap((name) => [
    ...findingsOn(name, [1], "error"),
    ...findingsOn(name, [2], "warning"),
    ...findingsOn(name, [3], "info"),
  ]);
  excel.host.log.reset();
  await markFindings(state, findings.slice(0, 300));
  expect(excel.host.log.syncs).toBe(1);
  excel.host.log.reset();
  await markFindings(await readWorkbook(), findings);
  expect(excel.host.log.syncs).toBe(2 + 2);
  const [, , ...marking] = excel.host.log.entries;
  expect(Math.max(...marking.map(({ bytesIn }) => bytesIn))).toBeLessThan(1_250_000);
});

test("a protected sheet is named and left alone, the others are coloured", async () => {
  excel = await openExcel(
    contentOf({
      Lukus: { rows: [["a"]], protection: NOTHING_ALLOWED },
      Lahti: [["b"]],
      Pool: { rows: [["c"]], protection: { ...NOTHING_ALLOWED, allowFormatCells: true } },
    }),
  );
  const findings = ["Lukus", "Lahti", "Pool"].flatMap((sheet) => findingsOn(sheet, [1]));
  expect(await markFindings(await readWorkbook(), findings)).toEqual({ uncoloured: ["Lukus"] });
  expect(await formatsOn("Lukus")).toEqual([]);
  expect(await formatsOn("Lahti")).toHaveLength(1);
  expect(await formatsOn("Pool")).toHaveLength(1);
});

test("marks on a sheet that was protected meanwhile are told and can be taken out later", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await markFindings(await readWorkbook(), findingsOn("Kava", [1]));
  const protect = (on: boolean): Promise<void> =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Kava");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  expect(await markFindings(await readWorkbook(), [])).toEqual({ uncoloured: ["Kava"] });
  expect(await clearMarks()).toEqual({ hadAny: true, left: ["Kava"], notesLeft: false });
  expect(await marksPresent()).toBe(true);
  await protect(false);
  expect(await clearMarks()).toEqual({ hadAny: true, left: [], notesLeft: false });
  expect(await marksPresent()).toBe(false);
});

test.each(["ConditionalFormatCollection.Add", "ConditionalRangeFill.Color"])(
  "what a marking left that failed at %s, Clear takes out",
  async (member) => {
    excel = await openExcel(await contentOfFile(SAMPLE));
    const before = snapshotOf(excel.host);
    const state = await readWorkbook();
    const findings = check(readPlan(state.grids));
    excel.host.failNext({
      member,
      code: "GeneralException",
      after: 2,
    });
    await expect(markFindings(state, findings)).rejects.toMatchObject({ code: "GeneralException" });
    expect(await marksPresent()).toBe(true);
    await clearMarks();
    expect(snapshotOf(excel.host)).toEqual(before);
  },
);

test("while the user types in a cell, a check is refused or waits, as asked", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  excel.host.startCellEdit();
  expect(troubleOf(await readWorkbook().catch((error: unknown) => error))).toBe("cell-edit");
  const waiting = readWorkbook({ waitForCell: true });
  const soon = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 50));
  expect(await Promise.race([waiting, soon])).toBe("still waiting");
  excel.host.endCellEdit();
  expect((await waiting).grids).toHaveLength(1);
});

test("who waits for a cell can give up", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  excel.host.startCellEdit();
  const controller = new AbortController();
  const waiting = readWorkbook({ waitForCell: true, signal: controller.signal });
  setTimeout(() => controller.abort(new Error("küll")), 10);
  await expect(waiting).rejects.toThrow("küll");
  excel.host.endCellEdit();
});

test("a live re-check takes two syncs and moves the colours", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], Teine: [["b"]] }));
  const first = await readWorkbook();
  await markFindings(first, findingsOn("Kava", [1]));
  excel.host.log.reset();
  const again = await rereadSheets(first, ["sheet-1"]);
  await markFindings(again, findingsOn("Teine", [3]));
  expect(excel.host.log.requests).toBe(2);
  expect(await formatsOn("Kava")).toEqual([]);
  expect((await formatsOn("Teine")).map(({ address }) => address)).toEqual(["B4"]);
});

test("a sheet that is gone is told when it is read again", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], Teine: [["b"]] }));
  const before = await readWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Teine").delete();
    await context.sync();
  });
  expect(troubleOf(await rereadSheets(before, ["sheet-1"]).catch((error: unknown) => error))).toBe("gone");
});
