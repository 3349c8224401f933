import type { ConditionalRule } from "hucre/xlsx";
import { ownCondition } from "../../sheets/ours";
import type { ConditionalLayout } from "../../sheets/sheet-layout";
import { areaReference } from "./references";

/** A sheet's conditional formats; of two that are true the first one counts. */
export function fileConditions(conditions: readonly ConditionalLayout[]): ConditionalRule[] {
  return conditions.map(({ area, formula, fill, colour }, index) => ({
    type: "expression",
    priority: index + 1,
    range: areaReference(area),
    // As in Excel, so that a summary from the terminal that is made anew there does not have them twice.
    formula: ownCondition(formula).replace(/^=/, ""),
    style: {
      // Of a conditional format the pattern's background is what fills the cell.
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill } },
      ...(colour === undefined ? {} : { font: { color: { rgb: colour } } }),
    },
  }));
}
