import fc from "fast-check";
import type { TargetField } from "../../src/plan/model";
import { targetsOf } from "../../src/plan/targets";
import { textCell } from "../../src/reading/grid";
import { findingsOf, mutation, numberCell, planBook, words, type Book, type Spot } from "../support/mutations";

/** Partners' workbooks have no indicators: the plan's own sections have. */
let plan: Book;
beforeAll(async () => void (plan = await planBook()));

test("the plan's sections are clean to begin with", () => expect(findingsOf(plan.grids)).toEqual([]));

const targets = (): Spot<TargetField>[] => [...targetsOf(plan.plan)].map(({ target }) => ({ book: plan, target }));

mutation(
  "target-unreadable",
  "a text that is no number",
  targets,
  fc.oneof(
    words,
    fc.integer({ min: 1, max: 500 }).map((value) => `vähemalt ${value}`),
    fc.tuple(fc.nat(50), fc.integer({ min: 51, max: 99 })).map(([from, to]) => `${from}-${to}`),
    fc.integer({ min: 1, max: 500 }).map((value) => `${value} tk`),
  ),
  ({ target }, text) => ({ edits: [[target, textCell(text)]], on: target }),
);

mutation(
  "target-missing",
  "a target that is not there",
  targets,
  fc.constantFrom(null, "-", "–"),
  ({ target }, text) => ({
    edits: [[target, text === null ? null : textCell(text)]],
    on: target,
  }),
);

mutation(
  "target-above-final",
  "a year's target above the final one",
  () => plan.plan.sections.flatMap(({ indicators }) => indicators.map((target) => ({ book: plan, target }))),
  fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.boolean()),
  ({ target: { yearTarget, finalTarget } }, [above, asText]) => {
    const value = finalTarget!.value!.plus(above).toNumber();
    return { edits: [[yearTarget!, asText ? textCell(String(value)) : numberCell(value)]], on: yearTarget! };
  },
  3,
);
