import fc from "fast-check";
import type { Activity } from "../../src/plan/model";
import { textCell } from "../../src/reading/grid";
import { isSub, mutation, partnerBooks, rowSpots, type Book, type Edit } from "../support/mutations";

let books: Book[];
beforeAll(async () => void (books = await partnerBooks()));

/** The cell of a row's number: the number alone, or with the activity behind it. */
function renumbered({ number, title }: Activity, parts: readonly number[]): Edit {
  return [number!, textCell(number!.alone ? parts.join(".") : `${parts.join(".")}. ${title}`)];
}

/** A sub-activity's number: 2.3 is [2, 3]. */
function partsOf({ number }: Activity): [number, number] {
  return number!.parts as [number, number];
}

mutation(
  "number-parent",
  "another activity's number before the dot",
  () => rowSpots(books, isSub),
  fc.integer({ min: 4, max: 99 }),
  ({ target }, first) => ({ edits: [renumbered(target, [first, partsOf(target)[1]])], on: target.number! }),
);

mutation(
  "number-duplicate",
  "the number of a row before it",
  () => rowSpots(books, (activity) => isSub(activity) && partsOf(activity)[1] > 1),
  fc.nat(98),
  ({ target }, seed) => {
    const [first, last] = partsOf(target);
    return { edits: [renumbered(target, [first, 1 + (seed % (last - 1))])], on: target.number! };
  },
);

mutation(
  "number-gap",
  "a number above all of its siblings'",
  () => rowSpots(books, isSub),
  fc.integer({ min: 1, max: 40 }),
  ({ target }, above) => {
    const siblings = target.parent!.children.map((sibling) => partsOf(sibling)[1]);
    const last = Math.max(...siblings) + above;
    return { edits: [renumbered(target, [partsOf(target)[0], last])], on: target.number! };
  },
);
