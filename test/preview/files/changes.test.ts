import { serialOfDay } from "../../../src/plan/day";
import type { ShownRule } from "../../../src/preview/files/shown-rules";
import type { ShownNotes } from "../../../src/preview/files/side-content";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { unzip } from "../../support/zip";
import { cellAt, copyOf, opened, putCell, putResource, reopened, resource, savedGrids } from "./support";

const NOTES = "SHEET_NOTE_PLUGIN";
const RULES = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const ROWS = [
  ["Tegevus", "Summa"],
  ["Koolitus", 100],
  ["10", true],
  ["#REF!", new Date(Date.UTC(2025, 0, 31))],
] as const;
const book = (more: object = {}): ReturnType<typeof opened> =>
  opened({ sheets: [{ name: "Kava", rows: ROWS.map((row) => [...row]), ...more }] });

test("values are what they are: texts, numbers, truth values, error values, dates as serials", async () => {
  const { content } = await book();
  expect(cellAt(content, "A3")).toMatchObject({ v: "10", t: 1 });
  expect(cellAt(content, "B2")).toMatchObject({ v: 100, t: 2 });
  expect(cellAt(content, "B3")).toMatchObject({ v: 1, t: 3 });
  expect(cellAt(content, "A4")).toMatchObject({ v: "#REF!", t: 1 });
  expect(cellAt(content, "B4")).toMatchObject({ v: 45688, t: 2 });
  const style = content.data.styles[cellAt(content, "B4")!.s as string];
  expect(style?.n?.pattern).toMatch(/y/);
});

test("in a workbook that counts from 1904, dates are its own serials", async () => {
  const loaded = await opened({
    dateSystem: "1904",
    sheets: [{ name: "Kava", rows: [[new Date(Date.UTC(2025, 0, 31))]] }],
  });
  expect(loaded.content.date1904).toBe(true);
  expect(cellAt(loaded.content, "A1")!.v).toBe(serialOfDay(Date.UTC(2025, 0, 31) / 86_400_000, true));
  expect(await savedGrids(loaded)).toMatchObject([{ date1904: true, rows: [{ cells: [{ isDate: true }] }] }]);
});

test("changed cells are saved and the others stay", async () => {
  const loaded = await book();
  const content = copyOf(loaded.content);
  putCell(content, "B2", { v: 250.5, t: 2 });
  putCell(content, "A3", {});
  putCell(content, "C9", { v: "=mitte valem", t: 1 });
  const after = (await reopened(loaded, content)).content;
  expect(cellAt(after, "B2")).toMatchObject({ v: 250.5, t: 2 });
  expect(cellAt(after, "A3")).toBeUndefined();
  expect(cellAt(after, "C9")).toMatchObject({ v: "=mitte valem", t: 1 });
  expect(cellAt(after, "C9")!.f).toBeUndefined();
  expect(cellAt(after, "B4")).toEqual(cellAt(loaded.content, "B4"));
});

test("formulas keep their results of any kind until they are calculated, and new ones are saved with theirs", async () => {
  const loaded = await opened({
    sheets: [
      {
        name: "Kava",
        rows: [[1], [2]],
        cells: new Map([
          ["0,1", { value: null, formula: "A1*2", formulaResult: 2 }],
          ["1,1", { value: null, formula: '"a"&"b"', formulaResult: "ab" }],
          ["2,1", { value: null, formula: "A1>0", formulaResult: true }],
        ]),
      },
    ],
  });
  const content = copyOf(loaded.content);
  putCell(content, "C1", { f: "=SUM(A1:A2)", v: 3, t: 2 });
  const after = (await reopened(loaded, content)).content;
  expect(cellAt(after, "B1")).toMatchObject({ f: "=A1*2", v: 2 });
  expect(cellAt(after, "B2")).toMatchObject({ f: '="a"&"b"', v: "ab" });
  expect(cellAt(after, "B3")).toMatchObject({ f: "=A1>0", v: 1, t: 3 });
  expect(cellAt(after, "C1")).toMatchObject({ f: "=SUM(A1:A2)", v: 3 });
});

test("a formula that gives an empty text is saved with that, and so is one whose result the file has lost", async () => {
  const cells = new Map([["0,1", { value: null, formula: 'IF(A1=1,"",A1)' }]]);
  const loaded = await opened({ sheets: [{ name: "Kava", rows: [[1]], cells }] });
  const content = copyOf(loaded.content);
  putCell(content, "B1", { f: '=IF(A1=1,"",A1)', v: "", t: 1 });
  putCell(content, "C1", { f: '=IF(A1=1,"",2)', v: "", t: 1 });
  const bytes = await saveWorkbook(loaded, content);
  const xml = Buffer.from(unzip(Buffer.from(bytes))["xl/worksheets/sheet1.xml"]!).toString();
  expect(xml.match(/<c [^>]*t="str"[^>]*><f>[^<]*<\/f><v\s*(?:\/>|><\/v>)/g)).toHaveLength(2);
});

