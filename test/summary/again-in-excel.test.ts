import { readContent } from "../../src/excel/read-content";
import { readSummary } from "../../src/excel/read-summary";
import { beginWriting } from "../../src/excel/write-sheets";
import { SUMMARY_NAMES } from "../../src/sheets/summary/summary-names";
import { insertColumn, quitExcel, type OpenExcel } from "../support/excel";
import { draft, KINDS, make, openSamplePlan, valuesOf } from "../support/summary-in-excel";

jest.setTimeout(120_000);
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openSamplePlan();
  await make();
});
afterEach(() => excel.close());
afterAll(quitExcel);

async function inWorkbook(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

test("when a section is gone, the other sheets refer to the rows that are left", async () => {
  await inWorkbook(({ worksheets }) => worksheets.getItem("3.5.2.1 Tartu").delete());
  await make();
  for (const kind of KINDS) {
    const errors = (await valuesOf(kind)).flat().filter((value) => /^#[A-Z/0]+[!?]?$/.test(String(value)));
    expect([kind, errors]).toEqual([kind, []]);
  }
  const table = await valuesOf("Koondtabel");
  expect(table.flat()).toContain(
    "Lehe „Partnerid” jaotistel ei ole enam oma lehte: 3.5.2.1 Tartu. Nende summasid siin ei ole.",
  );
  const of = (cells: unknown[][], name: string) => cells.find((line) => line.includes(name))!;
  const budget = await valuesOf("Eelarve kulukohtade kaupa");
  expect(of(budget, "1")[3]).toBe(1141427.68);
  expect(of(budget, "Otsesed kulud")[3]).toBe(of(table, "KÕIK KOKKU")[15]);
  for (const party of ["Tallinn", "Rakvere", "Kohtla-Järve"]) {
    expect(of(budget, `Sisutegevused: ${party}`)[3]).toBe(of(table, party)[13]);
  }
  const charts = await valuesOf("Joonised");
  expect(of(charts, "Tallinn")[2]).toBe(of(table, "Tallinn")[15]);
});

test("as many rows out as in: the officer's own is told from ours", async () => {
  const row = (await valuesOf("Koondtabel")).findIndex((cells) => cells.includes("Jõhvi"));
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Koondtabel");
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.getRange(`B${row}`).values = [["Minu rida"]];
    sheet.getRange(`W${row + 2}`).values = [["Jõhvi märkus"]];
    sheet.getRange(`${row + 4}:${row + 4}`).delete("Up");
  });
  const { changed } = await make();
  // The subtotal's formulas have lost a row: that is not what was written.
  expect([...new Set(changed.map(({ cell }) => cell.replace(/^[A-Z]+/, "")))]).toEqual([String(row + 4)]);
  const table = await valuesOf("Koondtabel");
  expect(table[row - 1]!.slice(0, 3)).toEqual(["", "Minu rida", ""]);
  expect(table.find((cells) => cells.includes("Jõhvi märkus"))![2]).toBe("Jõhvi");
  const total = table.find((cells) => cells.includes("KÕIK KOKKU"))!;
  expect([total[15], total[19], total[20]]).toEqual([1166505.68, 1160005.84, -6499.84]);
});

/** What the summary's names stand for, where its charts are and what is printed of them. */
async function extents(): Promise<unknown> {
  return Excel.run(async ({ workbook }) => {
    const names = Object.values(SUMMARY_NAMES).map((name) => workbook.names.getItem(name).load("formula"));
    const sheet = workbook.worksheets.getItem("Joonised");
    sheet.charts.load("items/name, items/top, items/height");
    const printed = sheet.pageLayout.getPrintArea().load("address");
    await workbook.context.sync();
    const charts = sheet.charts.items.map(({ name, top, height }) => [name, top, height]);
    return [names.map(({ formula }) => String(formula).replaceAll("'", "")), charts, printed.address];
  });
}

