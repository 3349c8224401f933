import type { ActivityNumber, Plan } from "../../plan/model";
import { rowsOf } from "../../plan/walk";
import type { Report } from "../rule";

/** Reports the numbers that the reading found wrong in one way; their places are judged while the tree is built. */
export function reportNumbers(
  plan: Plan,
  flaw: NonNullable<ActivityNumber["flaw"]>,
  message: string,
  report: (report: Report) => void,
): void {
  for (const { section, activity } of rowsOf(plan)) {
    const { number, parent } = activity;
    if (number?.flaw !== flaw) continue;
    const expected = number.expected ?? "";
    const data = { number: number.text, expected, parent: parent?.number?.text ?? "" };
    report({ on: number, message, data, section, activity, actual: number.text, expected });
  }
}
