import { placeOfSection } from "../plan/section-place";
import type { Rule } from "./rule";

/** A code of the scheme is skipped: a partner's part may be missing. */
export const sectionGap: Rule = {
  id: "section-gap",
  severity: "info",
  messages: ["skipped"],
  check(plan, report) {
    const byGroup = new Map<string, number[]>();
    for (const { code } of plan.sections) {
      if (code === null) continue;
      const group = groupOf(code);
      byGroup.set(group, [...(byGroup.get(group) ?? []), lastOf(code)]);
    }
    for (const section of plan.sections) {
      if (section.code === null) continue;
      const group = groupOf(section.code);
      const others = byGroup.get(group)!;
      const own = lastOf(section.code);
      const before = Math.max(...others.filter((last) => last < own));
      // The second section with this code tells nothing new.
      const isFirst = plan.sections.find((other) => other.code === section.code) === section;
      if (!Number.isFinite(before) || own === before + 1 || !isFirst) continue;
      const skipped = Array.from({ length: own - before - 1 }, (_, i) => `${group}.${before + 1 + i}`).join(", ");
      report({
        on: placeOfSection(section),
        message: "skipped",
        data: { code: section.code, skipped },
        section,
        activity: null,
        actual: section.code,
        expected: `${group}.${before + 1}`,
      });
    }
  },
};

function groupOf(code: string): string {
  return code.slice(0, code.lastIndexOf("."));
}

function lastOf(code: string): number {
  return Number(code.slice(code.lastIndexOf(".") + 1));
}
