import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLES } from "../support/samples";
import { unzip, zip } from "../support/zip";

/** What a file may cost at most, from the start of the command to its end. */
const SECONDS = 8;
const MEGABYTES = 1024;
const LAST_ROW = 1_048_576;

const ROOT = join(__dirname, "../..");
const WORKBOOK = join(SAMPLES, "partnerid/Kohtla-Järve.xlsx");
const WORD = join(SAMPLES, "tegevuskava-2025.docx");
const folder = mkdtempSync(join(tmpdir(), "tegevuskava-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly problem: string | null;
  readonly computed: string | null;
  readonly findings: number;
}

/** Runs the check command on a file and holds it to its limits. */
function check(bytes: Uint8Array): Result {
  const path = join(folder, "fail");
  writeFileSync(path, bytes);
  const tellMemory =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("KB:"+process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", tellMemory, "src/cli/check.ts", "--format", "json", path],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1e9 },
  );
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
  expect(Number(/KB:(\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(MEGABYTES);
  const [file] = (JSON.parse(stdout) as { files: Record<"problem" | "total", Record<string, string> | null>[] }).files;
  const findings = (file as unknown as { findings: unknown[] }).findings.length;
  return { problem: file!.problem?.code ?? null, computed: file!.total?.computed ?? null, findings };
}

/** A file with one of its parts changed. */
function altered(file: string, part: string, alter: (xml: string) => string): Buffer {
  const entries = unzip(readFileSync(file));
  const name = Object.keys(entries).find((entry) => entry.endsWith(part))!;
  return zip({ ...entries, [name]: Buffer.from(alter(entries[name]!.toString())) });
}

/** The partner's workbook with rows below its plan. */
function withRows(row: (index: number) => string, last = LAST_ROW): Buffer {
  let rows = "";
  for (let index = 30; index <= last; index++) rows += row(index);
  return altered(WORKBOOK, "worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", () => `${rows}</sheetData>`));
}

const many = (what: string, times: number): string => what.repeat(times);
const READ: Result = { problem: null, computed: "118639.84", findings: 6 };
const TOO_LARGE: Result = { problem: "too-large", computed: null, findings: 0 };

describe("workbooks", () => {
  test.each<[string, (row: number) => string]>([
    ["rows formatted", (r) => `<row r="${r}"><c r="A${r}" s="1"/><c r="H${r}" s="1"><v/></c></row>`],
    ["rows without cells", (r) => `<row r="${r}" ht="15" customHeight="1"/>`],
    ["a column filled down", (r) => `<row r="${r}"><c r="J${r}"><v>${r}</v></c></row>`],
    ["a formula without result", (r) => `<row r="${r}"><c r="J${r}" t="str"><f>B${r}&amp;""</f><v></v></c></row>`],
  ])("%s to the last row are no part of the plan", (_, row) => expect(check(withRows(row))).toEqual(READ));

  test("two columns filled to the last row are too much", () =>
    expect(check(withRows((r) => `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><v>1</v></c></row>`))).toEqual(
      TOO_LARGE,
    ));

  test("a hundred thousand rows are not", () => {
    const cells = (r: number): string => `<c r="J${r}"><v>1</v></c><c r="K${r}"><v>1</v></c>`;
    expect(check(withRows((r) => `<row r="${r}">${cells(r)}</row>`, 100_000))).toEqual(READ);
  });

  test("millions of texts", () =>
    expect(
      check(
        altered(WORKBOOK, "sharedStrings.xml", (xml) =>
          xml.replace("</sst>", `${many("<si><t>tekst</t></si>", 2_000_000)}</sst>`),
        ),
      ),
    ).toEqual(TOO_LARGE));

  test("tags that are never closed", () =>
    expect(
      check(
        altered(WORKBOOK, "worksheets/sheet1.xml", (xml) =>
          xml.replace("</sheetData>", `${many('<row r="40"><c r="A40">', 1_000_000)}</sheetData>`),
        ),
      ).problem,
    ).toBeNull());
});

test.each([
  ["paragraphs", "<w:p><w:r><w:t>x</w:t></w:r></w:p>", 300_000],
  ["table cells", `<w:tbl><w:tr>${many("<w:tc><w:p/></w:tc>", 8)}</w:tr></w:tbl>`, 30_000],
])("a Word file of very many %s", (_, xml, times) =>
  expect(
    check(altered(WORD, "word/document.xml", (main) => main.replace("<w:body>", `<w:body>${many(xml, times)}`))),
  ).toEqual(TOO_LARGE),
);

describe(".ods", () => {
  const cell = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>';
  const row = (cells: string, times = 1): string =>
    `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
  async function ods(rows: string): Promise<Buffer> {
    const { writeOds } = await import("hucre/ods");
    const { openXlsx } = await import("hucre/xlsx");
    const { sheets } = await openXlsx(new Uint8Array(readFileSync(WORKBOOK)));
    const entries = unzip(await writeOds({ sheets: [{ name: "Kava", rows: sheets[0]!.rows }] }));
    const content = entries["content.xml"]!.toString().replace("</table:table>", `${rows}</table:table>`);
    return zip({ ...entries, "content.xml": Buffer.from(content) });
  }

  test.each([
    ["a cell in the last row", row("", LAST_ROW - 100) + row(cell)],
    ["a cell repeated to the last row", row(cell, LAST_ROW - 100)],
    [
      "formatted cells to the last row",
      row('<table:table-cell table:style-name="ce1" table:number-columns-repeated="1024"/>', LAST_ROW - 100) +
        row(cell),
    ],
  ])("%s", async (_, rows) => expect(check(await ods(rows))).toMatchObject({ problem: null, computed: "118639.84" }));

  test("rows of many cells repeated to the last row", async () =>
    expect(check(await ods(row(many(cell, 50), LAST_ROW - 100)))).toEqual(TOO_LARGE));
});
