import type { Section } from "../plan/model";
import { lastPart } from "../plan/numbering";
import { placeOfSection } from "../plan/section-place";
import type { Rule } from "./rule";

/** Two sections with one code: one of the headings is wrong, and the sums of two parties would be taken for one's. */
export const sectionDuplicate: Rule = {
  id: "section-duplicate",
  severity: "warning",
  messages: ["same"],
  check(plan, report) {
    const first = new Map<string, Section>();
    const codes = new Set(plan.sections.map((section) => section.code));
    for (const section of plan.sections) {
      if (section.code === null) continue;
      const other = first.get(section.code);
      if (!other) {
        first.set(section.code, section);
        continue;
      }
      const wrong = isPlausible(section) && !isPlausible(other) ? other : section;
      const right = wrong === section ? other : section;
      const free = skippedCode(section.code, codes);
      const data = { code: section.code, title: wrong.title, other: right.title, sheet: right.sheet };
      report({
        on: placeOfSection(wrong),
        message: "same",
        data,
        section: wrong,
        activity: null,
        actual: section.code,
        ...(free ? { expected: free } : {}),
      });
    }
  },
};

/** The heading's running number goes with its code: 2.5 with 3.5.2.5. */
function isPlausible({ heading, code }: Section): boolean {
  const running = heading?.runningNumber?.split(".").at(-1);
  return heading?.form === "regular" && running === code?.split(".").at(-1);
}

/** The code just below that no section has, which was probably meant. */
function skippedCode(code: string, codes: ReadonlySet<string | null>): string | null {
  const parts = code.split(".").map(Number);
  const group = parts.slice(0, -1);
  for (let last = lastPart(parts) - 1; last > 0; last--) {
    const free = [...group, last].join(".");
    if (!codes.has(free)) return free;
  }
  return null;
}
