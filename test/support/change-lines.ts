import type { PlanChanges, RowChange, SectionChanges } from "../../src/comparing/changes";
import type { Activity, Indicator } from "../../src/plan/model";

/** Every change of two plans in a line, what is the same left out. */
export function planLines({ sections }: PlanChanges): string[] {
  return sections.flatMap((section) => [
    ...(section.before && section.after ? [] : [`${section.before ? "removed" : "added"} section ${nameOf(section)}`]),
    ...sectionLines(section).map((line) => `${nameOf(section)} ${line}`),
  ]);
}

/** `changed 1.3 Koolitus: number 1.2 → 1.3` */
export function sectionLines({ activities, indicators }: Pick<SectionChanges, "activities" | "indicators">): string[] {
  return [...activities, ...indicators].flatMap((change) => (change.kind === "same" ? [] : [lineOf(change)]));
}

function lineOf({ kind, before, after, fields }: RowChange<Activity | Indicator>): string {
  const row = (after ?? before)!;
  const name = "name" in row ? row.name : [row.number?.text, row.title].filter(Boolean).join(" ");
  const changes = fields.map((change) => `${change.field} ${change.before} → ${change.after}`);
  return [`${kind} ${name}`, ...(changes.length > 0 ? [changes.join(", ")] : [])].join(": ");
}

function nameOf({ before, after }: SectionChanges): string {
  const { code, party } = (after ?? before)!;
  return [code, party].filter(Boolean).join(" ");
}
