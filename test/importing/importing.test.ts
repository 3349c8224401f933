import { check } from "../../src/checking/check";
import { incomingOf, likelyChoice, possibleChoices, type Choice, type SourceFile } from "../../src/importing/incoming";
import { repeatedFiles, repeatedSections } from "../../src/importing/repeated-sections";
import { writingFor, type ImportWriting } from "../../src/importing/writing-for";
import { translator } from "../../src/locales";
import type { Plan, Section } from "../../src/plan/model";
import { readPlan } from "../../src/reading/read-plan";
import type { LayoutCell, SheetLayout } from "../../src/sheets/sheet-layout";
import { gridOf } from "../support/grids";
import { gridOfLayout } from "../../src/summary/layout-grid";
import { cellsOf, planRow, type PlanRow } from "../support/plan-rows";

const translate = translator("et");
const PERIOD = { start: 20_089, end: 20_453 };
const ROWS = [
  planRow("Koolitused kohalikele omavalitsustele", 300, [
    planRow("Suvekool õpetajatele", 100),
    planRow("Seminar sotsiaaltöötajatele", 200),
  ]),
  planRow("Trükised ja veebileht", 50),
];
const JOHVI = "2.6. 3.5.2.6 Sisutegevused Jõhvi vallas";
const TARTU = "2.1. 3.5.2.1 Sisutegevused Tartu linnas";

const file = (name: string, digit = "a"): SourceFile => ({ name, sha256: digit.repeat(64), time: "25.11.2026 12:03" });
const sheetOf = (name: string, heading: string | null, rows: readonly PlanRow[]) =>
  gridOf(cellsOf(rows, heading), { name });
const planOf = (heading: string | null, rows: readonly PlanRow[] = ROWS, name = "Leht1"): Plan =>
  readPlan([sheetOf(name, heading, rows)]);

interface Book {
  readonly layouts: readonly SheetLayout[];
  readonly names: readonly string[];
}

const EMPTY: Book = { layouts: [], names: [] };

const readBook = ({ layouts }: Book): Plan => readPlan(layouts.map(gridOfLayout), { period: PERIOD });

function contentOf({ layouts, names }: Book) {
  return {
    sheets: layouts.map(({ name }) => ({ id: `id of ${name}`, name })),
    tables: layouts.flatMap(({ name: sheet, tables = [] }) => tables.map((table) => ({ ...table, sheet }))),
    names,
  };
}

function write(book: Book, source: SourceFile, plan: Plan, choice?: Choice, existing: Plan | null = readBook(book)) {
  const incoming = incomingOf(source, plan, check(plan), existing);
  const choices = new Map(choice ? plan.sections.map((section): [Section, Choice] => [section, choice]) : []);
  return kavaLast(writingFor(incoming, choices, contentOf(book), { period: PERIOD }, translate));
}

/** The sheet *Kava* comes first; what these tests ask for is mostly the sections' sheets. */
function kavaLast(writing: ImportWriting): ImportWriting {
  const isKava = ({ layout }: ImportWriting["sheets"][number]): boolean => layout.name === "Kava";
  expect(writing.sheets.findIndex(isKava)).toBeLessThanOrEqual(0);
  const sheets = [...writing.sheets.filter((one) => !isKava(one)), ...writing.sheets.filter(isKava)];
  return { ...writing, sheets };
}

/** The workbook with new sheets; what is written onto old ones is left out. */
function withNew(book: Book, { sheets, names }: ReturnType<typeof write>): Book {
  const added = sheets.filter(({ onto }) => onto === null).map(({ layout }) => layout);
  return { layouts: [...book.layouts, ...added], names: [...book.names, ...names.map(({ name }) => name)] };
}

const textOf = (cells: readonly LayoutCell[] | undefined, column: number): unknown => cells?.[column]?.value;

/** A row's number and title in the layout, and those of the old row that it continues. */
function continued(writing: ReturnType<typeof write>, index: number, book: Book): string[] {
  const { layout, onto } = writing.sheets[index]!;
  const old = book.layouts.find(({ name }) => `id of ${name}` === onto!.sheetId)!;
  return onto!.oldRows.flatMap((was, row) => {
    const title = textOf(layout.rows[row], 1);
    if (typeof title !== "string" || title === "" || row < 5) return [];
    return [`${title} <- ${was === null ? "" : String(textOf(old.rows[was], 1) ?? "")}`];
  });
}

