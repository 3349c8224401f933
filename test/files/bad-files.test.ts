import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openGrids } from "../../src/files/open";
import { FileProblem } from "../../src/files/problem";
import { readPlan } from "../../src/reading/read-plan";
import { check } from "../../src/checking/check";
import { SAMPLES } from "../support/samples";
import { unzip, zip } from "../support/zip";

const partner = readFileSync(join(SAMPLES, "partnerid/Haapsalu.xlsx"));
const word = readFileSync(join(SAMPLES, "tegevuskava-2025.docx"));

async function problemOf(bytes: Uint8Array, password?: string): Promise<string> {
  try {
    const grids = await openGrids(
      { name: "fail.xlsx", bytes: new Uint8Array(bytes) },
      password === undefined ? {} : { password },
    );
    return `${grids.length} grids`;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return `${error.code} ${error.reason}`;
  }
}

/** The first bytes of a compound file, with a directory entry of this name. */
function compound(name: string): Buffer {
  const bytes = Buffer.alloc(1536);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.write(name, 1024, "utf16le");
  return bytes;
}

test.each<[string, Uint8Array, string]>([
  ["an empty file", Buffer.alloc(0), "unreadable empty"],
  ["text", Buffer.from("Tegevus;Maksumus"), "unreadable not-a-zip"],
  ["a zip of something else", zip({ "readme.txt": Buffer.from("tere") }), "unreadable not-a-zip"],
  ["a cut workbook", partner.subarray(0, 9000), "unreadable truncated"],
  ["a cut Word file", word.subarray(0, 9000), "unreadable truncated"],
  ["a cut directory", Buffer.concat([partner.subarray(0, 5000), partner.subarray(-22)]), "unreadable truncated"],
  ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), "unreadable image"],
  ["a photo", Buffer.from("ffd8ffe000104a464946", "hex"), "unreadable image"],
  ["a PDF", Buffer.from("%PDF-1.7"), "unreadable pdf"],
  ["an old workbook", compound("Workbook"), "unreadable old-xls"],
  ["an old Word file", compound("WordDocument"), "unreadable old-doc"],
  ["an encrypted file", compound("EncryptedPackage"), "password encrypted"],
  ["a workbook without its parts", zip({ "xl/nothing.xml": Buffer.from("<a/>") }), "unreadable broken"],
])("%s", async (_, bytes, problem) => expect(await problemOf(bytes)).toBe(problem));

describe("zip bombs", () => {
  const zeros = Buffer.alloc(300 * 1024 * 1024);
  test("that say so", async () =>
    expect(await problemOf(zip({ "xl/workbook.xml": zeros }))).toBe("too-large zip-bomb"));
  test("that lie about it", async () =>
    expect(await problemOf(zip({ "xl/workbook.xml": zeros }, 100))).toBe("too-large zip-bomb"));
  test("in a Word file", async () =>
    expect(await problemOf(zip({ "word/document.xml": zeros }, 100))).toBe("too-large zip-bomb"));
});

test("encrypted workbooks open with their password alone", async () => {
  const { openXlsx, saveXlsx } = await import("hucre/xlsx");
  const encrypted = await saveXlsx(await openXlsx(new Uint8Array(partner)), {
    encryption: { password: "salajane", spinCount: 1000 },
  });
  expect(await problemOf(encrypted)).toBe("password encrypted");
  expect(await problemOf(encrypted, "vale")).toBe("password wrong-password");
  expect(await problemOf(encrypted, "salajane")).toBe("2 grids");
});

test("an encrypted file without a workbook in it says so", async () => {
  const { openXlsx, saveXlsx } = await import("hucre/xlsx");
  const workbook = await openXlsx(new Uint8Array(partner));
  workbook.sheets.length = 0;
  const encryption = { password: "salajane", spinCount: 1000 };
  const encrypted = await saveXlsx(workbook, { encryption });
  expect(await problemOf(encrypted, "salajane")).toBe("password encrypted-word");
});

/** A partner's workbook with something done to one of its parts. */
function altered(part: string, alter: (xml: string) => string): Buffer {
  const entries = unzip(new Uint8Array(partner));
  const name = Object.keys(entries).find((entry) => entry.includes(part))!;
  return zip({ ...entries, [name]: Buffer.from(alter(entries[name]!.toString())) });
}

