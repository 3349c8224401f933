import fc from "fast-check";
import type { Activity } from "../../src/plan/model";
import { wageLines, wagePerFte } from "../../src/plan/wages";
import { rowsOf } from "../../src/plan/walk";
import { textCell } from "../../src/reading/grid";
import { bookOf, isTop, mutation, partnerBooks, retitled, rowSpots, type Book, type Spot } from "../support/mutations";

let books: Book[];
/** All of them as one plan: with fewer sections no wage is unusual. */
let whole: Book;
beforeAll(async () => {
  books = await partnerBooks();
  whole = bookOf(books.flatMap(({ grids }) => grids.map((grid) => ({ ...grid, date1904: grids[0]!.date1904 }))));
});

mutation(
  "responsible-missing",
  "an activity without a party",
  () => rowSpots(books, isTop),
  fc.constant(null),
  ({ target: { responsible } }) => ({ edits: [[responsible!, null]], on: responsible! }),
);

/** Rows whose party many others name: the usual spelling is known. */
function namedOften(): Spot<Activity>[] {
  return books.flatMap((book) => {
    const parties = rowsOf(book.plan).map(({ activity }) => activity.responsible?.value ?? null);
    const isUsual = ({ responsible }: Activity): boolean =>
      responsible?.value != null && parties.filter((party) => party === responsible.value).length > 4;
    return rowSpots([book], isUsual);
  });
}

mutation(
  "responsible-variant",
  "the name with other punctuation or case",
  namedOften,
  fc.constantFrom<(name: string) => string>(
    (name) => name.replace(" ", ". "),
    (name) => name.replace(" ", "-"),
    (name) => `${name}.`,
    (name) => name.toUpperCase(),
  ),
  ({ target: { responsible } }, write) => ({
    edits: [[responsible!, textCell(write(responsible!.value!))]],
    on: responsible!,
  }),
);

mutation(
  "responsible-variant",
  "a slip of one letter in a name that is long enough",
  () => namedOften().filter(({ target }) => target.responsible!.value!.length > 8),
  fc.tuple(fc.nat(), fc.constantFrom(..."qwxyz"), fc.boolean()),
  ({ target: { responsible } }, [seed, letter, isInserted]) => {
    const name = responsible!.value!;
    const at = seed % name.indexOf(" ");
    const slip = name.slice(0, at) + letter + name.slice(isInserted ? at : at + 1);
    return { edits: [[responsible!, textCell(slip)]], on: responsible! };
  },
);

mutation(
  "responsible-remark",
  "an amount behind the name",
  () => rowSpots(books, ({ responsible }) => responsible?.value != null),
  fc.tuple(
    fc.integer({ min: 1, max: 90_000 }),
    fc.constantFrom<(amount: number) => string>(
      (amount) => ` sellest ${amount} eurot küsitlus`,
      (amount) => ` (${amount} €)`,
      (amount) => `, sh koolitus ${amount}`,
      (amount) => `; ${amount} eur partnerile`,
    ),
  ),
  ({ target: { responsible } }, [amount, remark]) => ({
    edits: [[responsible!, textCell(responsible!.value! + remark(amount))]],
    on: responsible!,
  }),
);

mutation(
  "fte-missing",
  "wages without posts",
  () => rowSpots(books, ({ kind, fte }) => kind === "personnel-line" && fte !== null),
  fc.constantFrom("Koordinaatori palgakulu koos tööandja maksudega", "Töötasu", "Palk (2025)"),
  ({ target }, title) => ({ edits: [retitled(target, title)], on: target }),
);

mutation(
  "wage-outlier",
  "posts that are many times too many or too few",
  () => [...wageLines(whole.plan)].map(({ activity }) => ({ book: whole, target: activity })),
  fc.oneof(fc.double({ min: 2.7, max: 60, noNaN: true }), fc.double({ min: 0.02, max: 0.37, noNaN: true })),
  ({ target }, factor) => {
    const posts = target.fte!.times(factor).toFixed(3).replace(".", ",");
    return { edits: [retitled(target, `Koordinaatori palgakulu (${posts} kohta)`)], on: target.cost };
  },
);

test("the partners' wages are near each other: beyond 2.7 times they are unusual for certain", () => {
  const monthly = [...wageLines(whole.plan)].map((line) => wagePerFte(line, whole.plan)!.monthly.toNumber());
  expect(Math.max(...monthly) / Math.min(...monthly)).toBeLessThan(1.35);
});
