import type { Located, Section } from "../plan/model";
import { amountText, differs } from "../plan/money";
import { toA1 } from "../plan/place";
import { sectionTotals } from "../plan/rollup";
import { placeOfSection } from "../plan/section-place";
import { approvedFor } from "../plan/settings";
import { activitiesOf } from "../plan/walk";
import type { Rule } from "./rule";

/**
 * A section that costs more than was approved for it on the sheet *Kava*. What its rows come to decides; where only a
 * stated total goes beyond, a wrong sum may be all that is wrong, and that is reported by itself.
 */
export const budgetCeiling: Rule = {
  id: "budget-ceiling",
  severity: "error",
  messages: ["above"],
  check(plan, report) {
    const { tolerance } = plan.settings;
    for (const section of plan.sections) {
      const ceiling = approvedFor(plan.settings, section)?.ceiling;
      if (!ceiling?.value) continue;
      const { declared, computed } = sectionTotals(section);
      const isAbove = computed.gt(ceiling.value) && differs(computed, ceiling.value, tolerance);
      const isStatedAbove = declared.gt(ceiling.value) && differs(declared, ceiling.value, tolerance);
      if (!isAbove && !isStatedAbove) continue;
      const cost = isAbove ? computed : declared;
      const data = {
        cost: amountText(cost),
        ceiling: amountText(ceiling.value),
        over: amountText(cost.minus(ceiling.value)),
        sheet: ceiling.place.sheet,
        cell: toA1(ceiling.place.cell!),
      };
      report({
        // It stands there without putting the heading in doubt.
        on: { place: placeOfTotal(section).place },
        message: "above",
        data,
        section,
        activity: null,
        actual: data.cost,
        expected: data.ceiling,
        presumes: [placeOfSection(section), ...(isAbove ? [] : activitiesOf(section).map((activity) => activity.cost))],
      });
    }
  },
};

/** The cost of the section's own row, or else its heading. */
function placeOfTotal(section: Section): Located {
  const own = section.tables.flatMap(({ roots }) => roots).find(({ kind }) => kind === "section");
  return own?.cost.value ? own.cost : placeOfSection(section);
}