describe("damage", () => {
  /** A file with these parts cut in half. */
  function halved(file: Buffer, parts: RegExp): Buffer {
    const entries = Object.entries(unzip(new Uint8Array(file)));
    const cut = entries.map(([name, content]) => [
      name,
      parts.test(name) ? content.subarray(0, content.length >> 1) : content,
    ]);
    return zip(Object.fromEntries(cut) as Record<string, Buffer>);
  }

  test("in parts that hold no cells does no harm", async () => {
    const others = /^docProps|theme|comments|drawings|charts|worksheets\/_rels|^_rels|^\[Content/;
    expect(await rulesFound(halved(partner, others))).toEqual(await rulesFound(partner));
  });

  test("in other parts of a Word file does no harm", async () =>
    expect(await rulesFound(halved(word, /^(?!word\/document\.xml)/))).toEqual(await rulesFound(word)));

  test.each(["worksheets/sheet1.xml", "sharedStrings.xml", "workbook.xml"])("in %s is not passed over", async (part) =>
    expect(await problemOf(halved(partner, new RegExp(`/${part}$`)))).toBe("unreadable broken"),
  );

  test("of a single byte is noticed", async () => {
    const changed = Buffer.from(altered("worksheets/sheet1.xml", (xml) => xml));
    const directory = changed.indexOf("xl/worksheets/sheet1.xml", changed.indexOf("PK\u0001\u0002")) - 46;
    changed.writeUInt8(changed.readUInt8(directory + 16) ^ 1, directory + 16);
    expect(await problemOf(changed)).toBe("unreadable broken");
  });

  test("a packing that office programs do not use", async () => {
    const packed = Buffer.from(altered("worksheets/sheet1.xml", (xml) => xml));
    const directory = packed.indexOf("xl/worksheets/sheet1.xml", packed.indexOf("PK\u0001\u0002")) - 46;
    packed.writeUInt16LE(12, directory + 10);
    expect(await problemOf(packed)).toBe("unreadable unusual-packing");
  });
});

async function rulesFound(bytes: Uint8Array): Promise<string[]> {
  const grids = await openGrids({ name: "fail.xlsx", bytes: new Uint8Array(bytes) });
  return check(readPlan(grids)).map(({ rule, message }) => `${rule} ${message}`);
}

describe("unusual workbooks are read all the same", () => {
  test("XML prefixes", async () => {
    const prefixed = altered("worksheets/sheet1.xml", (xml) =>
      xml.replace(/<(\/?)([a-zA-Z]+)([\s>/])/g, "<$1x:$2$3").replace(/ xmlns="/, ' xmlns:x="'),
    );
    expect(await rulesFound(prefixed)).toEqual(await rulesFound(partner));
  });

  test("a stray cell in the last row", async () => {
    const stray = altered("worksheets/sheet1.xml", (xml) =>
      xml
        .replace("</sheetData>", '<row r="1048576"><c r="C1048576"><v>1</v></c></row></sheetData>')
        .replace(/<dimension[^>]*>/, ""),
    );
    expect(await rulesFound(stray)).toEqual(await rulesFound(partner));
  });

  test("a stray cell in the last row and column", async () => {
    const stray = altered("worksheets/sheet1.xml", (xml) =>
      xml
        .replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
        .replace(/<dimension[^>]*>/, ""),
    );
    expect(await rulesFound(stray)).toEqual(await rulesFound(partner));
  });

  test("a formula that gives an error", async () => {
    const broken = altered("worksheets/sheet1.xml", (xml) =>
      xml.replace(/<c r="F9"([^>]*?)(?: t="\w+")?>.*?<\/c>/, '<c r="F9" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    expect(await rulesFound(broken)).toEqual(["amount-unreadable formula"]);
  });

  test("a chart sheet among the worksheets", async () => {
    const entries = unzip(new Uint8Array(partner));
    const text = (name: string): string => entries[name]!.toString();
    const chartSheet =
      '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews/></chartsheet>';
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet";
    const withChart = zip({
      ...entries,
      "xl/chartsheets/sheet1.xml": Buffer.from(chartSheet),
      "xl/workbook.xml": Buffer.from(
        text("xl/workbook.xml").replace("<sheets>", '<sheets><sheet name="Joonis" sheetId="99" r:id="rId99"/>'),
      ),
      "xl/_rels/workbook.xml.rels": Buffer.from(
        text("xl/_rels/workbook.xml.rels").replace(
          "</Relationships>",
          `<Relationship Id="rId99" Type="${type}" Target="chartsheets/sheet1.xml"/></Relationships>`,
        ),
      ),
    });
    expect(await rulesFound(withChart)).toEqual(await rulesFound(partner));
  });

  test("two hundred sheets", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const sheets = Array.from({ length: 200 }, (_, i) => ({ name: `Leht ${i + 1}`, rows: [["Märkmed", i]] }));
    expect(await problemOf(await writeXlsx({ sheets }))).toBe("200 grids");
  });
});
