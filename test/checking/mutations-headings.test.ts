import fc from "fast-check";
import type { ColumnRole, Located, Section } from "../../src/plan/model";
import { textCell, type GridCell } from "../../src/reading/grid";
import { rowsOf } from "../../src/plan/walk";
import {
  bookOf,
  edited,
  findingsOf,
  mutation,
  partnerBooks,
  sectionSpots,
  type Book,
  type Edit,
  type Spot,
} from "../support/mutations";

let books: Book[];
/** Two partners' workbooks as one plan, their codes one after the other. */
let pair: Book;
beforeAll(async () => {
  books = await partnerBooks();
  const [haapsalu, rakvere] = books as [Book, Book];
  const heading = rakvere.plan.sections[0]!;
  pair = bookOf([...haapsalu.grids, ...edited(rakvere.grids, [withHeading(heading, "2.8. 3.5.2.8")])]);
});

test("the workbooks have neither errors nor warnings to begin with", () => {
  const found = books.flatMap(({ grids }) => findingsOf(grids)).map((line) => line.split(" ")[0]);
  expect(new Set(found)).toEqual(new Set(["heading-format"]));
  expect(findingsOf(pair.grids)).toEqual([]);
});

/** A section's heading with something else before its title. */
function withHeading({ heading, title }: Section, numbers: string): Edit {
  return [heading!, textCell(`${numbers} ${title}`)];
}

const everySection = (): Spot<Section>[] => sectionSpots([pair], () => true);

mutation(
  "section-duplicate",
  "another partner's code behind one's own number",
  everySection,
  fc.constant(null),
  ({ book, target }) => {
    const other = book.plan.sections.find((section) => section !== target)!;
    const edit = withHeading(target, `${target.heading!.runningNumber}. ${other.code}`);
    return { edits: [edit], on: target.heading! };
  },
  2,
);

mutation(
  "section-gap",
  "a code above the next one",
  () => sectionSpots([pair], ({ code }) => code === "3.5.2.8"),
  fc.integer({ min: 9, max: 60 }),
  ({ target }, last) => ({ edits: [withHeading(target, `2.${last}. 3.5.2.${last}`)], on: target.heading! }),
  1,
);

mutation(
  "heading-format",
  "number and code run together, or the number left out",
  () => sectionSpots(books, ({ heading }) => heading?.form === "regular"),
  fc.constantFrom<(running: string, code: string) => string>(
    (running, code) => `${running}.${code}`,
    (running, code) => `${running}.${code}.`,
    (_, code) => code,
    (_, code) => `${code}.`,
  ),
  ({ target }, write) => {
    const { runningNumber, code } = target.heading!;
    return { edits: [withHeading(target, write(runningNumber!, code))], on: target.heading! };
  },
  3,
);

/** The header's first row, and the columns that only their content tells once their titles are gone. */
function header({ grids, plan }: Book): { row: number; first: Located; columns: Map<ColumnRole, Located> } {
  const { sheet } = plan.sections[0]!;
  const { index, cells } = grids
    .find(({ name }) => name === sheet)!
    .rows.find((row) => row.cells.some((cell) => cell?.text.startsWith("Planeeritav")))!;
  const at = (column: number): Located => ({ place: { sheet, cell: { row: index, column } } });
  const { cost } = rowsOf(plan)[0]!.activity;
  const columns = new Map<ColumnRole, Located>([["cost", at(cost.place.cell!.column)]]);
  return { row: index, first: at(cells.findIndex((cell) => cell)), columns };
}

/** No title, or one that tells nothing. */
const titles = fc.oneof(
  fc.constant<GridCell | null>(null),
  fc.integer({ min: 1, max: 20 }).map((number) => textCell(`Veerg ${number}`)),
  fc.constantFrom("?", "xxx", "€", "Muu").map(textCell),
);

mutation(
  "header-missing",
  "no title over the costs, or one that tells nothing",
  () => books.map((book) => ({ book, target: header(book).columns.get("cost")! })),
  titles,
  ({ target }, title) => ({ edits: [[target, title]], on: target }),
);

mutation(
  "table-unreadable",
  "a table without its costs",
  () => books.map((book) => ({ book, target: header(book) })),
  fc.constant(null),
  ({ book, target }) => {
    const { place } = target.columns.get("cost")!;
    const grid = book.grids.find(({ name }) => name === place.sheet)!;
    const edits = grid.rows.flatMap(({ index }): Edit[] =>
      index < target.row ? [] : [[{ place: { ...place, cell: { ...place.cell!, row: index } } }, null]],
    );
    return { edits, on: target.first };
  },
);
