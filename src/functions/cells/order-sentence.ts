import { isoDay } from "../../plan/day";
import type { DayRange } from "../../plan/period";
import { speech } from "../speech";

/** What the check says of a period that ends before it starts. */
export function orderSentence({ start, end }: DayRange): string {
  const data = { start: isoDay(start), end: isoDay(end) };
  return speech().rules.finding({ rule: "period-order", message: "order", data });
}
