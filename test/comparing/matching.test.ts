import fc from "fast-check";
import { compareSections } from "../../src/comparing/compare-sections";
import type { RowChange } from "../../src/comparing/changes";
import type { Activity, Section } from "../../src/plan/model";
import { activitiesOf } from "../../src/plan/walk";
import { changed, edits, plans } from "../support/changed-plans";
import { numbered, sectionOf, type PlanRow } from "../support/plan-rows";

/** One in thirty thousand made-up plans has two rows that are alike by chance: always the same hundred. */
const RUNS = { numRuns: 100, seed: 2025 };

/** Each row of a section by the id of what it was made from. */
function idsOf(section: Section, rows: readonly PlanRow[]): Map<Activity, string> {
  const ids = numbered(rows).map(({ row }) => row.id);
  return new Map(activitiesOf(section).map((activity, index) => [activity, ids[index]!]));
}

test("rows are found again after any edits, whatever their numbers, words, amounts and order have become", () =>
  fc.assert(
    fc.property(plans, edits, (plan, steps) => {
      const later = changed(plan, steps);
      if (later.length === 0) return;
      const [before, after] = [sectionOf(plan), sectionOf(later)];
      const [beforeIds, afterIds] = [idsOf(before, plan), idsOf(after, later)];
      const kept = new Set(afterIds.values());
      const known = new Set(beforeIds.values());
      const expected = [
        ...[...known].map((id) => (kept.has(id) ? `${id} = ${id}` : `${id} = `)),
        ...[...kept].filter((id) => !known.has(id)).map((id) => ` = ${id}`),
      ];
      const found = compareSections(before, after).activities.map(
        (change) =>
          `${change.before ? beforeIds.get(change.before) : ""} = ${change.after ? afterIds.get(change.after) : ""}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    RUNS,
  ));

test("the other direction is the mirror image", () =>
  fc.assert(
    fc.property(plans, edits, (plan, steps) => {
      const later = changed(plan, steps);
      if (later.length === 0) return;
      const [before, after] = [sectionOf(plan), sectionOf(later)];
      const forth = compareSections(before, after);
      const back = compareSections(after, before);
      expect(linesOf(back.activities.map(mirrored))).toEqual(linesOf(forth.activities));
    }),
    RUNS,
  ));

test("a plan is the same as itself", () =>
  fc.assert(
    fc.property(plans, (plan) => {
      const { isSame, activities } = compareSections(sectionOf(plan), sectionOf(plan));
      expect(activities.filter(({ kind }) => kind !== "same")).toEqual([]);
      expect(isSame).toBe(true);
    }),
    RUNS,
  ));

function mirrored({ kind, before, after, fields }: RowChange<Activity>): RowChange<Activity> {
  return {
    kind: kind === "added" ? "removed" : kind === "removed" ? "added" : kind,
    before: after,
    after: before,
    fields: fields.map((change) => ({ ...change, before: change.after, after: change.before })),
  };
}

function linesOf(changes: readonly RowChange<Activity>[]): string[] {
  return changes
    .map(({ kind, before, after, fields }) => JSON.stringify([kind, before?.place, after?.place, fields]))
    .sort();
}