test("a style changes in the aspect that was changed, and theme colours and formats stay", async () => {
  const loaded = await book({
    cells: new Map([["1,1", { style: { numFmt: "#,##0.00", font: { bold: true, color: { theme: 4 } } } }]]),
  });
  const content = copyOf(loaded.content);
  const style = content.data.styles[cellAt(content, "B2")!.s as string]!;
  putCell(content, "B2", { v: 100, t: 2, s: { ...style, bg: { rgb: "#ff0000" } } });
  const after = (await reopened(loaded, content)).content;
  expect(after.data.styles[cellAt(after, "B2")!.s as string]).toEqual({ ...style, bg: { rgb: "#ff0000" } });
});

test("conditional formats are added before the user's own, which stay as they were", async () => {
  const own = { type: "expression", priority: 1, formula: "B1>50", range: "B1:B3 D4", stopIfTrue: true } as const;
  const loaded = await book({
    conditionalRules: [{ ...own, style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC7CE" } } } }],
  });
  const [theirs] = resource<ShownRule[]>(loaded.content, RULES)["sheet-1"]!;
  expect(theirs).toMatchObject({
    stopIfTrue: true,
    rule: { subType: "formula", value: "=B1>50", style: { bg: { rgb: "#ffc7ce" } } },
  });
  const mark = {
    cfId: "uus",
    stopIfTrue: false,
    ranges: [{ startRow: 1, startColumn: 0, endRow: 1, endColumn: 1 }],
    rule: {
      type: "highlightCell",
      subType: "formula",
      value: '="Tegevuskava"<>""',
      style: { bg: { rgb: "#ffeb9c" }, cl: { rgb: "#5f4700" } },
    },
  };
  const content = copyOf(loaded.content);
  putResource(content, RULES, { "sheet-1": [mark, theirs] });
  const [first, second, ...none] = resource<ShownRule[]>((await reopened(loaded, content)).content, RULES)["sheet-1"]!;
  expect({ ...first, cfId: "uus" }).toEqual(mark);
  expect({ ...second, cfId: theirs!.cfId }).toEqual(theirs);
  expect(none).toEqual([]);
});

test("notes are added and taken out, and the others keep their author", async () => {
  const loaded = await book({ cells: new Map([["0,0", { comment: { author: "Mari", text: "Minu märkus" } }]]) });
  const content = copyOf(loaded.content);
  const notes = structuredClone(resource<ShownNotes>(content, NOTES));
  const own = { id: "n", row: 1, col: 1, width: 1, height: 1, note: "Tegevuskava:\nSumma ei klapi" };
  putResource(content, NOTES, { "sheet-1": { ...notes["sheet-1"], 1: { 1: own } } });
  const marked = await reopened(loaded, content);
  expect(resource<ShownNotes>(marked.content, NOTES)["sheet-1"]).toMatchObject({
    0: { 0: { note: "Minu märkus" } },
    1: { 1: { note: own.note } },
  });
  const cleared = copyOf(marked.content);
  putResource(cleared, NOTES, notes);
  const after = await reopened(marked, cleared);
  expect(resource<ShownNotes>(after.content, NOTES)).toEqual(notes);
});

test("the add-in's settings are remembered in the file, and gone when they are cleared", async () => {
  const loaded = await book();
  const settings = { "tegevuskava.marks": { "sheet-1": ['a"<&>', 1] }, tühi: null };
  const saved = await reopened(loaded, { ...copyOf(loaded.content), settings });
  expect(saved.content.settings).toEqual(settings);
  const cleared = await reopened(saved, { ...copyOf(saved.content), settings: {} });
  expect(cleared.content.settings).toEqual({});
});

test("sheets are added, renamed, hidden and taken out, and names follow", async () => {
  const loaded = await opened({
    sheets: [
      { name: "Kava", rows: [[1]] },
      { name: "Abi", rows: [[2]] },
      { name: "Vana", rows: [[3]] },
    ],
    namedRanges: [{ name: "Kohalik", range: "Abi!$A$1", scope: "Abi" }],
  });
  const content = copyOf(loaded.content);
  const { data } = content;
  data.sheetOrder = ["uus", "sheet-1", "sheet-2"];
  data.sheets = {
    "sheet-1": { ...data.sheets["sheet-1"], hidden: 1 },
    "sheet-2": { ...data.sheets["sheet-2"], name: "Abileht" },
    uus: { id: "uus", name: "Leiud", cellData: { 0: { 0: { v: "Leid", t: 1 } } } },
  };
  const after = (await reopened(loaded, content)).content;
  const sheets = after.data.sheetOrder.map((id) => after.data.sheets[id]!);
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Leiud", 0],
    ["Kava", 1],
    ["Abileht", 0],
  ]);
  expect(cellAt(after, "A1")).toMatchObject({ v: "Leid" });
  expect(Object.values(resource(after, "SHEET_DEFINED_NAME_PLUGIN"))).toMatchObject([
    { name: "Kohalik", localSheetId: "sheet-3" },
  ]);
});

test("protection comes with what it allows", async () => {
  const loaded = await book({ protection: { sheet: true, formatCells: true } });
  expect(loaded.content.sheets["sheet-1"]!.protection).toMatchObject({
    allowFormatCells: true,
    allowInsertRows: false,
  });
  const open = { ...loaded.content, sheets: { "sheet-1": { protection: null } } };
  expect((await reopened(loaded, open)).content.sheets["sheet-1"]!.protection).toBeNull();
});
