import type Decimal from "decimal.js";
import { activityName } from "../finding-names";
import { differenceAt, sumDifferences, type SumDifference } from "../../plan/sum-differences";
import { sum, ZERO } from "../../plan/money";
import { oneLine } from "../../plan/text";
import type { LayoutCell } from "../sheet-layout";
import { sumExpression } from "../sum-formula";
import { figureCell, sumOfAmounts, type Figure } from "./figures";
import { linkTo } from "./link-cell";
import { styled, type SummaryInput, type SummaryRows } from "./summary-sheet";
import { cellAt, LAST_TABLE_COLUMN, TABLE_COLUMN } from "./table-columns";
import type { TableFrame } from "./table-figures";

const { code, title, party, wages, total, stated, difference } = TABLE_COLUMN;

/**
 * Below the table, row by row of the plan, why the stated total differs from the computed one; the differences add up to
 * the whole of it, and what somebody changes later shows as not explained.
 */
export function addDifferences(
  rows: SummaryRows,
  { places, totalRow, ...whole }: TableFrame & { readonly stated: Decimal; readonly computed: Decimal },
  input: SummaryInput,
): void {
  const words = input.words.differences;
  const lines = input.plan.sections.flatMap(sumDifferences);
  rows.add("differences blank", []);
  if (lines.length === 0) {
    rows.add("no differences", [{ value: words.none, style: "line" }]);
    return;
  }
  rows.add("differences title", [{ value: words.title, style: "title" }]);
  rows.add("differences header", headerRow(input));
  const first = rows.length;
  for (const line of lines) addLine(rows, line, places, input);
  const explained: Figure = {
    expression: sumExpression(lines.map((_, index) => cellAt(difference, first + index))),
    value: sum(lines.map(({ activity, parts }) => differenceAt(activity, parts))),
  };
  const explainedRow = rows.add(
    "explained",
    labelled(words.explained, figureCell(explained, "total", places), "totalText"),
  );
  const left: Figure = {
    expression: `${cellAt(difference, totalRow)}-${cellAt(difference, explainedRow)}`,
    value: whole.stated.minus(whole.computed).minus(explained.value),
  };
  rows.add("unexplained", labelled(words.unexplained, figureCell(left, "amount", places), "text"));
}

function headerRow({ words: { differences: words } }: SummaryInput): LayoutCell[] {
  const cells: LayoutCell[] = styled(
    Array.from({ length: LAST_TABLE_COLUMN + 1 }, () => ""),
    "header",
  );
  const put = (column: number, value: string, style: "header" | "headerNumber"): LayoutCell =>
    (cells[column] = { value, style });
  put(code, words.code, "header");
  put(title, words.row, "header");
  put(party, words.cell, "header");
  put(total, words.parts, "headerNumber");
  put(stated, words.stated, "headerNumber");
  put(difference, words.difference, "headerNumber");
  return cells;
}

function addLine(
  rows: SummaryRows,
  { section, activity, parts }: SumDifference,
  places: number,
  input: SummaryInput,
): void {
  const row = rows.length;
  const figures: Record<number, LayoutCell> = {
    [total]: figureCell(sumOfAmounts(parts, input.cells), "amount", places),
    [stated]: figureCell(sumOfAmounts([activity], input.cells), "amount", places),
    [difference]: figureCell(
      {
        expression: `${cellAt(stated, row)}-${cellAt(total, row)}`,
        value: (activity.cost.value ?? ZERO).minus(sum(parts.map(({ cost }) => cost.value ?? ZERO))),
      },
      "sum",
      places,
    ),
  };
  const named = nameOf({ section, activity, parts }, input);
  const cells: LayoutCell[] = [
    { value: section.code ?? "", style: "text" },
    { value: named, style: "text" },
    linkTo(activity.cost.place),
  ];
  for (let column = wages; column <= LAST_TABLE_COLUMN; column++) cells.push(figures[column] ?? { value: "" });
  // In no language: it is the same line in whatever language it is shown.
  rows.add(`difference ${section.code} ${section.party} ${activityName(activity)} ${activity.title}`, cells);
}

/** `Tartu: 2. Sihtrühmade kaasamine (summa märkimata)` */
function nameOf(
  { section, activity }: SumDifference,
  { words: { differences: words }, translate }: SummaryInput,
): string {
  const number = activityName(activity);
  const title = oneLine(activity.title);
  const name = number === "personnel" ? title || words.personnel : [number, title].filter(Boolean).join(". ");
  const full = [section.party, name].filter(Boolean).join(": ");
  return activity.cost.value === null ? translate.format(words.missing, { name: full }) : full;
}

function labelled(label: string, figure: LayoutCell, style: "totalText" | "text"): LayoutCell[] {
  const cells: LayoutCell[] = styled(
    Array.from({ length: LAST_TABLE_COLUMN + 1 }, () => ""),
    style,
  );
  cells[title] = { value: label, style };
  cells[difference] = figure;
  return cells;
}
