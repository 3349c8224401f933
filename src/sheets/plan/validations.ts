import { dayOf } from "../../plan/day";
import type { Area } from "../../plan/place";
import type { Translator } from "../../locales";
import type { AllowedInput, ValidationLayout } from "../sheet-layout";
import { COLUMN, INDICATOR_COLUMN } from "./columns";
import type { TableAreas } from "./table-areas";

/** Dates outside are slips of the hand: plans are made for years like these. */
const FIRST_DAY = dayOf(2014, 1, 1)!;
const LAST_DAY = dayOf(2060, 12, 31)!;

/** What a plan sheet's validation can know beforehand. */
export interface KnownToValidate {
  readonly schemeEnd?: number | null;
  /** The parties, or the defined name that lists them. */
  readonly parties?: string | readonly string[] | null;
}

/** What may be typed into a plan sheet's tables. Only what no sum can bear is refused; the rest is a warning. */
export function validationsOf(
  { activities, personnel, indicators }: TableAreas,
  { schemeEnd, parties }: KnownToValidate,
  { messages }: Translator,
): ValidationLayout[] {
  const { date, amount, party, fte, target } = messages.planSheet.validation;
  const dates: AllowedInput = { kind: "date", from: FIRST_DAY, to: schemeEnd ?? LAST_DAY };
  const allowedParties = partyList(parties);
  return [
    ...[activities, personnel].flatMap((area): ValidationLayout[] => [
      { ...columnsIn(area, COLUMN.timeframeStart, COLUMN.periodEnd), allowed: dates, ...date, alert: "warning" },
      { ...columnsIn(area, COLUMN.cost), allowed: { kind: "amount" }, ...amount, alert: "stop" },
      ...(allowedParties
        ? [{ ...columnsIn(area, COLUMN.responsible), allowed: allowedParties, ...party, alert: "warning" } as const]
        : []),
    ]),
    { ...columnsIn(personnel, COLUMN.extra), allowed: { kind: "amount" }, ...fte, alert: "stop" },
    {
      ...columnsIn(indicators, INDICATOR_COLUMN.yearTarget, INDICATOR_COLUMN.finalTarget),
      allowed: { kind: "amount" },
      ...target,
      alert: "warning",
    },
  ];
}

function partyList(parties: KnownToValidate["parties"]): AllowedInput | null {
  if (typeof parties === "string") return { kind: "named-list", name: parties };
  return parties && parties.length > 0 ? { kind: "list", values: parties } : null;
}

/** The rows of a table below its header, in some columns. */
function columnsIn({ top, bottom }: Area, left: number, right = left): { readonly area: Area } {
  return { area: { top: top + 1, bottom, left, right } };
}
