import type { PeriodName } from "../../plan/date-fields";
import { isoDay } from "../../plan/day";
import type { Activity, PeriodField, Plan } from "../../plan/model";
import { outsideParent, type OutsideParent } from "../../plan/outside-parent";
import { periodText } from "../../plan/period";
import { rowsOf } from "../../plan/walk";
import type { Fix, IsSound, Report } from "../rule";

/** What the two rules on a parent's dates report, each for its column. */
export function reportOutsideParent(
  plan: Plan,
  name: PeriodName,
  report: (report: Report) => void,
  isSound: IsSound,
): void {
  for (const { section, activity } of rowsOf(plan)) {
    if (activity.kind !== "activity" && activity.kind !== "section") continue;
    for (const found of outsideParent(activity, name, isSound)) {
      const { side, parentDate, children, covering } = found;
      const data = {
        parent: isoDay(parentDate.value!),
        likely: isoDay(covering),
        parentName: nameOf(activity),
      };
      if (found.againstParent) {
        const counts = { count: String(children.length), total: String(found.total) };
        const fix = fixOf(activity[name]!, found);
        report({
          on: parentDate,
          message: `parent-${side}`,
          data: { ...data, ...counts },
          section,
          activity,
          actual: data.parent,
          expected: data.likely,
          presumes: [parentDate],
          ...(fix ? { fix } : {}),
        });
        continue;
      }
      for (const child of children) {
        const actual = isoDay(child.date.value!);
        report({
          on: child.date,
          message: `child-${side}`,
          data: { ...data, date: actual },
          section,
          activity: child.activity,
          actual,
          expected: data.parent,
          presumes: [child.date, parentDate],
        });
      }
    }
  }
}

const LONGEST_NAME = 40;

/** An activity's number, or else the beginning of its title. */
function nameOf({ number, title }: Activity): string {
  if (number) return number.text;
  return title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME).trimEnd()}…` : title;
}

/** The parent's date so that it covers its sub-activities. */
function fixOf(period: PeriodField, { side, parentDate, covering }: OutsideParent): Fix | null {
  if (parentDate.alone) return { on: parentDate, value: isoDay(covering) };
  const start = side === "start" ? covering : period.start.value;
  const end = side === "end" ? covering : period.end.value;
  return period.alone && start !== null && end !== null ? { on: period, value: periodText({ start, end }) } : null;
}
