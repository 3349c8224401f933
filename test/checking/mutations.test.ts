import fc from "fast-check";
import { dayOf, serialOfDay } from "../../src/plan/day";
import type { Activity, Located, Plan } from "../../src/plan/model";
import { toA1 } from "../../src/plan/place";
import { rowsOf } from "../../src/plan/walk";
import type { Grid, GridCell } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { textCell } from "../../src/reading/grid";
import { gridOf, INDICATORS } from "../support/grids";
import { mistakes, sampleGrids } from "../support/samples";

/** Partners whose workbooks have neither errors nor warnings; between them every layout of a typed workbook. */
const CLEAN = ["Haapsalu", "Rakvere", "Saaremaa", "Pärnu"];
const RUNS = { numRuns: 40 };

interface Book {
  readonly grids: readonly Grid[];
  readonly plan: Plan;
}

let books: Book[];
beforeAll(async () => {
  const all = await Promise.all(CLEAN.map((name) => sampleGrids(`partnerid/${name}.xlsx`)));
  books = all.map((grids) => ({ grids, plan: readPlan(grids) }));
});

const number = (value: number, isDate = false): GridCell => ({ value, text: String(value), isDate, isError: false });

/** The grids with other cells in some places; null empties one. */
function edited(grids: readonly Grid[], edits: readonly (readonly [Located, GridCell | null])[]): Grid[] {
  return grids.map((grid) => {
    const own = edits.filter(([{ place }]) => place.sheet === grid.name);
    const rows = grid.rows.map((row) => {
      const cells = [...row.cells];
      for (const [{ place }, cell] of own)
        if (place.cell!.row === row.index) cells[place.cell!.column] = cell ?? undefined;
      return { ...row, cells };
    });
    return { ...grid, rows };
  });
}

function dateCell(book: Book, year: number, month: number, date: number): GridCell {
  return number(serialOfDay(dayOf(year, month, date)!, book.grids[0]!.date1904), true);
}

const at = ({ place }: Located): string => toA1(place.cell!);

/** Plants one mistake in a clean workbook, at every place that suits: one finding, on its cell, and nothing else. */
function mutation(
  name: string,
  suits: (activity: Activity) => boolean,
  plant: (activity: Activity, book: Book, seed: number) => { edits: [Located, GridCell | null][]; finding: string },
): void {
  test(`${name}, at any place`, () => {
    const places = books
      .flatMap((book) => [...rowsOf(book.plan)].map(({ activity }) => ({ book, activity })))
      .filter(({ activity }) => suits(activity));
    expect(places.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 1000 }), ({ book, activity }, seed) => {
        const { edits, finding } = plant(activity, book, seed);
        expect(mistakes(edited(book.grids, edits))).toEqual([finding]);
      }),
      RUNS,
    );
  });
}

const isSub = ({ kind, parent }: Activity): boolean => kind === "activity" && parent?.kind === "activity";
const isRow = ({ kind }: Activity): boolean => kind === "activity";
const isTop = (activity: Activity): boolean => isRow(activity) && activity.children.length > 0;
const hasAmount = ({ cost }: Activity): boolean => cost.value !== null && !cost.value.isZero();

test("the workbooks are clean to begin with", () => expect(books.flatMap(({ grids }) => mistakes(grids))).toEqual([]));

mutation(
  "parent-sum: an amount that is off by some cents",
  ({ parent }) => parent !== null,
  (activity, _, cents) => ({
    edits: [[activity.cost, number(Number(activity.cost.value!.plus(cents / 100).toFixed(2)))]],
    finding: `parent-sum ${at(activity.parent!.cost)}`,
  }),
);

mutation(
  "parent-sum: a total that is off by some cents",
  (activity) => activity.children.length > 0,
  (activity, _, cents) => ({
    edits: [[activity.cost, number(Number(activity.cost.value!.minus(cents / 100).toFixed(2)))]],
    finding: activity.cost.value!.lt(cents / 100)
      ? `amount-negative ${at(activity.cost)}`
      : `parent-sum ${at(activity.cost)}`,
  }),
);

