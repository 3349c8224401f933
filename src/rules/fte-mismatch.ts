import { ftesDiffer } from "../plan/fte";
import { toA1 } from "../plan/place";
import { sectionTotals } from "../plan/rollup";
import { placeOfSection } from "../plan/section-place";
import { approvedFor } from "../plan/settings";
import { activitiesOf } from "../plan/walk";
import type { Rule } from "./rule";

/** Full-time equivalents that are others than those approved on the sheet *Kava*. */
export const fteMismatch: Rule = {
  id: "fte-mismatch",
  severity: "error",
  messages: ["differs", "none"],
  check(plan, report) {
    for (const section of plan.sections) {
      const approved = approvedFor(plan.settings, section)?.fte;
      if (!approved?.value) continue;
      const personnel = activitiesOf(section).filter(({ kind }) => kind === "personnel" || kind === "personnel-line");
      const { fte } = sectionTotals(section);
      // Wages without a number of posts are a mistake of their own.
      if (!fte && (personnel.length > 0 || approved.value.isZero())) continue;
      if (fte && !ftesDiffer(fte, approved.value)) continue;
      const data = {
        stated: fte?.toString() ?? "",
        approved: approved.value.toString(),
        sheet: approved.place.sheet,
        cell: toA1(approved.place.cell!),
      };
      const stating = personnel.find((line) => line.fte) ?? null;
      report({
        on: stating?.fteAt ?? placeOfSection(section),
        message: fte ? "differs" : "none",
        data,
        section,
        activity: stating,
        actual: fte ? data.stated : "0",
        expected: data.approved,
        presumes: [placeOfSection(section), ...personnel],
      });
    }
  },
};
