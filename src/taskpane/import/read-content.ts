import { check } from "../../checking/check";
import type { Plan, Section } from "../../plan/model";
import { amountText, sum } from "../../plan/money";
import { sectionTotals } from "../../plan/rollup";
import { activitiesOf } from "../../plan/walk";
import type { Grid } from "../../reading/grid";
import { readPlan } from "../../reading/read-plan";
import { listedFindings } from "../checked";
import type { FileContent, IncomingSection, SectionFigures } from "./import-state";

/**
 * The plan in a file's tables, checked as the open workbook is.
 * @param breathe lets the pane answer the user between two long steps
 */
export async function contentOf(
  grids: readonly Grid[],
  sha256: string,
  breathe: () => Promise<void>,
): Promise<FileContent> {
  const plan = readPlan(grids);
  if (plan.sections.length === 0 && plan.unreadableTables.length === 0)
    return { kind: "problem", problem: { code: "no-tables", reason: "no-tables", data: {} } };
  await breathe();
  const findings = listedFindings(check(plan));
  await breathe();
  const sections = plan.sections.map(sectionOf);
  return { kind: "read", sha256, plan, findings, sections, figures: figuresOf(plan) };
}

function sectionOf(section: Section): IncomingSection {
  const { declared, computed } = sectionTotals(section);
  const rows = activitiesOf(section).length + section.indicators.length;
  return { section, figures: { rows, declared: amountText(declared), computed: amountText(computed) } };
}

function figuresOf({ sections }: Plan): SectionFigures {
  const totals = sections.map(sectionTotals);
  return {
    rows: sections.reduce((rows, one) => rows + activitiesOf(one).length + one.indicators.length, 0),
    declared: amountText(sum(totals.map(({ declared }) => declared))),
    computed: amountText(sum(totals.map(({ computed }) => computed))),
  };
}
