import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { openGrids } from "../../src/files/open";
import { FileProblem } from "../../src/files/problem";
import type { Grid } from "../../src/reading/grid";
import { unzip, zip, type Entries } from "../support/zip";

const MB = 1024 * 1024;
const open = (bytes: Uint8Array): Promise<Grid[]> => openGrids({ name: "fail", bytes: new Uint8Array(bytes) });

async function problemOf(bytes: Uint8Array): Promise<string> {
  return open(bytes).then(
    (grids) => `${grids.length} grids`,
    (error: unknown) => {
      if (!(error instanceof FileProblem)) throw error;
      return `${error.code} ${error.reason}`;
    },
  );
}

async function workbook(): Promise<Entries> {
  const { writeXlsx } = await import("hucre/xlsx");
  return unzip(await writeXlsx({ sheets: [{ name: "A", rows: [["x", new Date(Date.UTC(2025, 0, 1))]] }] }));
}

/** A workbook whose only sheet has these rows; style 1 is a date's. */
async function sheet(rows: string): Promise<Uint8Array> {
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  return zip({ ...(await workbook()), "xl/worksheets/sheet1.xml": Buffer.from(xml) });
}

/** Changes a number of each entry in a zip file's directory. */
function patchDirectory(file: Buffer, field: number, value: number): Buffer {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
    bytes.writeUInt32LE(value, at + field);
  return bytes;
}

describe("zip bombs", () => {
  test("of many small parts", async () => {
    const part = Buffer.alloc(30 * MB);
    const parts = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`xl/worksheets/sheet${i}.xml`, part]));
    expect(await problemOf(zip(parts, 100))).toBe("too-large zip-bomb");
  });

  test("packed beyond reason, though not so large", async () =>
    expect(await problemOf(zip({ "xl/workbook.xml": Buffer.alloc(80 * MB) }))).toBe("too-large zip-bomb"));

  test("that claim to hold nothing at all", async () => {
    const bomb = patchDirectory(zip({ "xl/workbook.xml": Buffer.alloc(300 * MB) }, 0), 20, 0);
    expect(await problemOf(bomb)).toBe("too-large zip-bomb");
  });
});

test("sizes held aside, as in zip files for more than four gigabytes", async () => {
  const file = zip(await workbook());
  const start = file.indexOf("PK\u0001\u0002");
  const end = file.lastIndexOf("PK\u0005\u0006");
  const entries: Buffer[] = [];
  for (let at = start; at < end;) {
    const length = 46 + file.readUInt16LE(at + 28);
    const entry = Buffer.from(file.subarray(at, at + length));
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeUInt32LE(entry.readUInt32LE(24), 4);
    extra.writeUInt32LE(entry.readUInt32LE(20), 12);
    entry.writeUInt16LE(20, 30);
    entry.fill(0xff, 20, 28);
    entries.push(entry, extra);
    at += length;
  }
  expect(await problemOf(Buffer.concat([file.subarray(0, start), ...entries, file.subarray(end)]))).toBe("1 grids");
});

describe("workbooks", () => {
  test("serials come back exactly, with their time and before the false leap day", async () => {
    const serials = [0.5, 1, 59, 61, 45_658, 45_658.75];
    const cells = serials.map((serial, i) => `<c r="${"ABCDEF"[i]}1" s="1"><v>${serial}</v></c>`).join("");
    const [grid] = await open(await sheet(`<row r="1">${cells}</row>`));
    expect(grid!.rows[0]!.cells.map((cell) => [cell!.value, cell!.isDate])).toEqual(serials.map((s) => [s, true]));
  });

  test("cells far to the right count as few as they are", async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    expect((await open(await sheet(rows.join(""))))[0]!.rows).toHaveLength(400);
  });

  test("a date and a number that do not exist are texts that Excel shows, too", async () => {
    const [grid] = await open(
      await sheet(
        '<row r="1"><c r="A1" s="1"><v>372000000000</v></c><c r="B1" s="1"><v>20250101</v></c>' +
          '<c r="C1"><v>1E+400</v></c><c r="D1"><v>1</v></c></row>',
      ),
    );
    expect(grid!.rows[0]!.cells.map((cell) => cell!.text)).toEqual(["########", "########", "########", "1"]);
  });

  test("cells and rows keep their places where blank ones are left out, and where none are written", async () => {
    const placed = '<row r="3"><c r="B3" s="1"/><c r="C3" s="1"></c><c r="D3"><v>1</v></c></row>';
    const unplaced = "<row><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>";
    const [grid] = await open(await sheet(placed + unplaced));
    const places = grid!.rows.flatMap(({ index, cells }) => cells.map((cell, column) => [index, column, cell!.value]));
    expect(places.filter(Boolean)).toEqual([
      [2, 3, 1],
      [3, 1, 2],
      [5, 0, 3],
    ]);
  });

  test("other encodings", async () => {
    const parts = Object.entries(await workbook()).map(([name, content]) => {
      const text = content.toString().replace("UTF-8", "UTF-16");
      return [name, Buffer.from(`\ufeff${text}`, "utf16le")] as const;
    });
    expect(await problemOf(zip(Object.fromEntries(parts)))).toBe("1 grids");
  });

  test("an empty result of a formula is an empty cell; every kind of error and line break is one", async () => {
    const [grid] = await open(
      await sheet(
        `<row r="1"><c r="A1" t="str"><f>B9</f><v></v></c><c r="B1" t="e"><f>B9</f><v>#GETTING_DATA</v></c>` +
          `<c r="C1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c></row>`,
      ),
    );
    const [empty, error, lines] = grid!.rows[0]!.cells;
    expect([empty, error!.isError, lines!.value]).toEqual([undefined, true, "a\nb"]);
  });
});

