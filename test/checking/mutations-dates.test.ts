import fc from "fast-check";
import { estonianDay, isoDay } from "../../src/plan/day";
import type { PeriodField } from "../../src/plan/model";
import { textCell } from "../../src/reading/grid";
import {
  dateCell,
  days,
  isRow,
  isSub,
  isTop,
  mutation,
  partnerBooks,
  planBook,
  rowSpots,
  words,
  type Book,
  type Edit,
} from "../support/mutations";

let books: Book[];
let plan: Book;
beforeAll(async () => {
  books = await partnerBooks();
  plan = await planBook();
});

mutation(
  "period-order",
  "an end in a year before",
  () => rowSpots(books, isRow),
  days([2022, 2024]),
  ({ book, target: { period } }, day) => ({ edits: [[period!.end, dateCell(book, day)]], on: period!.end }),
);

mutation(
  "period-order",
  "a start in a year after",
  () => rowSpots(books, isRow),
  days([2026, 2028]),
  ({ book, target: { period } }, day) => ({ edits: [[period!.start, dateCell(book, day)]], on: period!.end }),
);

mutation(
  "timeframe-order",
  "an end before the scheme",
  () => rowSpots(books, isRow),
  days([2015, 2019]),
  ({ book, target: { timeframe } }, day) => ({ edits: [[timeframe!.end, dateCell(book, day)]], on: timeframe!.end }),
);

/** Days and months that no calendar has. */
const impossible = fc.oneof(
  fc.integer({ min: 32, max: 99 }).map((day) => `${day}.12.2025`),
  fc.integer({ min: 13, max: 99 }).map((month) => `31.${month}.2025`),
  fc.constantFrom("31.11.2025", "29.02.2025", "30.2.2025", "00.12.2025"),
);

mutation(
  "date-impossible",
  "a day that the calendar does not have",
  () => rowSpots(books, isRow),
  fc.tuple(impossible, fc.constantFrom("period", "timeframe"), fc.constantFrom("start", "end")),
  ({ target }, [text, name, side]) => {
    const date = target[name]![side];
    return { edits: [[date, textCell(text)]], on: date };
  },
);

/** Texts in a date's cell that are no date. */
const noDates = fc.oneof(
  words,
  fc
    .tuple(fc.constantFrom("kevad", "sügis", "detsember", "II kvartal"), fc.integer({ min: 2024, max: 2029 }))
    .map((parts) => parts.join(" ")),
  fc.integer({ min: 2024, max: 2029 }).map((year) => `${year}. aasta`),
  fc.integer({ min: 1, max: 12 }).map((month) => `01.${month}`),
);

mutation(
  "period-unreadable",
  "a text that is no date",
  () => rowSpots(books, isRow),
  fc.tuple(noDates, fc.constantFrom("period", "timeframe"), fc.constantFrom("start", "end")),
  ({ target }, [text, name, side]) => {
    const date = target[name]![side];
    return { edits: [[date, textCell(text)]], on: date };
  },
);

mutation(
  "period-unreadable",
  "a text that is no period",
  () => rowSpots([plan], isRow),
  fc.tuple(noDates, fc.constantFrom("period", "timeframe")),
  ({ target }, [text, name]) => ({ edits: [[target[name]!, textCell(text)]], on: target[name]! }),
);

/** Ways to write a period that are read, and noted. */
const irregular = fc.oneof(
  fc.constantFrom(" ", "\n", " kuni ", "/", ", ").map(
    (between) =>
      ({ start, end }: PeriodField) =>
        `${estonianDay(start.value!)}${between}${estonianDay(end.value!)}`,
  ),
  fc.constant(({ start, end }: PeriodField) => `${isoDay(start.value!)} – ${isoDay(end.value!)}`),
  fc.constant(({ start, end }: PeriodField) => `${estonianDay(start.value!)}–${estonianDay(end.value!)} (ca)`),
);

mutation(
  "period-format",
  "the same period in an irregular notation",
  () => rowSpots([plan], isRow),
  fc.tuple(irregular, fc.constantFrom("period", "timeframe")),
  ({ target }, [write, name]) => {
    const field = target[name]!;
    return { edits: [[field, textCell(write(field))]], on: field };
  },
);

mutation(
  "period-missing",
  "a date that is not there, or both",
  () => rowSpots(books, isRow),
  fc.tuple(fc.constantFrom("period", "timeframe"), fc.constantFrom("start", "end", "both")),
  ({ target }, [name, which]) => {
    const { start, end } = target[name]!;
    const empty = which === "both" ? [start, end] : which === "start" ? [start] : [end];
    return { edits: empty.map((date): Edit => [date, null]), on: empty[0]! };
  },
);

mutation(
  "period-outside-plan",
  "an end in a year after",
  () => rowSpots(books, isRow),
  days([2026, 2028]),
  ({ book, target: { period } }, day) => ({ edits: [[period!.end, dateCell(book, day)]], on: period!.end }),
);

mutation(
  "period-outside-timeframe",
  "a timeframe that ends within the plan year",
  () => rowSpots(books, isSub),
  days([2025, 2025], [1, 11]),
  ({ book, target: { timeframe, period } }, day) => ({
    edits: [[timeframe!.end, dateCell(book, day)]],
    on: period!.end,
  }),
);

mutation(
  "timeframe-outside-parent",
  "a sub-activity's timeframe that starts before the scheme",
  () => rowSpots(books, isSub),
  days([2015, 2019]),
  ({ book, target: { timeframe } }, day) => ({
    edits: [[timeframe!.start, dateCell(book, day)]],
    on: timeframe!.start,
  }),
);

mutation(
  "period-outside-parent",
  "a parent that starts within the year: the parent where several disagree, else the one child",
  () => rowSpots(books, isTop),
  days([2025, 2025], [2, 11]),
  ({ book, target }, day) => {
    const [only, other] = target.children;
    const on = (other ? target : only!).period!.start;
    return { edits: [[target.period!.start, dateCell(book, day)]], on };
  },
);
