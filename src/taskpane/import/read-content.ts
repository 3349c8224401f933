import { check } from "../../checking/check";
import { incomingOf, type SourceFile } from "../../importing/incoming";
import { tooLongText } from "../../importing/too-long";
import type { Plan, Section } from "../../plan/model";
import { amountText, sum } from "../../plan/money";
import { toA1 } from "../../plan/place";
import { sectionTotals } from "../../plan/rollup";
import { activitiesOf } from "../../plan/walk";
import type { Grid } from "../../reading/grid";
import { readPlan } from "../../reading/read-plan";
import { breathe } from "../breathe";
import { listedFindings } from "../checked";
import type { FileContent, SectionFigures } from "./import-state";

/**
 * The plan in a file's tables, checked as the open workbook is, and beside what the workbook holds already.
 * @throws where the officer cancelled meanwhile
 */
export async function contentOf(
  grids: readonly Grid[],
  file: SourceFile,
  existing: Plan,
  signal: AbortSignal,
): Promise<FileContent> {
  const plan = readPlan(grids);
  if (plan.sections.length === 0 && plan.unreadableTables.length === 0)
    return { kind: "problem", problem: { code: "no-tables", reason: "no-tables", data: {} } };
  const long = tooLongText(plan);
  if (long) {
    const place = [long.sheet, long.cell && toA1(long.cell)].filter(Boolean).join("!");
    return { kind: "problem", problem: { code: "too-large", reason: "too-long-text", data: { place } } };
  }
  await breathe(signal);
  const findings = check(plan);
  await breathe(signal);
  return {
    kind: "read",
    incoming: incomingOf(file, plan, findings, existing),
    findings: listedFindings(findings),
    figures: figuresOf(plan.sections),
    sectionFigures: new Map(plan.sections.map((section) => [section, figuresOf([section])])),
  };
}

function figuresOf(sections: readonly Section[]): SectionFigures {
  const totals = sections.map(sectionTotals);
  return {
    rows: sections.reduce((rows, one) => rows + activitiesOf(one).length + one.indicators.length, 0),
    declared: amountText(sum(totals.map(({ declared }) => declared))),
    computed: amountText(sum(totals.map(({ computed }) => computed))),
  };
}
