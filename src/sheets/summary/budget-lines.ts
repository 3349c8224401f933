import { sum, ZERO } from "../../plan/money";
import type { Figure } from "./figures";
import { indirectCost } from "./indirect-cost";
import { sectionName } from "./section-name";
import type { SummaryInput } from "./summary-sheet";
import type { TableCell } from "./table-cell";
import { cellAt, TABLE_COLUMN } from "./table-columns";
import type { SummaryTable } from "./summary-table";

/** A cost line of the budget. */
export interface BudgetLine {
  readonly key: string;
  /** `1.1.2` is a part of `1.1`. */
  readonly number: string;
  /** The activity's number in the scheme; empty where the line is of several. */
  readonly code: string;
  readonly title: string;
  readonly figure: Figure;
}

/** The zero-based column of the amounts. */
export const COST_COLUMN = 3;
/** Rows from the last line to the rate of indirect costs, and to its base. */
export const RATE_BELOW = 2;
export const BASE_BELOW = 3;

/**
 * The lines of the budget from top to bottom; each adds up the lines under it.
 * @param top zero-based row of the first line
 * @param cell refers to the summary table
 */
export function budgetLines(top: number, table: SummaryTable, cell: TableCell, input: SummaryInput): BudgetLine[] {
  const { translate, words } = input;
  const { budget } = words;
  const personnel = personnelLines(table, cell, input);
  const content = table.sections.map(({ section, row, values }, index): BudgetLine => {
    const { content: column } = TABLE_COLUMN;
    return {
      key: `content ${section.code} ${section.party}`,
      number: `1.1.${index + 2}`,
      code: section.code ?? "",
      title: translate.format(budget.content, { name: sectionName(section, words) }),
      figure: { expression: cell(column, row), value: values.get(column) ?? ZERO },
    };
  });
  const at = (line: number): string => cellAt(COST_COLUMN, top + line);
  const firstContent = PERSONNEL + personnel.length + 1;
  const indirectLine = firstContent + content.length;
  const sumOf = (first: number, lines: readonly BudgetLine[]): Figure => ({
    expression: lines.length === 0 ? "0" : `SUM(${at(first)}:${at(first + lines.length - 1)})`,
    value: sum(lines.map(({ figure }) => figure.value)),
  });
  const ofPersonnel = sumOf(PERSONNEL + 1, personnel);
  const ofContent = sumOf(firstContent, content);
  const direct: Figure = {
    expression: `SUM(${at(PERSONNEL)},${ofContent.expression})`,
    value: ofPersonnel.value.plus(ofContent.value),
  };
  const settings = { rate: at(indirectLine + RATE_BELOW), base: at(indirectLine + BASE_BELOW) };
  const { indirect: listed } = TABLE_COLUMN;
  const indirect = indirectCost(
    {
      direct: { expression: at(DIRECT), value: direct.value },
      personnel: { ...ofPersonnel, expression: at(PERSONNEL) },
    },
    { expression: cell(listed, table.totalRow), value: table.totals.get(listed) ?? ZERO },
    settings,
    table.places,
    input,
  );
  const whole: Figure = {
    expression: `SUM(${at(DIRECT)},${at(indirectLine)})`,
    value: direct.value.plus(indirect.value),
  };
  return [
    { key: "whole", number: "1", code: "", title: budget.whole, figure: whole },
    { key: "direct", number: "1.1", code: "", title: budget.direct, figure: direct },
    { key: "personnel", number: "1.1.1", code: "", title: budget.personnel, figure: ofPersonnel },
    ...personnel,
    ...content,
    { key: "indirect", number: "1.2", code: "", title: budget.indirect, figure: indirect },
  ];
}

/** Lines from the top. */
const DIRECT = 1;
const PERSONNEL = 2;

function personnelLines(table: SummaryTable, cell: TableCell, { words: { budget } }: SummaryInput): BudgetLine[] {
  const { wages, travel, otherPersonnel } = TABLE_COLUMN;
  const lines = [
    { key: "wages", title: budget.wages, column: wages },
    { key: "travel", title: budget.travel, column: travel },
    { key: "other personnel", title: budget.otherPersonnel, column: otherPersonnel },
  ];
  return lines
    .filter(({ column }) => table.costColumns.includes(column))
    .map(({ key, title, column }, index) => ({
      key,
      number: `1.1.1.${index + 1}`,
      code: "",
      title,
      figure: { expression: cell(column, table.totalRow), value: table.totals.get(column) ?? ZERO },
    }));
}
