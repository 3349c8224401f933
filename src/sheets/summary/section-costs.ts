import Decimal from "decimal.js";
import { countedCosts, type CostCategory } from "../../plan/cost-breakdown";
import type { Activity, Plan, Section } from "../../plan/model";
import { amountOfNumber, sum } from "../../plan/money";
import { statingFte } from "../../plan/rollup";
import { wageLines, wagePerFte } from "../../plan/wages";
import type { ActivityGroup } from "./activity-groups";
import { amountTerm, type PlanCells } from "./plan-cells";
import { fteTerm, sumOfAmounts, sumOfCounted, sumOfFtes, type Figure } from "./figures";
import { sumExpression } from "../sum-formula";

/** What a section's row of the summary table shows. */
export interface SectionCosts {
  readonly wages: Figure;
  readonly travel: Figure;
  readonly otherPersonnel: Figure;
  /** In the order of the groups. */
  readonly groups: readonly Figure[];
  readonly otherContent: Figure;
  readonly indirect: Figure;
  readonly stated: Figure;
  readonly fte: Figure;
  /** Wages for a full-time equivalent and month; null where that can't be told. */
  readonly wage: Figure | null;
}

export function sectionCosts(
  section: Section,
  plan: Plan,
  groups: readonly ActivityGroup[],
  cells: PlanCells,
): SectionCosts {
  const costs = countedCosts(section);
  const of = (category: CostCategory): Figure =>
    sumOfCounted(
      costs.filter((cost) => cost.category === category).map(({ activity }) => activity),
      cells,
    );
  const content = costs.filter(({ category }) => category === "content");
  const groupOf = (top: Activity | null): number =>
    top === null ? -1 : groups.findIndex(({ activities }) => activities.has(top));
  const inGroup = (group: number): Figure =>
    sumOfCounted(
      content.filter(({ top }) => groupOf(top) === group).map(({ activity }) => activity),
      cells,
    );
  return {
    wages: of("wages"),
    travel: of("travel"),
    otherPersonnel: of("other-personnel"),
    groups: groups.map((_, index) => inGroup(index)),
    otherContent: inGroup(-1),
    indirect: of("indirect"),
    stated: sumOfAmounts(statingTops(section), cells),
    fte: sumOfFtes(statingFte(section.tables.flatMap(({ roots }) => roots)), cells),
    wage: wageFigure(section, plan, cells),
  };
}

/** The top rows that state the section's amount; a section's own row that states nothing leaves it to the rows under it. */
function statingTops({ tables }: Section): Activity[] {
  return tables
    .flatMap(({ roots }) => roots)
    .filter(({ kind }) => kind !== "total")
    .flatMap((root) => (root.kind === "section" && root.cost.value === null ? root.children : [root]));
}

/** Over all wage lines of the section whose full-time equivalents and months are known. */
function wageFigure(section: Section, plan: Plan, cells: PlanCells): Figure | null {
  const lines = [...wageLines({ ...plan, sections: [section] })].flatMap((line) => {
    const known = wagePerFte(line, plan);
    return known ? [{ ...line, months: amountOfNumber(known.months) }] : [];
  });
  if (lines.length === 0) return null;
  const wages = sumExpression(lines.flatMap(({ activity }) => amountTerm(activity.cost, cells) ?? []));
  const posts = lines.map(({ activity, months }) => `SUM(${fteTerm(activity, cells)})*${months.toFixed()}`).join("+");
  const worked = sum(lines.map(({ activity, months }) => activity.fte!.times(months)));
  return {
    expression: `IF(${posts}>0,${wages}/(${posts}),0)`,
    value: worked.isZero() ? new Decimal(0) : sum(lines.map((line) => line.wages)).div(worked),
  };
}
