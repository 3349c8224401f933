import type { IRange } from "@univerjs/core";
import type { Session } from "./session";
import { areaOfRange, rangeOfArea } from "./sheet-model";
import { dropRule, replaceRule, rulesOf } from "./rules";
import { isAcross, shifted, shiftedFormula, type Shift } from "./shifts";
import { placeValidation, validationsOf } from "./validations";

/**
 * Remembers a sheet's conditional formats and validation before cells move.
 * @returns puts them where they then belong, for the grid moves them only where it is shown
 */
export function rulesBefore(sheet: string, shift: Shift, session: Session): () => void {
  const moved = (ranges: readonly IRange[]): IRange[] =>
    ranges.flatMap((range) => {
      const area = areaOfRange(range);
      const now = isAcross(area, shift) ? shifted(area, shift) : area;
      return now ? [rangeOfArea(now)] : [];
    });
  const formats = rulesOf(sheet, session).map(({ cfId, ranges, rule }) => {
    const { value } = rule as { value?: unknown };
    const formula = typeof value === "string" && value.startsWith("=") ? shiftedFormula(value, shift) : undefined;
    return { cfId, ranges: moved(ranges), formula };
  });
  const validations = validationsOf(sheet, session).map(({ uid, ranges }) => ({
    uid,
    ranges: moved(ranges as IRange[]),
  }));
  return () => {
    for (const { cfId: id, ranges, formula } of formats) {
      if (!rulesOf(sheet, session).some((rule) => rule.cfId === id)) continue;
      if (ranges.length === 0) dropRule({ sheet, id }, session);
      else
        replaceRule(
          { sheet, id },
          ({ rule, ...others }) => ({
            ...others,
            ranges,
            rule: { ...rule, ...(formula !== undefined && { value: formula }) } as typeof rule,
          }),
          session,
        );
    }
    for (const { uid, ranges } of validations) placeValidation(sheet, uid, ranges, session);
  };
}
