import type { Section } from "../plan/model";
import { differs, ZERO } from "../plan/money";
import { sectionTotals } from "../plan/rollup";
import { activitiesOf } from "../plan/walk";
import type { SectionChanges } from "./changes";
import { comparedActivities, comparedIndicators } from "./compared-row";
import { rowChanges } from "./row-changes";
import { comparable } from "./same-text";

/** What changed from one version of a section to another; null for the version that has it not. */
export function compareSections(before: Section | null, after: Section | null): SectionChanges {
  const rows = (section: Section | null) => comparedActivities(section ? activitiesOf(section) : []);
  const indicators = (section: Section | null) => comparedIndicators(section?.indicators ?? []);
  const activities = rowChanges(rows(before), rows(after));
  const targets = rowChanges(indicators(before), indicators(after));
  const declared = { before: declaredOf(before), after: declaredOf(after) };
  const isSame =
    before !== null &&
    after !== null &&
    before.code === after.code &&
    comparable(before.title) === comparable(after.title) &&
    !differs(declared.before, declared.after) &&
    [...activities, ...targets].every(({ kind }) => kind === "same");
  return { before, after, activities, indicators: targets, declared, isSame };
}

function declaredOf(section: Section | null) {
  return section ? sectionTotals(section).declared : ZERO;
}
