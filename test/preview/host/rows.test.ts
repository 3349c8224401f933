import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf, type TestCell } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

const ROWS: readonly (readonly TestCell[])[] = [
  ["Pealkiri"],
  ["Nr", "Summa"],
  ["1", 10],
  ["2", 20],
  ["3", 30],
  [null, "=SUM(B3:B5)"],
  ["Nimi", "Arv"],
  ["a", 1],
  ["b", 2],
];
const NOTE = { id: "n", row: 4, col: 0, width: 10, height: 10, note: "Minu" };

/** Two tables one below the other on the second sheet, and whatever there can be on their cells. */
async function opened(): Promise<void> {
  const sheet = {
    rows: ROWS,
    notes: { 4: { 0: NOTE } },
    comments: [{ cell: "B9", text: "Kontrolli", author: "Mari" }],
  };
  const names = { Summad: "Plaan!$B$3:$B$5", Arvud: "Plaan!$B$8:$B$9" };
  excel = await openExcel(
    contentOf({ Kava: [["=SUM(Plaan!B3:B5)", "=Plaan!B9"], ["=SUM(Summad)"]], Plaan: sheet }, { names }),
  );
  await run(({ plan, context }) => {
    context.application.calculate("Full");
    plan.tables.add("A2:B5", true).name = "Tegevused";
    plan.tables.add("A7:B9", true).name = "Arvud_tabel";
    plan.getRange("B3:B5").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    plan.getRange("B3:B5").conditionalFormats.add("Custom").custom.rule.formula = "=B3>15";
    plan.getRange("5:5").group("ByRows");
    plan.getRange("A4:B4").format.fill.color = "#FF0000";
    plan.getRange("A5:B5").format.protection.locked = false;
    plan.pageLayout.setPrintTitleRows("7:7");
  });
}

const run = <T>(
  task: (of: { plan: Excel.Worksheet; kava: Excel.Worksheet; context: Excel.RequestContext }) => T | Promise<T>,
) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const done = await task({ plan: worksheets.getItem("Plaan"), kava: worksheets.getItem("Kava"), context });
    await context.sync();
    return done;
  });

/** Where everything is. */
const places = (): Promise<Record<string, unknown>> =>
  run(async ({ plan, kava, context }) => {
    const used = plan.getUsedRange(true).load("formulas, address");
    const tables = plan.tables.load("items/name");
    const outside = kava.getRange("A1:B1").load("formulas, values");
    const byName = kava.getRange("A2").load("values");
    const { names } = context.workbook;
    names.load("items/name, items/formula");
    plan.comments.load("items/content");
    plan.notes.load("items/content");
    const titles = plan.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    const comments = plan.comments.items.map((comment) => comment.getLocation().load("address"));
    const notes = plan.notes.items.map((note) => note.getLocation().load("address"));
    const rows = used.formulas.map((_, index) => plan.getRangeByIndexes(index, 0, 1, 2));
    const looks = rows.map((row) => row.load("format/fill/color, format/protection/locked"));
    const rules = rows.map((row) => row.getColumn(1).dataValidation.load("type"));
    const formats = rows.map((row) => row.getColumn(1).conditionalFormats.getCount());
    await context.sync();
    const data = excel.host.content().data.sheets["sheet-2"]!;
    return {
      column: used.formulas.map((row: unknown[]) => row[1]),
      tables: tables.items.map(({ name }, index) => `${name} ${ranges[index]!.address.split("!")[1]}`),
      outside: [...outside.formulas[0]!, ...outside.values[0]!],
      byName: byName.values[0]![0] as unknown,
      names: names.items.map(({ formula }) => formula as unknown),
      comments: comments.map(({ address }) => address),
      notes: notes.map(({ address }) => address),
      titles: titles.isNullObject ? null : titles.address,
      red: looks.flatMap(({ format }, index) => (format.fill.color === "#FF0000" ? index + 1 : [])),
      unlocked: looks.flatMap(({ format }, index) => (format.protection.locked === false ? index + 1 : [])),
      rules: rules.flatMap(({ type }, index) => (type === "Decimal" ? index + 1 : [])),
      formats: formats.flatMap(({ value }, index) => (value > 0 ? index + 1 : [])),
      grouped: Object.entries(data.rowData ?? {}).flatMap(([row, line]) =>
        (line as { custom?: { outline?: number } } | undefined)?.custom?.outline ? Number(row) + 1 : [],
      ),
    };
  });

test("notes that stand one below the other move each by itself", async () => {
  await opened();
  await run(({ plan }) => {
    plan.notes.add("A6", "Selle all");
    plan.notes.add("A7", "Ja selle");
    plan.getRange("3:3").insert("Down");
    plan.getRange("7:7").delete("Up");
  });
  const notes = await run(async ({ plan, context }) => {
    const { notes } = plan;
    notes.load("items/content");
    await context.sync();
    const cells = notes.items.map((note) => note.getLocation().load("address"));
    await context.sync();
    return notes.items.map(({ content }, index) => [content, cells[index]!.address]);
  });
  expect(notes).toEqual([
    ["Minu", "Plaan!A6"],
    ["Ja selle", "Plaan!A7"],
  ]);
});