test("a row put in or taken out among blank rows lets nothing grow, and charts stay with their rows", async () => {
  const put = { Koondtabel: [6, 24], "Eelarve kulukohtade kaupa": [26], Ajakava: [60], Joonised: [30], Leiud: [18] };
  await inWorkbook(({ worksheets }) => {
    for (const [name, rows] of Object.entries(put))
      for (const row of rows) {
        worksheets.getItem(name).getRange(`${row}:${row}`).insert("Down");
        worksheets.getItem(name).getRange(`B${row}`).values = [["Minu rida"]];
      }
    // A blank one has no mark by which it could be told from ours.
    worksheets.getItem("Joonised").getRange("12:12").insert("Down");
  });
  const after = await extents();
  for (let press = 0; press < 2; press++) {
    expect((await make()).changed).toEqual([]);
    expect(await extents()).toEqual(after);
  }
  for (const [name, rows] of Object.entries(put)) {
    const own = (await valuesOf(name)).flatMap((cells, index) => (cells[1] === "Minu rida" ? [index + 1] : []));
    expect([name, own]).toEqual([name, rows.map((row) => (name === "Joonised" ? row + 1 : row))]);
  }
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem("Joonised").getRange("40:40").delete("Up");
    worksheets.getItem("Leiud").getRange("19:19").delete("Up");
  });
  expect((await make()).changed).toEqual([]);
  const once = await extents();
  expect((await make()).changed).toEqual([]);
  expect(await extents()).toEqual(once);
});

test("numbers of the officer's own among the table's rows are none of its sums", async () => {
  const row = (await valuesOf("Koondtabel")).findIndex((cells) => cells.includes("Tallinn"));
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Koondtabel");
    sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
    sheet.getRange(`D${row + 1}`).values = [[1000]];
  });
  expect((await make()).changed).toEqual([]);
  const totals = async (): Promise<unknown[]> => {
    const total = (await valuesOf("Koondtabel")).find((cells) => cells.includes("KÕIK KOKKU"))!;
    return [total[3], total[15], total[19]];
  };
  expect(await totals()).toEqual([580596.68, 1166505.68, 1160005.84]);
  expect((await valuesOf("Koondtabel"))[row]![3]).toBe(1000);
  expect((await make()).changed).toEqual([]);
  expect(await totals()).toEqual([580596.68, 1166505.68, 1160005.84]);
});

test("what stands beside a section whose code is put right is told before it goes", async () => {
  const row = (await valuesOf("Koondtabel")).findIndex((cells) => cells.includes("Jõhvi"));
  await inWorkbook(({ worksheets }) => {
    const table = worksheets.getItem("Koondtabel");
    table.getRange(`V${row + 1}`).values = [["Jõhvi märkus"]];
    table.notes.add(`C${row + 1}`, "Küsitud 3.11");
    table.notes.add(`C${row + 2}`, "Selle rida jääb");
    worksheets.getItem("3.5.2.6 Jõhvi").getRange("A1").values = [["2.5. 3.5.2.3 Kohaliku tasandi sisutegevused"]];
  });
  const { changed, writing } = await draft();
  const inTable = changed.filter(({ sheet }) => sheet === "Koondtabel").map(({ cell, now }) => [cell, now]);
  expect(inTable).toContainEqual([`V${row + 1}`, "Jõhvi märkus"]);
  expect(inTable).toContainEqual([`C${row + 1}`, "Küsitud 3.11"]);
  expect(inTable.map(([, now]) => now)).not.toContain("Selle rida jääb");
  await beginWriting().write(writing, {});
  await Excel.run(async (context) => {
    const { notes } = context.workbook.worksheets.getItem("Koondtabel");
    notes.load("items/content");
    await context.sync();
    expect(notes.items.map(({ content }) => content)).toEqual(["Selle rida jääb"]);
  });
});

test("a summary sheet whose heading somebody has rewritten is none of the plan", async () => {
  const sheets = (await readContent()).sheets.length;
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem("Näitajad").getRange("A1:A6").values = Array.from({ length: 6 }, () => ["Minu pealkiri"]);
  });
  const { planSheets, writing } = await draft();
  expect(planSheets).toBe(0);
  await beginWriting().write(writing, {});
  expect((await readContent()).sheets).toHaveLength(sheets);
  expect((await valuesOf("Koondtabel")).flat()).not.toContain("Jaotis ilma pealkirjata");
});

