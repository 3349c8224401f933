import { countedCosts } from "../../plan/cost-breakdown";
import type { Section } from "../../plan/model";
import { sum, ZERO } from "../../plan/money";
import { activityGroups } from "./activity-groups";
import { addDifferences } from "./difference-rows";
import { placesOf } from "./figures";
import { addHeading } from "./heading";
import { sectionCosts, type SectionCosts } from "./section-costs";
import { sectionGroups } from "./section-groups";
import { footOf, SummaryRows, styled, type SummaryInput, type SummarySheet } from "./summary-sheet";
import { LAST_TABLE_COLUMN, TABLE_COLUMN, TABLE_WIDTHS, tableTitles } from "./table-columns";
import { COST_COLUMNS, sectionFigures, sumFigures, type RowValues, type TableFrame } from "./table-figures";

/** The summary table, and where other sheets of the summary find its figures. */
export interface SummaryTable extends SummarySheet {
  readonly sections: readonly TableSection[];
  /** Zero-based row of the grand total. */
  readonly totalRow: number;
  readonly totals: RowValues;
  /** The columns of costs that are shown, from left to right, without sums. */
  readonly costColumns: readonly number[];
  /** What the columns are called, by the column. */
  readonly titles: readonly string[];
  /** Places after the decimal point to which sums are rounded. */
  readonly places: number;
}

/** A section's row of the table; zero-based. */
export interface TableSection {
  readonly section: Section;
  readonly row: number;
  readonly values: RowValues;
}

const { wages, travel, otherPersonnel, firstGroup, otherContent, indirect, total, stated } = TABLE_COLUMN;
/** Shown even where the plan has no such cost. */
const ALWAYS: readonly number[] = [wages, travel];
const SURE_WIDTHS = TABLE_WIDTHS.filter((_, column) => ALWAYS.includes(column) || !COST_COLUMNS.includes(column));

/** The table with a row a section, and below it why what sections state differs from what they come to. */
export function summaryTable(name: string, input: SummaryInput): SummaryTable {
  const { plan, words, translate } = input;
  const groups = activityGroups(plan);
  const amounts = plan.sections.flatMap((section) => countedCosts(section).map(({ activity }) => activity.cost));
  const rows = new SummaryRows();
  addHeading(rows, words.titles.table, input, SURE_WIDTHS);
  const titles = tableTitles(groups, words, translate);
  const header = rows.add("header", [
    ...styled(titles.slice(0, wages), "header"),
    ...styled(titles.slice(wages), "headerNumber"),
  ]);
  const grouped = sectionGroups(plan, words, translate);
  const frame: TableFrame = {
    places: placesOf(amounts),
    totalRow: header + grouped.reduce((count, { sections }) => count + sections.length + 1, 0) + 1,
    grandTotal: sum(amounts.map(({ value }) => value ?? ZERO)),
  };
  const sections: TableSection[] = [];
  const subtotals: { row: number; values: RowValues }[] = [];
  const shown = new Set(ALWAYS);
  for (const { prefix, title, sections: own } of grouped) {
    const first = rows.length;
    for (const section of own) {
      const { code, party } = section;
      const costs = sectionCosts(section, plan, groups, input.cells);
      usedColumns(costs).forEach((column) => shown.add(column));
      const { cells, values } = sectionFigures(costs, rows.length, frame);
      const names = styled([code ?? "", section.title || words.noTitle, party ?? ""], "text");
      sections.push({ section, row: rows.add(`section ${code} ${party}`, [...names, ...cells]), values });
    }
    const area = { first, last: rows.length - 1 };
    const grouping = sections.slice(-own.length).map((one) => one.values);
    const { cells, values } = sumFigures([area], grouping, rows.length, frame, "subtotal");
    const label = translate.format(words.subtotal, { group: title });
    const row = rows.add(`subtotal ${prefix}`, [...styled(["", label, ""], "subtotalText"), ...cells]);
    subtotals.push({ row, values });
  }
  const parts = subtotals.map(({ row }) => ({ first: row, last: row }));
  const values = subtotals.map((one) => one.values);
  const { cells, values: totals } = sumFigures(parts, values, frame.totalRow, frame, "total");
  rows.add("total", [...styled(["", words.total, ""], "totalText"), ...cells]);
  addDifferences(rows, { ...frame, stated: totals.get(stated)!, computed: totals.get(total)! }, input);
  return {
    kind: "table",
    keys: rows.keys,
    sections,
    totalRow: frame.totalRow,
    totals,
    titles,
    places: frame.places,
    costColumns: COST_COLUMNS.filter((column) => shown.has(column)),
    layout: {
      name,
      columnWidths: TABLE_WIDTHS,
      rows: rows.rows,
      frozenRows: header + 1,
      header: { top: header, bottom: header, left: 0, right: LAST_TABLE_COLUMN },
      hiddenColumns: COST_COLUMNS.filter((column) => !shown.has(column)),
      print: {
        orientation: "landscape",
        repeatedRows: { first: header, last: header },
        foot: footOf(words.titles.table, input),
      },
    },
  };
}

/** Columns of which the section has costs, or rows that may get one. */
function usedColumns(costs: SectionCosts): number[] {
  const columns = [
    [otherPersonnel, costs.otherPersonnel],
    ...costs.groups.map((group, index) => [firstGroup + index, group] as const),
    [otherContent, costs.otherContent],
    [indirect, costs.indirect],
  ] as const;
  return columns.flatMap(([column, { expression }]) => (expression === "0" ? [] : [column]));
}
