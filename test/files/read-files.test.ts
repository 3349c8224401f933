import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { openGrids } from "../../src/files/open";
import type { Grid } from "../../src/reading/grid";
import { unzip, zip } from "../support/zip";

const texts = (grid: Grid): (string | undefined)[][] =>
  grid.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text));

describe("workbooks", () => {
  test("values, dates, errors and formulas", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const cells = new Map([
      ["1,0", { value: null, type: "formula", formula: "1/0", formulaResult: "#DIV/0!" }],
      ["1,1", { value: 3, type: "formula", formula: "1+2", formulaResult: 3 }],
      ["1,2", { value: null, type: "richText", richText: [{ text: "kaks " }, { text: "osa" }] }],
    ]);
    const rows = [["a\nb", new Date(Date.UTC(2025, 0, 1)), 1.5, true, "=1+1"]];
    for (const dateSystem of ["1900", "1904"] as const) {
      const bytes = await writeXlsx({
        dateSystem,
        sheets: [
          { name: "A", rows, cells: cells as never },
          { name: "B", hidden: true, rows: [["x"]] },
        ],
      });
      const [first, second] = await openGrids({ name: "a.xlsx", bytes });
      expect([first!.date1904, second!.hidden]).toEqual([dateSystem === "1904", true]);
      const [top, under] = first!.rows;
      expect(top!.cells.map((cell) => cell!.value)).toEqual([
        "a\nb",
        dateSystem === "1904" ? 44_196 : 45_658,
        1.5,
        true,
        "=1+1",
      ]);
      expect(top!.cells.map((cell) => cell!.isDate)).toEqual([false, true, false, false, false]);
      expect(under!.cells.map((cell) => [cell!.text, cell!.isError])).toEqual([
        ["#DIV/0!", true],
        ["3", false],
        ["kaks osa", false],
      ]);
    }
  });

  test("a formula that was never calculated is not an empty cell", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const cells = new Map([["0,0", { value: null, type: "formula", formula: "SUM(B1:B2)" }]]);
    const [grid] = await openGrids({
      name: "a.xlsx",
      bytes: await writeXlsx({ sheets: [{ name: "A", rows: [[null, 1]], cells: cells as never }] }),
    });
    expect(grid!.rows[0]!.cells[0]).toMatchObject({ text: "=SUM(B1:B2)", isError: true });
  });

  test(".ods", async () => {
    const { writeOds } = await import("hucre/ods");
    const bytes = await writeOds({ sheets: [{ name: "A", rows: [["Tegevus", 1.5, new Date(Date.UTC(2025, 0, 1))]] }] });
    const [grid] = await openGrids({ name: "a.ods", bytes });
    expect(grid!.rows[0]!.cells.map((cell) => cell!.value)).toEqual(["Tegevus", 1.5, 45_658]);
  });
});

test(".ods with grouped rows and rows repeated on every page", async () => {
  const { writeOds } = await import("hucre/ods");
  const entries = unzip(
    await writeOds({ sheets: [{ name: "A", rows: [["Tegevus"], ["1. A"], ["1.1. B"], ["2. C"]] }] }),
  );
  const rows = entries["content.xml"]!.toString().split(/(?=<table:table-row\b)/);
  const grouped = [
    rows[0],
    "<table:table-header-rows>",
    rows[1],
    "</table:table-header-rows>",
    rows[2],
    "<table:table-row-group>",
    rows[3],
    "</table:table-row-group>",
    rows[4],
  ];
  const content = Buffer.from(grouped.join(""));
  const [grid] = await openGrids({ name: "a.ods", bytes: new Uint8Array(zip({ ...entries, "content.xml": content })) });
  expect(texts(grid!)).toEqual([["Tegevus"], ["1. A"], ["1.1. B"], ["2. C"]]);
});

describe("Word files", () => {
  const cell = (paragraphs: readonly string[], more: object = {}): TableCell =>
    new TableCell({ children: paragraphs.map((text) => new Paragraph(text)), ...more });
  const row = (...cells: TableCell[]): TableRow => new TableRow({ children: cells });
  async function read(...children: (Paragraph | Table)[]): Promise<Grid[]> {
    const file = new Document({ footnotes: { 1: { children: [new Paragraph("märkus")] } }, sections: [{ children }] });
    return openGrids({ name: "a.docx", bytes: new Uint8Array(await Packer.toBuffer(file)) });
  }

  test("cells with empty paragraphs and breaks, spans, and the texts before", async () => {
    const [grid] = await read(
      new Paragraph("1.1 3.5.1.1 Kavad"),
      new Paragraph({
        children: [
          new TextRun("Tabel"),
          new TextRun({ text: "3", superScript: true }),
          new TextRun(" 1. Ajakava"),
          new FootnoteReferenceRun(1),
        ],
      }),
      new Table({
        rows: [
          row(cell(["100", "90", "", "10"]), cell(["laius"], { columnSpan: 2 })),
          row(cell(["kõrgus"], { rowSpan: 2 }), cell(["b"]), cell(["c <img onerror=1> & d"])),
          row(cell(["e"]), cell([""])),
        ],
      }),
    );
    expect(grid!.name).toBe("Tabel 1. Ajakava");
    expect(grid!.preamble).toEqual(["1.1 3.5.1.1 Kavad", "Tabel 1. Ajakava"]);
    expect(texts(grid!)).toEqual([
      ["100\n90\n\n10", "laius"],
      ["kõrgus", "b", "c <img onerror=1> & d"],
      [undefined, "e"],
    ]);
    expect(grid!.merges).toEqual([
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
  });

  test("tables are named by their order where captions repeat, and follow each other without text between", async () => {
    const one = (): Table => new Table({ rows: [row(cell(["a"]))] });
    const grids = await read(
      new Paragraph("Tabel. Ajakava"),
      one(),
      new Paragraph("Tabel. Ajakava"),
      one(),
      new Paragraph(""),
      one(),
    );
    expect(grids.map(({ name }) => name)).toEqual(["Tabel 1", "Tabel 2", "Tabel 3"]);
  });

  test("a file without tables has no grids", async () => expect(await read(new Paragraph("tere"))).toEqual([]));
});
