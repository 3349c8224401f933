import { columnLetters } from "../../../src/plan/place";
import { quotedSheet } from "../../../src/plan/sheet-reference";
import type { CellStyleName } from "../../../src/sheets/cell-styles";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../../../src/sheets/sheet-layout";
import { day, header } from "./layouts";

/** What the sheets add up: a section's wages, travel and content by activity, in cents. */
interface Section {
  readonly sheet: string;
  readonly party: string;
  readonly amounts: readonly (readonly [wages: number, travel: number, content: number])[];
}

const OWN: Section = {
  sheet: "3.5.1 Oma tegevused",
  party: "Eesti Linnade ja Valdade Liit",
  amounts: [
    [1_250_050, 99_999, 420_010],
    [980_033, 45_001, 1_310_000],
    [1_530_010, 0, 250_035],
  ],
};

/** Long enough for several pages. */
const PARTNER: Section = {
  sheet: "3.5.2.6 O'Neill & Jõhvi",
  party: "Jõhvi Vallavalitsus",
  amounts: Array.from({ length: 70 }, (_, index) => [10_001 + index * 37, index % 7 === 0 ? 1_999 : 0, 25_010 + index]),
};

const SECTIONS = [OWN, PARTNER];
export const SUM_SHEET = "Koondtabel õ";
export const MONTH_SHEET = "Ajakava";
export const CHART_SHEET = "O'Neilli joonised";
const FIRST_ROW = 4;

const cell = (value: LayoutCell["value"], style: CellStyleName): LayoutCell => ({ value, style });
const formula = (text: string, result: string | number, style: CellStyleName): LayoutCell =>
  cell({ formula: text, result }, style);
const euros = (cents: number): number => cents / 100;
const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

function dataSheet({ sheet, party, amounts }: Section): SheetLayout {
  const last = FIRST_ROW + amounts.length;
  const total = (column: number): LayoutCell => {
    const letter = columnLetters(column);
    const cents = sum(amounts.map((row) => row[column - 2]!));
    return formula(`=SUM(${letter}${FIRST_ROW + 1}:${letter}${last})`, euros(cents), "total");
  };
  return {
    name: sheet,
    columnWidths: [9, 44, 14, 14, 14, 20],
    rows: [
      [cell(party, "title")],
      [cell("2025. aasta tegevuskava, summad eurodes", "small")],
      [],
      [
        ...header("Nr", "Tegevus"),
        ...["Palgad (€)", "Sõidud (€)", "Sisu (€)"].map((title) => cell(title, "headerNumber")),
        ...header("Allikas"),
      ],
      ...amounts.map(([wages, travel, content], index) => [
        cell(`1.${index + 1}`, "number"),
        cell(index === 0 ? "=SUM(1;2) on tekst, koolitus" : `Koolituspäev ja nõustamine nr ${index + 1}`, "text"),
        cell(euros(wages), "amount"),
        cell(euros(travel), "amount"),
        cell(euros(content), "amount"),
        cell(`johvi.xlsx!B${index + 7}`, "small"),
      ]),
      [cell("", "totalText"), cell("Kokku", "totalText"), total(2), total(3), total(4), cell("", "totalText")],
    ],
    frozenRows: FIRST_ROW,
    tables: [
      {
        name: `Tegevused_${SECTIONS.findIndex((one) => one.sheet === sheet) + 1}`,
        area: { top: FIRST_ROW - 1, left: 0, bottom: last - 1, right: 5 },
      },
    ],
    hiddenColumns: [5],
    print: {
      orientation: "portrait",
      repeatedRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 },
      foot: `${party}, tegevuskava 2025`,
    },
  };
}

const CENTS = SECTIONS.map(({ amounts }) => [0, 1, 2].map((column) => sum(amounts.map((row) => row[column]!))));
const TOTAL = sum(CENTS.flat());

/** Every figure is a formula over the other sheets. */
function sumSheet(): SheetLayout {
  const totals = SECTIONS.map(({ sheet, party, amounts }, index) => {
    const row = FIRST_ROW + 1 + index;
    const last = FIRST_ROW + amounts.length;
    const [wages, travel, content] = ["C", "D", "E"].map((letter, column) =>
      formula(
        `=SUM(${quotedSheet(sheet)}!${letter}${FIRST_ROW + 1}:${letter}${last})`,
        euros(CENTS[index]![column]!),
        "amount",
      ),
    );
    const all = sum(CENTS[index]!);
    return [
      cell(party, "text"),
      wages!,
      travel!,
      content!,
      formula(`=SUM(B${row}:D${row})`, euros(all), "amount"),
      formula(`=IF(E$7=0,0,E${row}/E$7)`, all / TOTAL, "percent"),
    ];
  });
  const columns = ["B", "C", "D"].map((letter, column) =>
    formula(`=SUM(${letter}5:${letter}6)`, euros(sum(CENTS.map((row) => row[column]!))), "total"),
  );
  return {
    name: SUM_SHEET,
    columnWidths: [40, 15, 15, 15, 16, 11],
    rows: [
      [cell("Koondtabel", "title")],
      [cell("Toetatavate tegevuste tegevuskava 01.01.2025–31.12.2025. Allikad: tegevuskava-2025.docx", "small")],
      [],
      [
        ...header("Osa"),
        ...["Palgad (€)", "Sõidud (€)", "Sisu (€)", "Kokku (€)", "Osakaal"].map((title) => cell(title, "headerNumber")),
      ],
      ...totals,
      [
        cell("Kokku", "totalText"),
        ...columns,
        formula("=SUM(E5:E6)", euros(TOTAL), "total"),
        formula("=SUM(F5:F6)", 1, "totalPercent"),
      ],
    ],
    frozenRows: FIRST_ROW,
    print: { orientation: "landscape", repeatedRows: { first: 3, last: 3 }, foot: "Koondtabel & kontroll" },
  };
}

