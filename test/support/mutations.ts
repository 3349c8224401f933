import fc from "fast-check";
import { check } from "../../src/checking/check";
import { dayOf, serialOfDay, type Day } from "../../src/plan/day";
import type { Activity, Located, Plan, Section } from "../../src/plan/model";
import { toA1 } from "../../src/plan/place";
import { rowsOf } from "../../src/plan/walk";
import { textCell, type Grid, type GridCell } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { rules } from "../../src/rules";
import type { Severity } from "../../src/rules/rule";
import { sampleGrids } from "./samples";

/** Partners whose workbooks have neither errors nor warnings; between them every layout of a typed workbook. */
const CLEAN = ["Haapsalu", "Rakvere", "Saaremaa", "Pärnu"];
const RUNS = { numRuns: 40 };

/** A workbook without mistakes, as cells and as the plan that they say. */
export interface Book {
  readonly grids: readonly Grid[];
  readonly plan: Plan;
}

/** What a cell gets instead of what it held; null empties it. */
export type Edit = readonly [Located, GridCell | null];

/** A mistake: the cells that make it, and the one on which its finding belongs. */
export interface Mistake {
  readonly edits: readonly Edit[];
  readonly on: Located;
}

/** A place in a book where a mistake can be planted. */
export interface Spot<T> {
  readonly book: Book;
  readonly target: T;
}

export function bookOf(grids: readonly Grid[]): Book {
  return { grids, plan: readPlan(grids) };
}

export function partnerBooks(): Promise<Book[]> {
  return Promise.all(CLEAN.map(async (name) => bookOf(await sampleGrids(`partnerid/${name}.xlsx`))));
}

/** The sections without mistakes of the whole 2025 plan, one Word cell in one Excel cell; some have indicators. */
export async function planBook(): Promise<Book> {
  const [own, partners] = await sampleGrids("tegevuskava-2025-lahtrid.xlsx");
  return bookOf([rowsBetween(own!, "3.5.1.3", null), rowsBetween(partners!, "3.5.2.7", "3.5.2.8")]);
}

/** A sheet's title with the rows from one section's heading to another's. */
function rowsBetween(grid: Grid, from: string, to: string | null): Grid {
  const headingOf = (code: string): number =>
    grid.rows.findIndex(({ cells }) => cells.some((cell) => /^\d/.test(cell?.text ?? "") && cell!.text.includes(code)));
  const rows = grid.rows.slice(headingOf(from), to === null ? undefined : headingOf(to));
  return { ...grid, rows: [grid.rows[0]!, ...rows] };
}

/** The grids with other cells in some places. */
export function edited(grids: readonly Grid[], edits: readonly Edit[]): Grid[] {
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

/** Every row of the books that suits. */
export function rowSpots(books: readonly Book[], suits: (activity: Activity) => boolean): Spot<Activity>[] {
  return books.flatMap((book) =>
    rowsOf(book.plan).flatMap(({ activity }) => (suits(activity) ? [{ book, target: activity }] : [])),
  );
}

/** Every section of the books that suits. */
export function sectionSpots(books: readonly Book[], suits: (section: Section) => boolean): Spot<Section>[] {
  return books.flatMap((book) => book.plan.sections.filter(suits).map((target) => ({ book, target })));
}

/**
 * Plants a rule's mistake at every spot and with every parameter: its finding, on its cell, and no other. Beside errors
 * and warnings no other note may be there either.
 * @param few how many spots there must be at least, so that a filter that lets nothing through is noticed
 */
export function mutation<T, P>(
  rule: string,
  name: string,
  spots: () => readonly Spot<T>[],
  parameter: fc.Arbitrary<P>,
  plant: (spot: Spot<T>, parameter: P) => Mistake,
  few = 4,
): void {
  test(`${rule}: ${name}`, () => {
    expect(rules.map(({ id }) => id)).toContain(rule);
    const places = spots();
    expect(places.length).toBeGreaterThanOrEqual(few);
    fc.assert(
      // By index, since a counterexample with a whole workbook in it can't be read.
      fc.property(fc.nat(places.length - 1), parameter, (index, value) => {
        const spot = places[index]!;
        const { edits, on } = plant(spot, value);
        const found = { added: [`${rule} ${where(on)}`], gone: [] };
        expect(difference(spot.book.grids, edited(spot.book.grids, edits))).toEqual(found);
      }),
      RUNS,
    );
  });
}

/** The findings that are new, and the errors and warnings that are there no longer. */
function difference(before: readonly Grid[], after: readonly Grid[]): { added: string[]; gone: string[] } {
  const now = findingsOf(after);
  return { added: without(now, findingsOf(before)), gone: without(findingsOf(before, ["error", "warning"]), now) };
}

/** `rule sheet!cell` of every finding. */
export function findingsOf(
  grids: readonly Grid[],
  severities: readonly Severity[] = ["error", "warning", "info"],
): string[] {
  return check(readPlan(grids))
    .filter(({ severity }) => severities.includes(severity))
    .map(({ rule, place }) => `${rule} ${place ? where({ place }) : "-"}`);
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return lines.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function where({ place }: Located): string {
  return `${place.sheet}!${toA1(place.cell!)}`;
}

export const isSub = ({ kind, parent }: Activity): boolean => kind === "activity" && parent?.kind === "activity";
export const isRow = ({ kind }: Activity): boolean => kind === "activity";
export const isTop = (activity: Activity): boolean => isRow(activity) && activity.children.length > 0;

export function numberCell(value: number, isDate = false): GridCell {
  return { value, text: String(value), isDate, isError: false };
}

/** A real date, in the workbook's date system. */
export function dateCell({ grids }: Book, day: Day): GridCell {
  return numberCell(serialOfDay(day, grids[0]!.date1904), true);
}

/** The cell of a row's activity with another text, behind its number where the two share a cell. */
export function retitled(activity: Activity, title: string): Edit {
  const { number } = activity;
  return [activity, textCell(number && !number.alone ? `${number.text}. ${title}` : title)];
}

/** A day of these years and months. */
export function days(years: readonly [number, number], months: readonly [number, number] = [1, 12]): fc.Arbitrary<Day> {
  const [year, month] = [years, months].map(([min, max]) => fc.integer({ min, max }));
  return fc.tuple(year!, month!, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => dayOf(y, m, d)!);
}

const word = fc.stringMatching(/^[a-zõäöü]{2,10}$/);

/** Texts without a digit: no amount, no date, no number. */
export const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