describe(".ods", () => {
  async function ods(styles: string, tables: string, more: Readonly<Entries> = {}): Promise<Uint8Array> {
    const { writeOds } = await import("hucre/ods");
    const namespaces = ["office", "table", "text", "style"]
      .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
      .join(" ");
    const content =
      `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
    const entries = unzip(await writeOds({ sheets: [{ name: "A", rows: [["a"]] }] }));
    return zip({ ...entries, "content.xml": Buffer.from(content), ...more });
  }
  const cell = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>';
  const blank = (count: number): string => `<table:table-cell table:number-columns-repeated="${count}"/>`;

  test("hidden sheets, and rows repeated to the end", async () => {
    const rest = `<table:table-row table:number-rows-repeated="1048575">${blank(16384)}</table:table-row>`;
    const rows = `<table:table-row>${cell}${blank(16383)}</table:table-row>${rest}`;
    const grids = await open(
      await ods(
        '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
          '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
        `<table:table table:name="A" table:style-name="ta1">${rows}</table:table>` +
          `<table:table table:name="B &amp; C" table:style-name="ta2">${rows}</table:table>`,
      ),
    );
    expect(grids.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ["A", false, 1],
      ["B & C", true, 1],
    ]);
  });

  test("a cell in the farthest corner is a slip", async () => {
    const rows = `<table:table-row table:number-rows-repeated="1048575">${blank(16384)}</table:table-row><table:table-row>${blank(16383)}${cell}</table:table-row>`;
    const [grid] = await open(await ods("", `<table:table table:name="A">${rows}</table:table>`));
    expect(grid!.rows).toEqual([]);
  });

  test("with a password", async () => {
    const manifest = Buffer.from('<manifest:file-entry><manifest:encryption-data manifest:checksum=""/>');
    expect(await problemOf(await ods("", "", { "META-INF/manifest.xml": manifest }))).toBe("password encrypted-ods");
    expect(await problemOf(zip({ "META-INF/manifest.xml": manifest, "encrypted-package": Buffer.from("?") }))).toBe(
      "password encrypted-ods",
    );
  });

  test("a text document says what it is", async () => {
    const text = "<office:document-content><office:body><office:text/></office:body></office:document-content>";
    expect(await problemOf(await ods("", "", { "content.xml": Buffer.from(text) }))).toBe("unreadable writer");
  });
});

describe("Word files", () => {
  const cell = (...children: (Paragraph | Table)[]): TableCell => new TableCell({ children });
  const table = (...cells: TableCell[]): Table => new Table({ rows: [new TableRow({ children: cells })] });
  const item = (text: string, level: number): Paragraph => new Paragraph({ text, bullet: { level } });
  const file = (...children: (Paragraph | Table)[]): Promise<Buffer> =>
    Packer.toBuffer(new Document({ sections: [{ children }] }));

  test("from Word on the web, which names its main part otherwise", async () => {
    const renamed = Object.entries(unzip(await file(table(cell(new Paragraph("a")))))).map(([name, content]) => {
      const text = /\.rels$|^\[/.test(name)
        ? content.toString().replaceAll("word/document.xml", "word/document2.xml")
        : "";
      return [name.replace("document.xml", "document2.xml"), text ? Buffer.from(text) : content] as const;
    });
    expect(await problemOf(zip(Object.fromEntries(renamed)))).toBe("1 grids");
  });

  test("lists in lists are a line for each item", async () => {
    const items = [item("a", 0), item("b", 1), item("c", 1), item("d", 0)];
    const [grid] = await open(await file(...items, table(cell(...items, new Paragraph(""), new Paragraph("e")))));
    expect(grid!.preamble).toEqual(["a", "b", "c", "d"]);
    expect(grid!.rows[0]!.cells[0]!.text).toBe("a\nb\nc\nd\n\ne");
  });

  test("a table in a cell is text of the cell", async () => {
    const inner = table(cell(new Paragraph("q")), cell(new Paragraph("r")));
    const grids = await open(
      await file(table(cell(new Paragraph("p"), inner, new Paragraph("s")), cell(new Paragraph("t")))),
    );
    expect(grids.map(({ rows }) => rows[0]!.cells.map((one) => one!.text))).toEqual([["p\nq\nr\ns", "t"]]);
  });
});