test("a section that came late stands by its code", async () => {
  await inWorkbook(({ worksheets }) => void (worksheets.getItem("3.5.2.4 Rakvere").position = 15));
  await make();
  const codes = (await valuesOf("Koondtabel")).flatMap(([code]) => /^3\.5\.2\.\d$/.exec(String(code)) ?? []);
  // Below the table, differences name them again.
  const order = [...new Set(codes)];
  expect(order).toEqual([...order].sort());
});

test("what Excel has adjusted in a formula when somebody works on the plan is nobody's change; an edit is one", async () => {
  const cells = async (): Promise<unknown[]> =>
    Excel.run(async ({ workbook }) => {
      const range = workbook.worksheets.getItem("Koondtabel").getRange("G14:I14").load("formulas");
      await workbook.context.sync();
      return range.formulas[0] as unknown[];
    });
  const tallinn = "'3.5.2.2 Tallinn'";
  expect(await cells()).toEqual(["G8:G10", "G12:G15", "G17:G18"].map((range) => `=ROUND(SUM(${tallinn}!${range}),2)`));
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("3.5.2.2 Tallinn");
    sheet.getRange("14:14").delete("Up");
    sheet.getRange("10:10").insert("Down");
    // The heading of the first activities: they are another's then, and the formula is another one.
    sheet.getRange("7:7").delete("Up");
  });
  expect((await cells())[0]).toBe(`=ROUND(SUM(${tallinn}!G7:G10),2)`);
  expect((await draft()).changed).toEqual([]);
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem("Koondtabel").getRange("G14:I14").formulas = [
      [`=ROUND(SUM(${tallinn}!F7:F10),2)`, `=ROUND(SUM(${tallinn}!G12:G14)+1,2)`, 5],
    ];
    worksheets.getItem("Koondtabel").getRange("G13").formulas = [["=ROUND(SUM('3.5.2.6 Jõhvi'!G7),2)"]];
  });
  expect((await draft()).changed.map(({ cell }) => cell)).toEqual(["G13", "G14", "H14", "I14"]);
});

test("a column of the officer's own among months or a chart's cells stays, and others stay beside it", async () => {
  const columns = { Ajakava: ["G", 7], Joonised: ["C", 50] } as const;
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const shown = async (): Promise<unknown> =>
    Excel.run(async ({ workbook }) => {
      const { charts } = workbook.worksheets.getItem("Joonised").load("charts/items/series/items/name");
      await workbook.context.sync();
      return charts.items.map(({ series }) => series.items.map(({ name }) => name));
    });
  const before = await Promise.all(names.map(valuesOf));
  for (const name of names) insertColumn(name, columns[name][0].charCodeAt(0) - 65);
  await inWorkbook(({ worksheets }) => {
    for (const name of names) {
      const [column, header] = columns[name];
      const sheet = worksheets.getItem(name);
      for (const row of [header, header + 4]) sheet.getRange(`${column}${row}`).values = [[`Minu ${row}`]];
    }
  });
  // Excel moves what a chart shows along with columns; nobody gives it other cells.
  const series = await shown();
  for (let press = 0; press < 2; press++) {
    expect((await make()).changed).toEqual([]);
    for (const [index, name] of names.entries()) {
      const [letter, header] = columns[name];
      const column = letter.charCodeAt(0) - 65;
      const after = await valuesOf(name);
      const own = after.flatMap((cells, row) => (cells[column] === "" ? [] : [[row + 1, cells[column]]]));
      expect(own).toEqual([header, header + 4].map((row) => [row, `Minu ${row}`]));
      expect(after.map((cells) => cells.toSpliced(column, 1))).toEqual(before[index]);
    }
    expect(await shown()).toEqual(series);
  }
});

