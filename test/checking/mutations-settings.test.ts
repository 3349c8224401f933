import fc from "fast-check";
import type { Section } from "../../src/plan/model";
import { sectionTotals, statingFte } from "../../src/plan/rollup";
import { placeOfSection } from "../../src/plan/section-place";
import { approvedFor, type ApprovedSection } from "../../src/plan/settings";
import { textCell } from "../../src/reading/grid";
import { kava } from "../support/kava";
import {
  bookOf,
  findingsOf,
  mutation,
  numberCell,
  partnerBooks,
  words,
  type Book,
  type Spot,
} from "../support/mutations";

/** Partners' workbooks with the sheet *Kava* beside them, which approves just what they plan. */
let books: Book[];
beforeAll(async () => {
  books = (await partnerBooks()).map(({ grids, plan }) => {
    const approved = plan.sections.map((section) => {
      const { computed, fte } = sectionTotals(section);
      return [section.code, section.party, computed.toNumber(), fte?.toNumber()];
    });
    return bookOf([...grids, kava(approved, {}, { "parent-sum": "viga" })]);
  });
});

test("what is approved is planned, to begin with", () => {
  expect(books.flatMap(({ grids }) => findingsOf(grids, ["error", "warning"]))).toEqual([]);
});

interface Approval {
  readonly section: Section;
  readonly approved: ApprovedSection;
}

const approvals = (): Spot<Approval>[] =>
  books.flatMap((book) =>
    book.plan.sections.map((section) => ({
      book,
      target: { section, approved: approvedFor(book.plan.settings, section)! },
    })),
  );
const ofPosts = (): Spot<Approval>[] => approvals().filter(({ target }) => sectionTotals(target.section).fte !== null);

mutation(
  "budget-ceiling",
  "less approved than planned, by a cent or more",
  approvals,
  fc.integer({ min: 1, max: 100_000 }),
  ({ target: { section, approved } }, cents) => {
    const own = section.tables.flatMap(({ roots }) => roots).find(({ kind }) => kind === "section");
    return {
      edits: [
        [
          approved.ceiling,
          numberCell(
            sectionTotals(section)
              .computed.minus(cents / 100)
              .toNumber(),
          ),
        ],
      ],
      on: own?.cost.value ? own.cost : placeOfSection(section),
    };
  },
);

mutation(
  "fte-mismatch",
  "another number of posts approved",
  ofPosts,
  fc.integer({ min: 1, max: 99 }),
  ({ target: { section, approved } }, hundredths) => ({
    edits: [
      [
        approved.fte,
        numberCell(
          sectionTotals(section)
            .fte!.plus(hundredths / 100)
            .toNumber(),
        ),
      ],
    ],
    on: statingFte(section.tables.flatMap(({ roots }) => roots))[0]!.fteAt,
  }),
  3,
);

mutation("setting-unreadable", "words for what was approved", approvals, words, ({ target: { approved } }, text) => ({
  edits: [[approved.ceiling, textCell(text)]],
  on: approved.ceiling,
}));
