import { writeWorkbook } from "../../src/files/write-workbook";
import { SETTINGS_NAMES } from "../../src/sheets/plan/settings-names";
import { readPlan } from "../../src/reading/read-plan";
import { CELL_STYLES } from "../../src/sheets/cell-styles";
import { textWidth } from "../../src/sheets/letter-widths";
import type { LayoutCell, SheetLayout } from "../../src/sheets/sheet-layout";
import { quitExcel } from "../support/excel";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { kava } from "../support/kava";
import { describeLibreOffice, LIBREOFFICE_TIME } from "../support/libreoffice";
import { canReadPages, printedByLibreOffice } from "../support/printed";
import { summaryOf } from "../support/summary";
import { make, openSamplePlan, valuesOf } from "../support/summary-in-excel";

jest.setTimeout(120_000);
afterAll(quitExcel);

const TITLE =
  "Kohaliku omavalitsuse üksuste võimekuse ja koostöö suurendamise toetusskeemi ühine tegevuskava kõigile partneritele aastaks 2025, kinnitatud üleriigilise juhtrühma otsusega ja muudetud kahel korral";

const section = gridOf([
  ["2.6. 3.5.2.6 Jõhvi vallas"],
  HEADER,
  ["1. Tegevus", SCHEME, YEAR, 100, "Jõhvi"],
  ["2. Teine", SCHEME, YEAR, 50, "Jõhvi"],
]);

function sheetsFor(title: string): readonly SheetLayout[] {
  return summaryOf([readPlan([kava([], { "Tegevuskava pealkiri": title }), section])]).layout.sheets.slice(0, 6);
}

/** From below the sheet's own title to the blank row. */
function headingOf({ rows }: SheetLayout): LayoutCell[] {
  return rows
    .slice(
      1,
      rows.findIndex((row) => row.length === 0),
    )
    .map(([cell]) => cell!);
}

/** What is always to be seen of a table, and of the charts all that is printed. */
function widthOf({ columnWidths, hiddenColumns = [], print }: SheetLayout): number {
  const last = print?.area?.right ?? columnWidths.length - 1;
  return columnWidths.reduce(
    (all, width, column) => (hiddenColumns.includes(column) || column > last ? all : all + width * 7),
    0,
  );
}

test("a heading's lines stay above the table, whatever the plan is called", () => {
  const letters = "Ü".repeat(500);
  for (const title of ["Kava", TITLE, letters, `${TITLE}\n${TITLE} ${TITLE}`, "Tegevus ".repeat(4000)])
    for (const sheet of sheetsFor(title)) {
      const heading = headingOf(sheet);
      const widths = heading.map(
        ({ value, style }) => textWidth(String(value)) * ((CELL_STYLES[style!].size ?? 11) / 11),
      );
      expect([sheet.name, Math.max(...widths) <= widthOf(sheet)]).toEqual([sheet.name, true]);
      expect(heading.every(({ style }) => !CELL_STYLES[style!].isWrapped)).toBe(true);
      // The heading stays in sight with the table's titles.
      expect(heading.length).toBeLessThan(15);
    }
});

test("nothing of a title is lost, and a short one takes one line", () => {
  for (const sheet of sheetsFor(TITLE)) {
    const lines = headingOf(sheet).filter(({ style }) => style === "subtitle");
    const text = lines.map(({ value }) => value).join(" ");
    expect(text.startsWith(`${TITLE} · `)).toBe(true);
    expect(text).toContain("31.12.2025");
  }
  for (const sheet of sheetsFor("Kava"))
    expect(headingOf(sheet).filter(({ style }) => style === "subtitle")).toHaveLength(1);
});

test("what is said instead of rows runs on over blank cells", () => {
  const sentences = ["Jaotiste märgitud ja arvutatud summad on võrdsed.", "Kavas ei ole näitajaid."];
  const cells = sheetsFor("Kava").flatMap(({ rows }) =>
    rows.filter(([cell]) => sentences.includes(String(cell?.value))),
  );
  expect(cells).toHaveLength(2);
  for (const row of cells) {
    expect(row).toHaveLength(1);
    expect(CELL_STYLES[row[0]!.style!].isWrapped).toBeUndefined();
  }
});

test("a title that grows and shrinks moves the rows below it, with what the officer has put there", async () => {
  const excel = await openSamplePlan();
  const put = async (change: (workbook: Excel.Workbook) => void): Promise<void> =>
    Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
  const setTitle = (title: string) =>
    put(({ names }) => (names.getItem(SETTINGS_NAMES.title).getRange().values = [[title]]));
  try {
    await make();
    await setTitle("Kava");
    await make();
    await put(({ worksheets }) => (worksheets.getItem("Joonised").getRange("I5").values = [["Minu märkus"]]));
    const before = await valuesOf("Joonised");
    expect(before[1]![0]).toMatch(/^Kava · /);

    await setTitle(TITLE);
    expect((await make()).changed).toEqual([]);
    const long = await valuesOf("Joonised");
    const more = long.length - before.length;
    expect(more).toBeGreaterThan(0);
    const lines = long.slice(1, 2 + more).map(([line]) => line);
    expect(lines.join(" ")).toContain(`${TITLE} · `);
    expect(long.slice(2 + more).map((row) => row[0])).toEqual(before.slice(2).map((row) => row[0]));
    expect(long[4 + more]!.at(-1)).toBe("Minu märkus");

    await setTitle("Kava");
    expect((await make()).changed).toEqual([]);
    expect(await valuesOf("Joonised")).toEqual(before);
  } finally {
    excel.close();
  }
});

describeLibreOffice("LibreOffice", () => {
  (canReadPages ? test : test.skip)(
    "prints the whole title on every sheet's first page",
    async () => {
      const plan = readPlan([kava([], { "Tegevuskava pealkiri": TITLE }), section]);
      const [pages] = printedByLibreOffice([await writeWorkbook(summaryOf([plan]).layout)]);
      const whole = pages!.filter(({ text }) => text.replace(/\s+/g, " ").includes(`${TITLE} · `));
      expect(whole).toHaveLength(6);
    },
    LIBREOFFICE_TIME,
  );
});
