import { isOneEditApart } from "../plan/edit-distance";
import type { Activity, ResponsibleField, Section } from "../plan/model";
import { bareLetters } from "../plan/text";
import { rowsOf } from "../plan/walk";
import type { Rule } from "./rule";

/** Names shorter than this differ by one letter too easily (*Tartu*, *Tartu*). */
const SHORTEST_TYPO = 8;
/** Comparing every pair of names is for plans, not for a column of a thousand different texts. */
const MOST_NAMES = 500;

interface Use {
  readonly field: ResponsibleField;
  readonly section: Section;
  readonly activity: Activity;
}

/** A near-duplicate of another party's spelling: other punctuation or case, or a slip of one letter in a rarer name. */
export const responsibleVariant: Rule = {
  id: "responsible-variant",
  severity: "info",
  messages: ["variant"],
  check(plan, report) {
    const uses = new Map<string, Use[]>();
    const seen = new Set<ResponsibleField>();
    for (const { section, activity } of rowsOf(plan)) {
      const field = activity.responsible;
      if (!field?.value || seen.has(field)) continue;
      seen.add(field);
      const same = uses.get(field.value);
      if (same) same.push({ field, section, activity });
      else uses.set(field.value, [{ field, section, activity }]);
    }
    if (uses.size > MOST_NAMES) return;
    const byFrequency = [...uses].sort((a, b) => b[1].length - a[1].length);
    byFrequency.forEach(([name, found], index) => {
      const usual = byFrequency
        .slice(0, index)
        .find(([other, others]) => isVariant(name, found.length, other, others.length));
      if (!usual) return;
      const [expected] = usual;
      for (const { field, section, activity } of found) {
        const fix = field.alone && field.flaw === null ? { fix: { on: field, value: expected } } : {};
        const data = { name, usual: expected };
        report({ on: field, message: "variant", data, section, activity, actual: name, expected, ...fix });
      }
    });
  },
};

function isVariant(name: string, uses: number, other: string, otherUses: number): boolean {
  const [a, b] = [bareLetters(name), bareLetters(other)];
  if (a === b) return true;
  const digitsAgree = a.replace(/\D/g, "") === b.replace(/\D/g, "");
  return Math.min(a.length, b.length) >= SHORTEST_TYPO && digitsAgree && uses * 3 <= otherUses && isOneEditApart(a, b);
}