mutation(
  "parent-amount-missing",
  (activity) => activity.children.length > 0,
  (activity) => ({
    edits: [[activity.cost, null]],
    finding: `parent-amount-missing ${at(activity.cost)}`,
  }),
);

mutation(
  "amount-unreadable",
  () => true,
  (activity) => ({
    edits: [[activity.cost, textCell("ca 8 tuhat")]],
    finding: `amount-unreadable ${at(activity.cost)}`,
  }),
);

mutation("amount-negative", hasAmount, (activity) => ({
  edits: [[activity.cost, number(activity.cost.value!.neg().toNumber())]],
  finding: `amount-negative ${at(activity.cost)}`,
}));

mutation("period-order: an end of the year before", isRow, (activity, book, seed) => ({
  edits: [[activity.period!.end, dateCell(book, 2024, 1 + (seed % 12), 1 + (seed % 28))]],
  finding: `period-order ${at(activity.period!.end)}`,
}));

mutation("period-order: a start of the year after", isRow, (activity, book, seed) => ({
  edits: [[activity.period!.start, dateCell(book, 2026, 1 + (seed % 12), 1 + (seed % 28))]],
  finding: `period-order ${at(activity.period!.end)}`,
}));

mutation("timeframe-order", isRow, (activity, book, seed) => ({
  edits: [[activity.timeframe!.end, dateCell(book, 2019, 1 + (seed % 12), 1 + (seed % 28))]],
  finding: `timeframe-order ${at(activity.timeframe!.end)}`,
}));

mutation("date-impossible", isRow, (activity, _, seed) => ({
  edits: [[activity.period!.end, textCell(`${32 + (seed % 60)}.12.2025`)]],
  finding: `date-impossible ${at(activity.period!.end)}`,
}));

mutation("period-unreadable", isRow, (activity) => ({
  edits: [[activity.timeframe!.start, textCell("kevadel")]],
  finding: `period-unreadable ${at(activity.timeframe!.start)}`,
}));

mutation("period-missing: both dates", isRow, ({ period }) => ({
  edits: [
    [period!.start, null],
    [period!.end, null],
  ],
  finding: `period-missing ${at(period!.start)}`,
}));

mutation("period-missing: the end", isRow, ({ period }) => ({
  edits: [[period!.end, null]],
  finding: `period-missing ${at(period!.end)}`,
}));

mutation("period-outside-plan", isRow, (activity, book, seed) => ({
  edits: [[activity.period!.end, dateCell(book, 2026 + (seed % 3), 1 + (seed % 12), 1 + (seed % 28))]],
  finding: `period-outside-plan ${at(activity.period!.end)}`,
}));

mutation("period-outside-timeframe", isSub, (activity, book, seed) => ({
  edits: [[activity.timeframe!.end, dateCell(book, 2025, 1 + (seed % 11), 1 + (seed % 28))]],
  finding: `period-outside-timeframe ${at(activity.period!.end)}`,
}));

mutation("timeframe-outside-parent", isSub, (activity, book, seed) => ({
  edits: [[activity.timeframe!.start, dateCell(book, 2019, 1 + (seed % 12), 1 + (seed % 28))]],
  finding: `timeframe-outside-parent ${at(activity.timeframe!.start)}`,
}));

mutation("period-outside-parent", isTop, (activity, book, seed) => {
  const [only, other] = activity.children;
  return {
    edits: [[activity.period!.start, dateCell(book, 2025, 2 + (seed % 10), 1 + (seed % 28))]],
    finding: `period-outside-parent ${at((other ? activity : only!).period!.start)}`,
  };
});

/** The cell of a row's number: the number alone, or with the activity behind it. */
function renumbered(activity: Activity, parts: readonly number[]): [Located, GridCell] {
  const { number, title } = activity;
  return [number!, textCell(number!.alone ? parts.join(".") : `${parts.join(".")}. ${title}`)];
}

