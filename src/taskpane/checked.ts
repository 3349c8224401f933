import type { Finding } from "../checking/finding";
import { isoDay } from "../plan/day";
import type { Plan } from "../plan/model";
import { amountText, sum } from "../plan/money";
import { toA1 } from "../plan/place";
import { sectionTotals } from "../plan/rollup";
import { rowsOf } from "../plan/walk";
import type { WorkbookSheet } from "../excel/workbook-state";
import type { Figures, ListedFinding, Outcome } from "./state";

/** What a check found, for the pane to show. */
export function checkedOf(plan: Plan, findings: readonly Finding[], sheets: readonly WorkbookSheet[]): Outcome {
  if (plan.sections.length === 0 && plan.unreadableTables.length === 0)
    return { kind: "no-plan", sheets: sheets.map(({ name }) => name) };
  return {
    kind: "checked",
    findings: listedFindings(findings),
    figures: figuresOf(plan),
    severalSheets: sheets.length > 1,
    hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

/** A finding is the same one as before when its rule, cell and words are; of several such, by their order. */
export function listedFindings(findings: readonly Finding[]): ListedFinding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, message, data, place } = finding;
    const cell = place?.cell ? toA1(place.cell) : "";
    const name = JSON.stringify([rule, place?.sheet ?? "", cell, message, data]);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return { key: time === 0 ? name : `${name} ${time}`, finding };
  });
}

function figuresOf(plan: Plan): Figures {
  const rows = rowsOf(plan);
  const totals = plan.sections.map(sectionTotals);
  return {
    sections: plan.sections.length,
    rows: rows.length,
    amounts: rows.filter(({ activity }) => activity.cost.value !== null).length,
    declared: amountText(sum(totals.map(({ declared }) => declared))),
    computed: amountText(sum(totals.map(({ computed }) => computed))),
    period: plan.period && { from: isoDay(plan.period.start), to: isoDay(plan.period.end) },
  };
}
