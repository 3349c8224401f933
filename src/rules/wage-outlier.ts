import Decimal from "decimal.js";
import { amountText } from "../plan/money";
import { wageLines, wagePerFte } from "../plan/wages";
import type { Rule } from "./rule";

/** With fewer sections than this, no wage can be called unusual. */
const FEWEST_SECTIONS = 4;

/**
 * A wage per full-time equivalent and month more than twice or less than half the plan's median. Mostly not the wage is
 * wrong but the stated FTE or the dates: a post was left out, or December was meant to be January.
 */
export const wageOutlier: Rule = {
  id: "wage-outlier",
  severity: "warning",
  messages: ["high", "low"],
  check(plan, report) {
    const lines = [...wageLines(plan)].flatMap((line) => {
      const wage = wagePerFte(line, plan);
      return wage ? [{ ...line, ...wage }] : [];
    });
    if (new Set(lines.map((line) => line.section)).size < FEWEST_SECTIONS) return;
    const median = medianOf(lines.map((line) => line.monthly));
    for (const { section, activity, monthly, months } of lines) {
      const isHigh = monthly.gt(median.times(2));
      if (!isHigh && !monthly.lt(median.div(2))) continue;
      const { cost, fte, period } = activity;
      const data = {
        monthly: amountText(monthly.toDecimalPlaces(2)),
        median: amountText(median.toDecimalPlaces(2)),
        months: new Decimal(months).toDecimalPlaces(1).toString(),
        fte: fte!.toString(),
      };
      const presumes = period ? [cost, activity, period.start, period.end] : [cost, activity];
      const message = isHigh ? "high" : "low";
      report({ on: cost, message, data, section, activity, actual: data.monthly, expected: data.median, presumes });
    }
  },
};

function medianOf(values: readonly Decimal[]): Decimal {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : sorted[middle - 1]!.plus(sorted[middle]!).div(2);
}