test("the first file makes plan sheets and the sheet Kava that lists them", () => {
  const { sheets, names, sections } = write(EMPTY, file("johvi.xlsx"), planOf(JOHVI));
  expect(sheets.map(({ layout, onto }) => [layout.name, onto])).toEqual([
    ["3.5.2.6 Jõhvi", null],
    ["Kava", null],
  ]);
  expect(sections.map(({ code }) => code)).toEqual(["3.5.2.6"]);
  expect(sheets[0]!.layout.tables!.map(({ name }) => name)).toEqual([
    "Tegevused_3.5.2.6",
    "Personal_3.5.2.6",
    "Naitajad_3.5.2.6",
  ]);
  expect(names.map(({ name }) => name)).toContain("Kava_osalised");
  const parties = sheets[0]!.layout.validations!.map(({ allowed }) => allowed);
  expect(parties).toContainEqual({ kind: "named-list", name: "Kava_osalised" });
  expect(textOf(sheets[0]!.layout.rows[1], 0)).toBe(
    `Allikas: johvi.xlsx; imporditud 25.11.2026 12:03; SHA-256 ${"a".repeat(64)}`,
  );
});

test("a second file's sections come after the last on the sheet Kava, and nothing else there is written", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const kava = book.layouts.find(({ name }) => name === "Kava")!;
  const { sheets, names } = write(book, file("tartu.xlsx"), planOf(TARTU));
  expect(sheets.map(({ layout, onto }) => [layout.name, onto?.sheetId])).toEqual([
    ["3.5.2.1 Tartu", undefined],
    ["Kava", "id of Kava"],
  ]);
  const { layout, onto } = sheets[1]!;
  const header = kava.rows.findIndex((cells) => textOf(cells, 0) === "Jaotis");
  const written = layout.rows.flatMap((cells, row) => (cells.length > 0 ? [[row, onto!.oldRows[row]]] : []));
  expect(written).toEqual([[header + 2, null]]);
  expect(onto!.oldRows).toEqual([...kava.rows.keys()].toSpliced(header + 2, 0, null as unknown as number));
  expect(layout.rows[header + 2]!.slice(0, 2).map(({ value }) => value)).toEqual(["3.5.2.1", "Tartu"]);
  const parties = names.find(({ name }) => name === "Kava_osalised")!;
  expect(parties.area).toEqual({ top: header + 1, bottom: header + 2, left: 1, right: 1 });
});

test("what is listed on the sheet Kava is not listed again", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const later = planOf(JOHVI, [...ROWS, planRow("Uus tegevus piirkonnas", 5)]);
  expect(write(book, file("johvi-2.xlsx", "b"), later).sheets.map(({ layout }) => layout.name)).toEqual([
    "3.5.2.6 Jõhvi",
  ]);
});

test("a section that is there is brought up to date: its rows stay, new ones come between", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const [first, last] = ROWS;
  const rows = [
    { ...first!, rows: [first!.rows[0]!, planRow("Õppereis Soome", 70), { ...first!.rows[1]!, cost: 130 }] },
    planRow("Uudiskiri elanikele", 9),
    last!,
  ];
  const writing = write(book, file("johvi-2.xlsx", "b"), planOf(JOHVI, rows));
  expect(writing.sheets[0]!.onto!.sheetId).toBe("id of 3.5.2.6 Jõhvi");
  expect(writing.names).toEqual([]);
  expect(continued(writing, 0, book).slice(0, 6)).toEqual([
    "Koolitused kohalikele omavalitsustele <- Koolitused kohalikele omavalitsustele",
    "Suvekool õpetajatele <- Suvekool õpetajatele",
    "Õppereis Soome <- ",
    "Seminar sotsiaaltöötajatele <- Seminar sotsiaaltöötajatele",
    "Uudiskiri elanikele <- ",
    "Trükised ja veebileht <- Trükised ja veebileht",
  ]);
});

