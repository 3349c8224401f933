import type {
  Activity,
  AmountField,
  DateField,
  Indicator,
  PeriodField,
  Plan,
  Section,
  TargetField,
} from "../../src/plan/model";
import { isoDay } from "../../src/plan/day";
import { parseDate } from "../../src/plan/period";
import { walk } from "../../src/plan/walk";

/**
 * What a plan says, apart from the cells that it stands in and from how its values are written: an amount is the same
 * with or without spaces, a column that is missing the same as one that is empty.
 */
export function substanceOf({ sections }: Pick<Plan, "sections">): object[] {
  return sections.map(sectionSubstance);
}

export function sectionSubstance({ code, title, party, heading, tables, indicators }: Section): object {
  const roots = tables.flatMap((table) => table.roots);
  const isPersonnel = ({ kind }: Activity): boolean => kind.startsWith("personnel");
  return {
    code,
    title,
    party,
    heading: heading?.text ?? null,
    // A block of personnel costs stands in a table of its own, wherever it stood.
    activities: [...roots.filter(isPersonnel), ...roots.filter((root) => !isPersonnel(root))].map(activitySubstance),
    indicators: indicators.map(indicatorSubstance),
  };
}

function activitySubstance(activity: Activity): object {
  const { kind, number, title, timeframe, period, cost, responsible, fte, children } = activity;
  return {
    kind,
    number: number ? [number.parts.join("."), number.expected, number.flaw] : null,
    title,
    timeframe: periodSubstance(timeframe),
    period: periodSubstance(period),
    cost: amountSubstance(cost),
    responsible: responsible?.text ?? "",
    fte: fte?.toString() ?? null,
    children: kind === "total" ? children.map((part) => part.title) : children.map(activitySubstance),
  };
}

function indicatorSubstance({ name, unit, yearTarget, finalTarget, explanation }: Indicator): object {
  return { name, unit, yearTarget: target(yearTarget), finalTarget: target(finalTarget), explanation };
}

function target(field: TargetField | null): string {
  return field?.value?.toString() ?? field?.text ?? "";
}

function amountSubstance({ value, text }: AmountField): string {
  return value?.toString() ?? text;
}

function periodSubstance(field: PeriodField | null): readonly string[] {
  if (!field || field.text === "") return ["", ""];
  if (field.flaw === "unreadable" || field.flaw === "formula") return [halfOf(field.text), ""];
  return [dateSubstance(field.start), dateSubstance(field.end)];
}

/** Half a period, `01.01.2025-`, is a start without an end once the two have cells of their own. */
function halfOf(text: string): string {
  const day = parseDate(text)?.day;
  return day == null ? text : isoDay(day);
}

function dateSubstance({ value, text }: DateField): string {
  return value === null ? text : isoDay(value);
}

/** How many rows a plan has, for tests that would pass on none. */
export function rowCount({ sections }: Pick<Plan, "sections">): number {
  return sections.reduce(
    (sum, { tables }) => sum + tables.reduce((rows, { roots }) => rows + walk(roots).length, 0),
    0,
  );
}
