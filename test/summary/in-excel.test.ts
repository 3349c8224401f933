import { readContent } from "../../src/excel/read-content";
import { readSummary } from "../../src/excel/read-summary";
import { removeSummary } from "../../src/excel/remove-summary";
import { beginWriting } from "../../src/excel/write-sheets";
import { quitExcel, type OpenExcel } from "../support/excel";
import { draft, KINDS, make, openSamplePlan, valuesOf } from "../support/summary-in-excel";

jest.setTimeout(120_000);
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openSamplePlan();
});
afterEach(() => excel.close());
afterAll(quitExcel);

async function write(sheet: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function rowOf(sheet: string, text: string): Promise<number> {
  return (await valuesOf(sheet)).findIndex((cells) => cells.includes(text));
}

/** Computed, stated, and the difference. */
async function totals(): Promise<unknown[]> {
  const row = (await valuesOf("Koondtabel"))[await rowOf("Koondtabel", "KÕIK KOKKU")]!;
  return [row[15], row[19], row[20]];
}

async function sheetNames(): Promise<string[]> {
  return (await readContent()).sheets.map(({ name }) => name);
}

test("one press gives the sections plan sheets, and sums them up; an edited amount changes the total", async () => {
  const made = await make();
  expect(made.mapped).toEqual([
    { sheet: "Elluviija", sections: 4 },
    { sheet: "Partnerid", sections: 8 },
  ]);
  expect(made.open.error).toBeGreaterThan(0);
  expect((await sheetNames()).slice(-6)).toEqual(KINDS);
  expect(await totals()).toEqual([1166505.68, 1160005.84, -6499.84]);
  const budget = await valuesOf("Eelarve kulukohtade kaupa");
  expect(budget.find(([number]) => number === "1.2")![3]).toBe(81655.4);
  await write("3.5.2.1 Tartu", "G10", 6500);
  expect(await totals()).toEqual([1166505.68, 1166505.84, 0.16]);
  const tartu = await valuesOf("3.5.2.1 Tartu");
  // The wages, which stand below the activities.
  const line = tartu.findLastIndex(([number]) => number === "1.1");
  expect(tartu[line]![6]).toBe(82350.84);
  await write("3.5.2.1 Tartu", `G${line + 1}`, 82350.85);
  expect((await totals())[0]).toBe(1166505.69);
});

test("charts, conditional formats, names and the print set-up are Excel's own", async () => {
  await make();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const charts = worksheets.getItem("Joonised").charts;
    charts.load("items/name");
    const formats = worksheets.getItem("Ajakava").getRange().conditionalFormats;
    formats.load("items/type");
    const layout = worksheets.getItem("Koondtabel").pageLayout;
    layout.load("orientation, paperSize, zoom");
    const printed = worksheets.getItem("Joonised").pageLayout.getPrintArea();
    printed.load("address");
    names.load("items/name");
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(["Koond_kulu", "Koond_osakaal"]);
    expect(formats.items.map(({ type }) => type)).toEqual(["Custom", "Custom"]);
    expect(layout.orientation).toBe("Landscape");
    expect(printed.address).toBe("Joonised!A1:G48");
    expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect(names.items.map(({ name }) => name)).toEqual(expect.arrayContaining(["Koond_tabel", "Koond_leiud"]));
  });
});

test("made anew: the officer's column and note stay beside their rows, and nothing doubles", async () => {
  await make();
  const before = (await sheetNames()).length;
  const jõhvi = await rowOf("Koondtabel", "Jõhvi");
  await write("Koondtabel", `W${jõhvi + 1}`, "küsida üle");
  await write("Koondtabel", "W7", "Minu märkused");
  // A section is gone, and another comes to stand above.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("3.5.2.1 Tartu").delete();
    await context.sync();
  });
  const again = await draft();
  expect(again.changed).toEqual([]);
  await beginWriting().write(again.writing, {});
  expect((await sheetNames()).length).toBe(before - 1);
  const table = await valuesOf("Koondtabel");
  // A row fewer above it, and one more in the heading, which names the section that is gone.
  expect(table.filter(([first]) => String(first).includes("Tartu"))).toEqual([table[5]]);
  expect(await rowOf("Koondtabel", "Jõhvi")).toBe(jõhvi);
  expect(table[jõhvi]![22]).toBe("küsida üle");
  const header = table.find(([first]) => first === "Jaotis")!;
  expect(header[22]).toBe("Minu märkused");
  expect((await totals())[0]).toBe(1066754.84);
  const { sheets } = await readSummary();
  expect(sheets.map(({ name }) => name)).toEqual(KINDS);
});

test("what somebody has changed inside is told, and nothing else", async () => {
  await make();
  const jõhvi = await rowOf("Koondtabel", "Jõhvi");
  await write("Koondtabel", `D${jõhvi + 1}`, 40000);
  await write("Eelarve kulukohtade kaupa", "C8", "Minu sõnad");
  const { changed } = await draft();
  expect(changed).toEqual([
    { sheet: "Koondtabel", cell: `D${jõhvi + 1}`, now: "40000" },
    { sheet: "Eelarve kulukohtade kaupa", cell: "C8", now: "Minu sõnad" },
  ]);
});

test("rows and columns that the officer puts among ours are found, and other sheets go on referring to the right cells", async () => {
  await make();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Koondtabel");
    sheet.getRange("10:11").insert("Down");
    sheet.getRange("B11").values = [["Minu rida"]];
    await context.sync();
  });
  const again = await draft();
  expect(again.changed).toEqual([]);
  await beginWriting().write(again.writing, {});
  expect(await rowOf("Koondtabel", "Minu rida")).toBe(10);
  expect(await totals()).toEqual([1166505.68, 1160005.84, -6499.84]);
  const budget = await valuesOf("Eelarve kulukohtade kaupa");
  expect(budget.find(([number]) => number === "1")![3]).toBe(1248161.08);
  const charts = await valuesOf("Joonised");
  expect(charts.find(([name]) => name === "Tallinn")!.slice(0, 3)).toEqual([
    "Tallinn",
    expect.closeTo(0.25804, 4),
    301000,
  ]);
});

test("all of it goes out again", async () => {
  const before = await sheetNames();
  const made = await make();
  await removeSummary();
  const left = await sheetNames();
  expect(left).toEqual([...before, ...made.writing.sheets.slice(0, made.planSheets).map(({ layout }) => layout.name)]);
  expect((await readSummary()).remembered ?? null).toBeNull();
  expect((await readContent()).names.filter((name) => name.startsWith("Koond"))).toEqual([]);
});