test("the rows around the tables stay too, and old rows only go down", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const rows = [ROWS[1]!, ROWS[0]!, planRow("Uudiskiri elanikele", 9)];
  const { layout, onto } = write(book, file("johvi-2.xlsx", "b"), planOf(JOHVI, rows)).sheets[0]!;
  const [activities, personnel, indicators] = layout.tables!.map(({ area }) => area);
  const old = book.layouts[0]!.tables!.map(({ area }) => area);
  const at = (row: number): number | null | undefined => onto!.oldRows[row];
  expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 1, 2, 3, 4]);
  expect([activities, personnel, indicators].map((area) => at(area!.top))).toEqual(old.map(({ top }) => top));
  expect([personnel, indicators].map((area) => at(area!.top - 1))).toEqual([old[1]!.top - 1, old[2]!.top - 1]);
  expect([personnel, indicators].map((area) => at(area!.top + 1))).toEqual([old[1]!.top + 1, old[2]!.top + 1]);
  const kept = onto!.oldRows.filter((row) => row !== null);
  expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
});

test.each([
  ["above everything", 0],
  ["between the source and the sum's table", 3],
])("rows that the officer has put in %s stay where they are", (_, at) => {
  const written = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const [sheet, ...others] = written.layouts;
  const rows = [...sheet!.rows];
  rows.splice(at, 0, []);
  const tables = sheet!.tables!.map(({ name, area }) => ({
    name,
    area: { ...area, top: area.top + 1, bottom: area.bottom + 1 },
  }));
  const book = { ...written, layouts: [{ ...sheet!, rows, tables }, ...others] };
  const { onto } = write(book, file("johvi-2.xlsx", "b"), planOf(JOHVI, [...ROWS, planRow("Uus", 1)])).sheets[0]!;
  const expected = [0, 1, 2, 3, 4].map((row) => (row >= at ? row + 1 : row));
  expect(onto!.oldRows.slice(0, 5)).toEqual(expected);
});

test("tables that were turned into cells are found by their rows", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const bare = { ...book, layouts: book.layouts.map((layout) => ({ ...layout, tables: [] })) };
  const later = planOf(JOHVI, [...ROWS, planRow("Uus tegevus", 1)]);
  const [withTables, without] = [book, bare].map((one) => write(one, file("b.xlsx", "b"), later).sheets[0]!.onto);
  expect(without).toEqual(withTables);
});

test("keeping both makes another sheet with other tables", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const { layout, onto } = write(book, file("b.xlsx", "b"), planOf(JOHVI), "keep-both").sheets[0]!;
  expect([layout.name, onto, layout.tables![0]!.name]).toEqual(["3.5.2.6 Jõhvi (2)", null, "Tegevused_3.5.2.6_2"]);
});

test("a section on a sheet of the officer's own is never replaced", () => {
  const existing = planOf(JOHVI);
  const incoming = incomingOf(file("b.xlsx"), planOf(JOHVI), [], existing);
  expect(incoming.sections.map((one) => [one.isReplaceable, possibleChoices(one), likelyChoice(one)])).toEqual([
    [false, ["keep-both", "skip"], "keep-both"],
  ]);
  const { sheets } = write(EMPTY, file("b.xlsx"), planOf(JOHVI), "replace", existing);
  expect(sheets[0]!.onto).toBeNull();
});

test("the same file again is skipped, and said to have been imported", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const incoming = incomingOf(file("koopia.xlsx"), planOf(JOHVI), [], readBook(book));
  expect(incoming.importedBefore.map(({ source }) => source?.file)).toEqual(["johvi.xlsx"]);
  expect(incoming.sections.map(likelyChoice)).toEqual(["skip"]);
  expect(write(book, file("koopia.xlsx"), planOf(JOHVI)).sheets).toEqual([]);
});

test("files with the same section, and the same file twice, are named", () => {
  const one = incomingOf(file("a.xlsx", "a"), planOf(JOHVI), [], null);
  const two = incomingOf(file("b.xlsx", "b"), readPlan([sheetOf("1", TARTU, []), sheetOf("2", JOHVI, ROWS)]), [], null);
  const three = incomingOf(file("c.xlsx", "a"), planOf(JOHVI), [], null);
  const repeated = repeatedSections([one, two, three]);
  expect(repeated.get(one.sections[0]!.section)).toEqual([two, three]);
  expect(
    [...repeatedFiles([one, two, three])].map(
      ([
        {
          file: { name },
        },
        first,
      ]) => [name, first],
    ),
  ).toEqual([["c.xlsx", "a.xlsx"]]);
});