/** Activities from their first to their last day: the months between are shaded. */
const ACTIVITIES = [
  { title: "Terve aasta", from: day(2025, 1, 1), to: day(2025, 12, 31) },
  { title: "Kevadised koolitused", from: day(2025, 3, 15), to: day(2025, 5, 1) },
  { title: "Üks päev juulis", from: day(2025, 7, 31), to: day(2025, 7, 31) },
  { title: "Kuupäevadeta", from: null, to: null },
  { title: "Mullu alanud", from: day(2024, 6, 1), to: day(2025, 2, 28) },
] as const;

/** Which months of `MONTH_SHEET` are shaded, by activity. */
export const SHADED_MONTHS: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  [3, 4, 5],
  [7],
  [],
  [1, 2],
];
export const SHADE = "9DC3E6";

function monthSheet(): SheetLayout {
  const last = FIRST_ROW + ACTIVITIES.length - 1;
  return {
    name: MONTH_SHEET,
    columnWidths: [32, 12, 12, ...Array.from({ length: 12 }, () => 6)],
    rows: [
      [cell("Ajakava", "title")],
      [cell("2025. aasta, kuude kaupa", "small")],
      [],
      [
        ...header("Tegevus", "Algus", "Lõpp"),
        ...Array.from({ length: 12 }, (_, month) => cell({ day: day(2025, month + 1, 1) }, "month")),
      ],
      ...ACTIVITIES.map(({ title, from, to }) => [
        cell(title, "text"),
        ...[from, to].map((date) => cell(date === null ? null : { day: date }, "date")),
        ...Array.from({ length: 12 }, () => cell("", "text")),
      ]),
    ],
    frozenRows: FIRST_ROW,
    conditionalFormats: [
      {
        area: { top: FIRST_ROW, left: 3, bottom: last, right: 14 },
        formula: '=AND($B5<>"",$B5<EDATE(D$4,1),$C5>=D$4)',
        fill: SHADE,
        colour: "1F4E79",
      },
    ],
    print: { orientation: "landscape", repeatedRows: { first: 3, last: 3 }, foot: "Ajakava" },
  };
}

/** The charts' own figures, from the sum sheet. */
function chartSheet(): SheetLayout {
  const sums = quotedSheet(SUM_SHEET);
  const rows = SECTIONS.map((_, index) => {
    const row = FIRST_ROW + 1 + index;
    const value = (letter: string, cents: number): LayoutCell =>
      formula(`=${sums}!${letter}${row}`, euros(cents), "amount");
    return [
      formula(`=${sums}!A${row}`, SECTIONS[index]!.party, "text"),
      ...["B", "C", "D"].map((letter, column) => value(letter, CENTS[index]![column]!)),
    ];
  });
  const shares = SECTIONS.map((_, index) => [
    formula(`=${sums}!A${FIRST_ROW + 1 + index}`, SECTIONS[index]!.party, "text"),
    formula(`=${sums}!F${FIRST_ROW + 1 + index}`, sum(CENTS[index]!) / TOTAL, "percent"),
  ]);
  return {
    name: CHART_SHEET,
    columnWidths: [34, 16, 16, 16],
    rows: [
      [cell("Joonised", "title")],
      [cell("Tegevuskava 2025", "small")],
      [],
      [
        ...header("Osa"),
        ...["Palgad (€)", "Sõidud & koolitus (€)", "Sisu (€)"].map((title) => cell(title, "headerNumber")),
      ],
      ...rows,
      [],
      [...header("Osa"), cell("Osakaal", "headerNumber")],
      ...shares,
    ],
    frozenRows: 0,
    charts: [
      {
        name: "Koond_liigid",
        kind: "stacked-columns",
        title: "Maksumus osade ja kululiikide kaupa",
        source: { top: 3, left: 0, bottom: 5, right: 3 },
        colours: ["1F4E79", "F4B183", "70AD9B"],
        format: "#,##0",
        valueTitle: "Maksumus (€)",
        at: { top: 11, left: 0, bottom: 29, right: 3 },
      },
      {
        name: 'Koond_"osakaal"',
        kind: "bars",
        title: "Partnerite <osakaal> & kogumaksumus",
        source: { top: 7, left: 0, bottom: 9, right: 1 },
        colours: ["1F4E79"],
        format: "0.0%",
        valueTitle: "Osakaal kogumaksumusest (%)",
        at: { top: 31, left: 0, bottom: 45, right: 3 },
      },
    ],
    print: { orientation: "portrait", foot: "Joonised" },
  };
}

/** Sheets that add up others, with everything that summaries have. */
export const SUMMED: WorkbookLayout = {
  sheets: [...SECTIONS.map(dataSheet), sumSheet(), monthSheet(), chartSheet()],
  names: [
    { name: "Koond_tabel", sheet: SUM_SHEET, area: { top: 3, left: 0, bottom: 6, right: 5 } },
    { name: "Koond_joonised", sheet: CHART_SHEET, area: { top: 3, left: 0, bottom: 9, right: 3 } },
  ],
};
