import type { Section } from "../plan/model";
import { differs, ZERO } from "../plan/money";
import { sectionTotals } from "../plan/rollup";
import { activitiesOf } from "../plan/walk";
import type { SectionChanges } from "./changes";
import { comparedActivities, comparedIndicators } from "./compared-row";
import { fieldChanges, sectionFields } from "./row-fields";
import { rowChanges } from "./row-changes";

/** What changed from one version of a section to another; null for the version that has it not. */
export function compareSections(before: Section | null, after: Section | null): SectionChanges {
  const rows = (section: Section | null) => comparedActivities(section ? activitiesOf(section) : []);
  const indicators = (section: Section | null) => comparedIndicators(section?.indicators ?? []);
  const activities = rowChanges(rows(before), rows(after));
  const targets = rowChanges(indicators(before), indicators(after));
  const declared = { before: declaredOf(before), after: declaredOf(after) };
  const ownFields = before && after ? fieldChanges(sectionFields(before), sectionFields(after)) : [];
  const isSame =
    before !== null &&
    after !== null &&
    ownFields.length === 0 &&
    !differs(declared.before, declared.after) &&
    [...activities, ...targets].every(({ kind }) => kind === "same");
  return { before, after, ownFields, activities, indicators: targets, declared, isSame };
}

function declaredOf(section: Section | null) {
  return section ? sectionTotals(section).declared : ZERO;
}
