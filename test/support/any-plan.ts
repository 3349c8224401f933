import fc from "fast-check";
import { dayOf } from "../../src/plan/day";
import type { Grid } from "../../src/reading/grid";
import { gridOf, HEADER, INDICATORS, type CellInput } from "./grids";

/** Beginnings that a spreadsheet program might take for a formula. */
const start = fc.constantFrom("", "", "", "=", "+", "-", "@", "'", "=1+");
const word = fc.stringMatching(/^[A-ZÕÄÖÜa-zõäöü]{2,9}$/);
export const anyTitle = fc
  .tuple(start, fc.array(word, { minLength: 1, maxLength: 6 }))
  .map(([sign, words]) => sign + words.join(" "));

const cents = fc.integer({ min: 0, max: 10 ** 9 }).map((value) => value / 100);
const amount: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 6, arbitrary: cents },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9_999_999 }).map((value) => `${value},50`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "ca 8 tuhat", "84 350, 84", "8.000,00 €", "8,000", "-", "-12,50", "#REF!"),
  },
);
const date = fc
  .tuple(fc.integer({ min: 2023, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => dayOf(year, month, day)!);
const shown = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join(".");
const period: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(date, date).map(([from, to]) => `${shown(from)}-${shown(to)}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "31.11.2025-31.12.2025",
      "aasta jooksul",
      "01.01.2025 31.12.2025",
      "-",
      "01.01.2025-",
    ),
  },
);
const party = fc.constantFrom("", "ELVL", "Jõhvi", "=Jõhvi", "Tallinna LV, sellest 15 000 eurot küsitlus");

/** How deep each activity is below the one before: the numbers follow from it. */
const steps = fc.array(fc.constantFrom(-1, 0, 0, 1), { maxLength: 14 });

const row = fc.tuple(anyTitle, period, period, amount, party);
const target: fc.Arbitrary<CellInput> = fc.oneof(fc.nat(500), fc.constantFrom("", "25%", "vähemalt 3"));

/** A section as a partner's sheet in the usual form: personnel, activities three levels deep, a total, indicators. */
const anySection = fc
  .record({
    heading: fc.tuple(fc.integer({ min: 1, max: 9 }), anyTitle),
    personnel: fc.option(fc.tuple(row, row, fc.constantFrom("", "(1 koht)", "(0,75+0,25)", "1,2 kohta")), {
      nil: null,
    }),
    steps,
    rows: fc.array(row, { minLength: 15, maxLength: 15 }),
    total: fc.option(amount, { nil: null }),
    indicators: fc.array(fc.tuple(anyTitle, fc.constantFrom("tk", "%"), target, target, anyTitle), { maxLength: 4 }),
  })
  .map(({ heading: [number, title], personnel, steps: deeper, rows, total, indicators }): CellInput[][] => [
    [`2.${number}. 3.5.2.${number} ${title}`],
    HEADER,
    ...(personnel ? personnelRows(...personnel) : []),
    ...numbersOf(deeper).map((text, index): CellInput[] => {
      const [name, ...rest] = rows[index]!;
      return [`${text}. ${name}`, ...rest];
    }),
    ...(total === null ? [] : [["Kokku", "", "", total, ""]]),
    [],
    ...(indicators.length > 0 ? [INDICATORS, ...indicators] : []),
    [],
  ]);

function personnelRows(block: CellInput[], line: CellInput[], posts: string): CellInput[][] {
  return [
    ["Otsesed personalikulud", ...block.slice(1)],
    [`1.1. Palgakulu koos maksudega ${posts}`, ...line.slice(1)],
    ["1.3. Lähetus- ja koolituskulu", ...line.slice(1, 3), 12.5, ""],
  ];
}

function numbersOf(deeper: readonly number[]): string[] {
  const parts = [0];
  return [0, ...deeper].map((step) => {
    if (step > 0 && parts.length < 3 && parts.at(-1)! > 0) parts.push(0);
    if (step < 0 && parts.length > 1) parts.pop();
    parts[parts.length - 1]!++;
    return parts.join(".");
  });
}

/** A file's sheets with one to three sections. */
export const anyGrids: fc.Arbitrary<Grid[]> = fc
  .array(anySection, { minLength: 1, maxLength: 3 })
  .map((sections) => sections.map((rows, index) => gridOf(rows, { name: `Leht${index + 1}` })));