const BEFORE = {
  column: ["", "Summa", 10, 20, 30, "=SUM(B3:B5)", "Arv", 1, 2],
  tables: ["Tegevused A2:B5", "Arvud_tabel A7:B9"],
  outside: ["=SUM(Plaan!B3:B5)", "=Plaan!B9", 60, 2],
  byName: 60,
  names: ["=Plaan!$B$3:$B$5", "=Plaan!$B$8:$B$9"],
  comments: ["Plaan!B9"],
  notes: ["Plaan!A5"],
  titles: "Plaan!7:7",
  red: [4],
  unlocked: [5],
  rules: [3, 4, 5],
  formats: [3, 4, 5],
  grouped: [5],
};

test("whole rows come in within a table: it grows, and all that is below moves along", async () => {
  await opened();
  expect(await places()).toEqual(BEFORE);
  await run(({ plan }) => void plan.getRange("5:6").insert("Down"));
  expect(await places()).toEqual({
    column: ["", "Summa", 10, 20, "", "", 30, "=SUM(B3:B7)", "Arv", 1, 2],
    tables: ["Tegevused A2:B7", "Arvud_tabel A9:B11"],
    outside: ["=SUM(Plaan!B3:B7)", "=Plaan!B11", 60, 2],
    byName: 60,
    names: ["=Plaan!$B$3:$B$7", "=Plaan!$B$10:$B$11"],
    comments: ["Plaan!B11"],
    notes: ["Plaan!A7"],
    titles: "Plaan!9:9",
    red: [4, 5, 6],
    unlocked: [7],
    rules: [3, 4, 5, 6, 7],
    formats: [3, 4, 5, 6, 7],
    grouped: [7],
  });
});

test("rows that came in go again, and the workbook is as it was", async () => {
  await opened();
  const before = snapshotOf(excel.host);
  await run(({ plan }) => void plan.getRange("5:6").insert("Down"));
  expect(snapshotOf(excel.host)).not.toEqual(before);
  await run(({ plan }) => plan.getRange("5:6").delete("Up"));
  expect(await places()).toEqual(BEFORE);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("whole rows go from a table: it shrinks", async () => {
  await opened();
  await run(({ plan }) => plan.getRange("4:4").delete("Up"));
  expect(await places()).toMatchObject({
    column: ["", "Summa", 10, 30, "=SUM(B3:B4)", "Arv", 1, 2],
    tables: ["Tegevused A2:B4", "Arvud_tabel A6:B8"],
    outside: ["=SUM(Plaan!B3:B4)", "=Plaan!B8", 40, 2],
    byName: 40,
    names: ["=Plaan!$B$3:$B$4", "=Plaan!$B$7:$B$8"],
    comments: ["Plaan!B8"],
    notes: ["Plaan!A4"],
    titles: "Plaan!6:6",
    red: [],
    unlocked: [4],
    rules: [3, 4],
    formats: [3, 4],
    grouped: [4],
  });
});

test("rows above and between move tables without changing them", async () => {
  await opened();
  await run(({ plan }) => {
    plan.getRange("1:1").insert("Down");
    plan.getRange("7:7").insert("Down");
  });
  expect(await places()).toMatchObject({ tables: ["Tegevused A3:B6", "Arvud_tabel A9:B11"] });
});

test("a table goes with all its rows, and never loses only its titles or its last row", async () => {
  await opened();
  const before = snapshotOf(excel.host);
  for (const rows of ["2:2", "2:4", "3:5"])
    await expect(run(({ plan }) => plan.getRange(rows).delete("Up"))).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  expect(snapshotOf(excel.host)).toEqual(before);
  await run(({ plan }) => plan.getRange("2:5").delete("Up"));
  expect(await places()).toMatchObject({
    tables: ["Arvud_tabel A3:B5"],
    outside: ["=SUM(#REF!)", "=Plaan!B5", "#REF!", 2],
  });
});

test("the user's selection and sheet stay, and the add-in's events say rows", async () => {
  await opened();
  await run(({ kava }) => void kava.getRange("B2").select());
  const events: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      events.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Plaan").getRange("5:6").insert("Down");
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Kava!B2");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events).toContain("RowInserted 5:6");
});

test("a protected sheet takes rows only where its protection allows it", async () => {
  await opened();
  await run(({ plan }) => plan.protection.protect());
  await expect(run(({ plan }) => void plan.getRange("4:4").insert("Down"))).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await run(({ plan }) => {
    plan.protection.unprotect();
    plan.protection.protect({ allowInsertRows: true });
    plan.getRange("4:4").insert("Down");
  });
  expect(await places()).toMatchObject({ tables: ["Tegevused A2:B6", "Arvud_tabel A8:B10"] });
});

test("cells come in and go within columns, and what is beside them stays; a table moves whole or not at all", async () => {
  await opened();
  await run(({ plan }) => {
    plan.getRange("D1:D3").values = [["x"], ["y"], ["z"]];
    plan.getRange("D2:D3").insert("Down");
  });
  const column = (): Promise<unknown[]> =>
    run(async ({ plan, context }) => {
      const cells = plan.getRange("D1:D5").load("values");
      await context.sync();
      return cells.values.flat() as unknown[];
    });
  expect(await column()).toEqual(["x", "", "", "y", "z"]);
  await run(({ plan }) => plan.getRange("D2:D3").delete("Up"));
  expect(await column()).toEqual(["x", "y", "z", "", ""]);
  await run(({ plan }) => void plan.getRange("A6:B6").insert("Down"));
  expect(await places()).toMatchObject({ tables: ["Tegevused A2:B5", "Arvud_tabel A8:B10"] });
  await expect(run(({ plan }) => void plan.getRange("A6:A6").insert("Down"))).rejects.toMatchObject({
    code: "InvalidOperation",
  });
});
