import type { PeriodName, Side } from "./date-fields";
import type { Activity, DateField } from "./model";

/** Sub-activities whose date leaves their parent's, on one side. */
export interface OutsideParent {
  readonly parent: Activity;
  readonly side: Side;
  readonly parentDate: DateField;
  readonly children: readonly { readonly activity: Activity; readonly date: DateField }[];
  /** Most of the parent's sub-activities agree against it: the parent's date is the mistake. */
  readonly againstParent: boolean;
  /** The day that would cover all of them. */
  readonly covering: number;
  readonly total: number;
}

/**
 * Compares a parent's dates with its sub-activities'. Where most of those leave a date, or the one that there is and the
 * parent's own period do, the parent's date is the mistake.
 * @param isSound dates that are known to be wrong are no evidence and are left out
 */
export function outsideParent(
  parent: Activity,
  name: PeriodName,
  isSound: (date: DateField) => boolean,
): OutsideParent[] {
  const own = parent[name];
  if (!own || parent.children.length === 0) return [];
  return (["start", "end"] as const).flatMap((side) => {
    const parentDate = own[side];
    const limit = parentDate.value;
    if (limit === null) return [];
    const leaves = (day: number): boolean => (side === "start" ? day < limit : day > limit);
    if (!parent.children.some((child) => leaves(child[name]?.[side].value ?? limit))) return [];
    const dates = distinctDates(parent.children, name, side).filter(({ date }) => isSound(date));
    const children = dates.filter(({ date }) => leaves(date.value!));
    if (children.length === 0) return [];
    const days = children.map(({ date }) => date.value!);
    const covering = days.reduce((a, b) => (side === "start" ? Math.min(a, b) : Math.max(a, b)));
    const ownPeriod = name === "timeframe" ? (parent.period?.[side].value ?? limit) : limit;
    const againstParent = children.length * 2 > dates.length && (children.length > 1 || leaves(ownPeriod));
    return [{ parent, side, parentDate, children, againstParent, covering, total: dates.length }];
  });
}

function distinctDates(
  children: readonly Activity[],
  name: PeriodName,
  side: Side,
): { activity: Activity; date: DateField }[] {
  const seen = new Set<DateField>();
  return children.flatMap((activity) => {
    const field = activity[name];
    const date = field?.[side];
    if (!date || date.value === null || seen.has(date) || activity.kind !== "activity") return [];
    seen.add(date);
    return [{ activity, date }];
  });
}
