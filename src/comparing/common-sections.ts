import { sum } from "../plan/money";
import type { AmountChange, PlanChanges, SectionChanges } from "./changes";

/** What a plan comes to in both versions: the sum of its sections. */
export function declaredSum(sections: readonly Pick<SectionChanges, "declared">[]): AmountChange {
  return {
    before: sum(sections.map(({ declared }) => declared.before)),
    after: sum(sections.map(({ declared }) => declared.after)),
  };
}

/** The sections that both versions have, and what they come to; the others are left out and only counted. */
export function commonSections(changes: PlanChanges): PlanChanges {
  const sections = changes.sections.filter(isCommon);
  const { leftOut } = changes;
  return {
    sections,
    declared: declaredSum(sections),
    isSame: sections.every(({ isSame }) => isSame),
    leftOut: {
      before: leftOut.before + changes.sections.filter(({ after }) => !after).length,
      after: leftOut.after + changes.sections.filter(({ before }) => !before).length,
    },
  };
}

/** Whether some sections are in both versions and others in one only: where none is in both, nothing would be left. */
export function isPartlyCommon({ sections }: PlanChanges): boolean {
  return sections.some(isCommon) && !sections.every(isCommon);
}

/** Whether a version is likely a part of the other, as a partner's file is of the plan: it has fewer sections. */
export function isPart({ sections }: PlanChanges, side: "before" | "after"): boolean {
  const whole = side === "before" ? "after" : "before";
  const count = (version: "before" | "after"): number => sections.filter((section) => section[version]).length;
  return sections.some(isCommon) && count(side) < count(whole);
}

function isCommon({ before, after }: SectionChanges): boolean {
  return before !== null && after !== null;
}