test("another partner's section with the same code and rows neither goes onto the first one's sheet nor is left out", () => {
  const [mine, others] = ["Jõhvi", "Valga"].map((place) => planOf(`2.6. 3.5.2.6 Sisutegevused ${place} vallas`));
  const book = withNew(EMPTY, write(EMPTY, file("a.xlsx"), mine!));
  const [section] = incomingOf(file("b.xlsx", "b"), others!, [], readBook(book)).sections;
  expect([section!.section.party, section!.existing?.party]).toEqual(["Valga", "Jõhvi"]);
  expect(likelyChoice(section!)).toBe("keep-both");
  const files = [mine!, others!].map((plan, index) => incomingOf(file(`${index}.xlsx`, `${index}`), plan, [], null));
  expect([...repeatedSections(files)]).toEqual([]);
});

test("partners whose sheets have one name get sheets of their own", () => {
  const book = withNew(EMPTY, write(EMPTY, file("a.xlsx"), planOf(JOHVI, ROWS, "Tabel")));
  const other = [planRow("Infotunnid raamatukogus", 10)];
  const writing = write(book, file("b.xlsx", "b"), planOf(TARTU, other, "Tabel"));
  expect(writing.sheets[0]!.layout.name).toBe("3.5.2.1 Tartu");
});

test("sections without a code, and names that Excel refuses", () => {
  const rows = (title: string) => [planRow(title, 10)];
  const plan = readPlan([sheetOf("Kava", null, rows("Infotund")), sheetOf("Kava 2", null, rows("Õppekäik"))]);
  const unnamed = { ...plan, sections: plan.sections.map((one) => ({ ...one, party: null, title: "" })) };
  const named = {
    ...plan,
    sections: plan.sections.map((one) => ({ ...one, party: "'A/B: [C]* \u{1f600}väga pika nimega osaline'" })),
  };
  for (const one of [unnamed, named]) {
    const { sheets } = write(EMPTY, file("a.xlsx"), one);
    const names = sheets.map(({ layout }) => layout.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    const tables = sheets.flatMap(({ layout }) => layout.tables ?? []).map(({ name }) => name.toLowerCase());
    expect(new Set(tables).size).toBe(tables.length);
    for (const table of tables) expect(table).toMatch(/^[\p{L}_][\p{L}\d_.]*$/u);
  }
});

test("a sheet of the workbook is mapped: it stays, and its plan sheet remembers it", () => {
  const source = { ...file("Toores"), isSheet: true };
  const incoming = incomingOf(source, planOf(JOHVI, ROWS, "Toores"), [], null);
  const { sheets } = writingFor(
    incoming,
    new Map(),
    { sheets: [{ id: "1", name: "Toores" }], tables: [], names: [] },
    { period: PERIOD },
    translate,
  );
  expect(sheets.map(({ onto }) => onto)).toEqual([null, null]);
  const both = readPlan([sheetOf("Toores", JOHVI, ROWS), gridOfLayout(sheets[1]!.layout)]);
  expect(both.sections.map(({ sheet }) => sheet)).toEqual(["3.5.2.6 Jõhvi"]);
});

test("a section whose plan sheet was deleted finds its row on the sheet Kava again", () => {
  const book = withNew(EMPTY, write(EMPTY, file("johvi.xlsx"), planOf(JOHVI)));
  const kava = book.layouts.find(({ name }) => name === "Kava")!;
  const row = kava.rows.findIndex((cells) => textOf(cells, 0) === "3.5.2.6");
  const { sheets } = write({ ...book, layouts: [kava] }, file("johvi.xlsx"), planOf(JOHVI));
  const { layout, onto } = sheets.find(({ layout: { name } }) => name === "Kava")!;
  expect(onto!.oldRows[row]).toBe(row);
  expect(onto!.oldRows).not.toContain(null);
  const written = layout.rows.flatMap((cells, at) =>
    cells.flatMap(({ value }, column) => (value === null ? [] : [[at, column]])),
  );
  expect(written).toEqual([
    [row, 4],
    [row, 7],
  ]);
  // Kept beside the one that is there, it leaves the row to that one.
  expect(
    write(book, file("b.xlsx", "b"), planOf(JOHVI), "keep-both").sheets.map(({ layout: { name } }) => name),
  ).toEqual(["3.5.2.6 Jõhvi (2)"]);
});