mutation("number-parent", isSub, (activity, _, seed) => ({
  edits: [renumbered(activity, [4 + (seed % 90), activity.number!.parts[1]!])],
  finding: `number-parent ${at(activity.number!)}`,
}));

mutation(
  "number-duplicate",
  (activity) => isSub(activity) && activity.number!.parts[1]! > 1,
  (activity, _, seed) => {
    const [first, last] = activity.number!.parts as [number, number];
    return {
      edits: [renumbered(activity, [first, 1 + (seed % (last - 1))])],
      finding: `number-duplicate ${at(activity.number!)}`,
    };
  },
);

mutation("responsible-missing", isTop, (activity) => ({
  edits: [[activity.responsible!, null]],
  finding: `responsible-missing ${at(activity.responsible!)}`,
}));

mutation(
  "fte-missing",
  ({ kind, fte }) => kind === "personnel-line" && fte !== null,
  (activity) => ({
    edits: [[activity, textCell("1.1. Koordinaatori palgakulu koos tööandja maksudega")]],
    finding: `fte-missing ${at(activity)}`,
  }),
);

test("wage-outlier: an FTE ten times too high", () => {
  const grids = books.flatMap((book) => book.grids);
  const wages = [...rowsOf(books[0]!.plan)].find(({ activity }) => activity.fte)!.activity;
  const fte = textCell("1.1. Koordinaatori palgakulu (15 kohta)");
  expect(mistakes(edited(grids, [[wages, fte]])).filter((line) => !line.startsWith("section"))).toEqual([
    `wage-outlier ${at(wages.cost)}`,
  ]);
});

test("section-duplicate: another partner's code", () => {
  const [haapsalu, rakvere] = books as [Book, Book];
  const heading = rakvere.plan.sections[0]!.heading!;
  const copied = edited(rakvere.grids, [[heading, textCell(heading.text.replace("3.5.2.4", "3.5.2.7"))]]);
  expect(mistakes([...haapsalu.grids, ...copied])).toEqual([`section-duplicate ${at(heading)}`]);
});

/** The header cell above a column. */
function headerCell(book: Book, column: number): Located {
  const grid = book.grids.find(({ name }) => name === book.plan.sections[0]!.sheet)!;
  const row = grid.rows.find(({ cells }) => cells.some((cell) => cell?.text.startsWith("Planeeritav")))!;
  return { place: { sheet: grid.name, cell: { row: row.index, column } } };
}

test("header-missing: no title over the costs", () => {
  for (const book of books) {
    const cost = headerCell(book, book.plan.sections[0]!.tables[0]!.roots[0]!.cost.place.cell!.column);
    expect(mistakes(edited(book.grids, [[cost, null]])).map((line) => line.split(" ")[0])).toEqual(["header-missing"]);
  }
});

test("table-unreadable: no costs at all", () => {
  for (const { grids, plan } of books) {
    const { column } = plan.sections[0]!.tables[0]!.roots[0]!.cost.place.cell!;
    const without = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => ({
        ...row,
        cells: row.cells.with(
          column < row.cells.length ? column : 0,
          column < row.cells.length ? undefined : row.cells[0],
        ),
      })),
    }));
    expect(mistakes(without).map((line) => line.split(" ")[0])).toEqual(["table-unreadable"]);
  }
});

test.each([
  ["target-unreadable C2", "vähemalt 3", 7],
  ["target-missing D2", 3, null],
  ["target-above-final C2", 11, 7],
])("%s", (finding, year, final) => {
  const clean = gridOf([INDICATORS, ["Koolituste arv", "Arv", 3, 7]], { name: "Näitajad" });
  const planted = gridOf([INDICATORS, ["Koolituste arv", "Arv", year, final]], { name: "Näitajad" });
  expect(mistakes([...books[0]!.grids, clean])).toEqual([]);
  expect(mistakes([...books[0]!.grids, planted])).toEqual([finding]);
});