test("a column of the officer's own where another month is to come is told of first", async () => {
  expect((await valuesOf("Ajakava"))[0]).toHaveLength(16);
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem("Ajakava").getRange("Q7").values = [["Minu märkused"]];
    worksheets.getItem("Kava").getRange("B5").values = [[46_050]];
  });
  const { changed, writing } = await draft();
  expect(changed).toEqual([{ sheet: "Ajakava", cell: "Q7", now: "Minu märkused" }]);
  await beginWriting().write(writing, {});
  const header = (await valuesOf("Ajakava"))[6]!;
  expect(header).toHaveLength(17);
  // January 2026.
  expect(header[16]).toBe(46_023);
  expect((await draft()).changed).toEqual([]);
});

test("in another language, what stands beside rows stays beside them", async () => {
  const noted = ["Koondtabel", "Leiud"] as const;
  const before = await Promise.all(noted.map(valuesOf));
  const columns = { Koondtabel: "X", Leiud: "I" };
  await inWorkbook(({ worksheets }) => {
    for (const [index, name] of noted.entries())
      for (const row of before[index]!.keys())
        worksheets.getItem(name).getRange(`${columns[name]}${row + 1}`).values = [[`rida ${row}`]];
  });
  const { changed, writing } = await draft("en");
  expect(changed).toEqual([]);
  await beginWriting().write(writing, {});
  for (const [index, name] of noted.entries()) {
    const after = await valuesOf(name);
    expect(after[0]).not.toEqual(before[index]![0]);
    expect(after.map((cells) => cells.at(-1))).toEqual(before[index]!.map((_, row) => `rida ${row}`));
  }
});

test("without the sheet Kava there is no error value, and the budget says that no rate is given", async () => {
  await inWorkbook(({ worksheets }) => worksheets.getItem("Kava").delete());
  await make();
  const texts = (await valuesOf("Eelarve kulukohtade kaupa")).flat().map(String);
  expect(texts.filter((text) => text.startsWith("#"))).toEqual([]);
  expect(texts.some((text) => text.startsWith("Kaudsete kulude määra ei ole"))).toBe(true);
});

test("rows that somebody has sorted are told, and are not doubled", async () => {
  const before = await valuesOf("Koondtabel");
  const row = before.findIndex((cells) => cells.includes("Jõhvi"));
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Koondtabel");
    for (const [index, from] of [row + 1, row].entries())
      sheet.getRangeByIndexes(row + index, 0, 1, 3).values = [before[from]!.slice(0, 3)];
  });
  const { changed } = await make();
  expect(changed.map(({ cell }) => cell)).toEqual(expect.arrayContaining([`C${row + 1}`, `C${row + 2}`]));
  expect(await valuesOf("Koondtabel")).toEqual(before);
});

test("names that came with a sheet from another workbook are taken over, so that nothing doubles", async () => {
  await inWorkbook(({ names, worksheets }) => {
    for (const kind of KINDS) worksheets.getItem(kind).delete();
    for (const name of Object.values(SUMMARY_NAMES))
      names.getItem(name).formula = "='[Teine.xlsx]Koondtabel'!$A$1:$V$9";
  });
  await make();
  const sheets = (await readContent()).sheets.length;
  expect((await readSummary()).sheets.map(({ name }) => name)).toEqual(KINDS);
  await make();
  expect((await readContent()).sheets).toHaveLength(sheets);
});

test("a sheet that is protected keeps nobody from taking the others back", async () => {
  const budget = "Eelarve kulukohtade kaupa";
  await inWorkbook(({ worksheets }) => {
    // Rows go into the table: the budget's formulas move along, and back.
    worksheets.getItem("3.5.2.1 Tartu").getRange("G10").values = [[6501]];
    worksheets.getItem("3.5.2.2 Tallinn").getRange("G10").values = [[1]];
    worksheets.getItem("3.5.2.4 Rakvere").getRange("G7").values = [[1]];
    worksheets.getItem(budget).protection.protect();
  });
  const { writing } = await draft();
  expect(writing.sheets.some(({ onto }) => onto?.oldRows.includes(null))).toBe(true);
  const table = await valuesOf("Koondtabel");
  const before = (await readContent()).names;
  const one = beginWriting();
  await expect(one.write(writing, {})).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await one.undo({})).toBe("undone");
  expect((await readContent()).names).toEqual(before);
  expect(await valuesOf("Koondtabel")).toEqual(table);
});
