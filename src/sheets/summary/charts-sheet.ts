import type Decimal from "decimal.js";
import type { Section } from "../../plan/model";
import { sum, ZERO } from "../../plan/money";
import type { Area } from "../../plan/place";
import { ACCENT, CHART_COLOURS } from "../house-style";
import type { ChartLayout, LayoutCell } from "../sheet-layout";
import { sumExpression } from "../sum-formula";
import { figureCell, type Figure } from "./figures";
import { addHeading } from "./heading";
import { sectionName } from "./section-name";
import { footOf, SummaryRows, styled, type SummaryInput, type SummarySheet } from "./summary-sheet";
import type { SummaryTable } from "./summary-table";
import type { TableCell } from "./table-cell";
import { cellAt, TABLE_COLUMN } from "./table-columns";
import { COST_COLUMNS } from "./table-figures";

const SECTION_CHART = "Koond_kulu";
const PARTY_CHART = "Koond_osakaal";
/** The zero-based columns of the data, and the width of the charts. */
const NAME = 0;
const FIRST_SERIES = 1;
const LAST_COLUMN = COST_COLUMNS.length;
const CHART_COLUMNS = 7;
/** In characters. */
const COLUMN_WIDTHS = [30, ...Array.from({ length: LAST_COLUMN }, () => 15)];
/** In rows. */
const SECTION_CHART_HEIGHT = 24;
const PARTY_CHART_HEIGHT = 18;

/**
 * What sections cost by category, stacked, and what share each party has; below the charts, the cells that they show.
 * @param cell refers to the summary table
 */
export function chartsSheet(name: string, table: SummaryTable, cell: TableCell, input: SummaryInput): SummarySheet {
  const { words } = input;
  const rows = new SummaryRows();
  addHeading(rows, words.titles.charts, input, COLUMN_WIDTHS.slice(0, CHART_COLUMNS));
  const top = rows.length;
  const below = top + SECTION_CHART_HEIGHT;
  for (let row = top; row < below + PARTY_CHART_HEIGHT; row++) rows.add(`chart ${row - top}`, []);
  rows.add("data", [{ value: words.charts.data, style: "title" }]);
  const sections = addSections(rows, table, cell, input);
  rows.add("blank", []);
  const parties = addParties(rows, table, cell, input);
  const charts: ChartLayout[] = [
    {
      name: SECTION_CHART,
      kind: "stacked-columns",
      title: words.charts.bySection,
      source: sections,
      colours: table.costColumns.map((column) => CHART_COLOURS[COST_COLUMNS.indexOf(column)]!),
      format: "#,##0",
      valueTitle: words.charts.euros,
      ...minimumFor(rows, sections),
      at: { top, bottom: below - 2, left: NAME, right: CHART_COLUMNS - 1 },
    },
    {
      name: PARTY_CHART,
      kind: "bars",
      title: words.charts.byParty,
      source: parties,
      colours: [ACCENT],
      format: "0%",
      valueTitle: words.charts.share,
      ...minimumFor(rows, parties),
      at: { top: below, bottom: below + PARTY_CHART_HEIGHT - 2, left: NAME, right: CHART_COLUMNS - 1 },
    },
  ];
  return {
    kind: "charts",
    keys: rows.keys,
    layout: {
      name,
      columnWidths: COLUMN_WIDTHS,
      rows: rows.rows,
      frozenRows: 0,
      charts: table.sections.length === 0 ? [] : charts,
      print: {
        orientation: "portrait",
        // The figures below are on the summary table's page.
        area: { top: 0, bottom: below + PARTY_CHART_HEIGHT - 1, left: NAME, right: CHART_COLUMNS - 1 },
        foot: footOf(words.titles.charts, input),
      },
    },
  };
}

/** Bars begin at zero, except where some would go below it. */
function minimumFor({ rows }: SummaryRows, { top, left, bottom, right }: Area): Pick<ChartLayout, "minimum"> {
  const cells = rows.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
  const isBelow = cells.some(({ value }) => {
    const shown = value !== null && typeof value === "object" && "formula" in value ? value.result : value;
    return typeof shown === "number" && shown < 0;
  });
  return isBelow ? {} : { minimum: 0 };
}

/** @returns the cells that a chart shows */
function addSections(rows: SummaryRows, table: SummaryTable, cell: TableCell, { words }: SummaryInput): Area {
  const { wages, travel, otherPersonnel, otherContent, indirect } = TABLE_COLUMN;
  const titles = new Map<number, string>([
    [wages, words.charts.wages],
    [travel, words.charts.travel],
    [otherPersonnel, words.charts.personnel],
    [otherContent, words.charts.otherContent],
    [indirect, words.charts.indirect],
  ]);
  const unit = / \(€\)$/;
  const series = table.costColumns.map((column) => titles.get(column) ?? table.titles[column]!.replace(unit, ""));
  const header: LayoutCell[] = [{ value: words.charts.section, style: "header" }, ...styled(series, "headerNumber")];
  const top = rows.add("section header", padded(header));
  for (const { section, row, values } of table.sections) {
    const { code, party } = section;
    const figures = table.costColumns.map((column) =>
      figureCell({ expression: cell(column, row), value: values.get(column) ?? ZERO }, "amount", table.places),
    );
    const cells: LayoutCell[] = [{ value: shortName(section, words), style: "text" }, ...figures];
    rows.add(`section ${code} ${party}`, padded(cells));
  }
  return { top, bottom: rows.length - 1, left: NAME, right: FIRST_SERIES + series.length - 1 };
}

/** As wide as the data can become, so that making it anew clears what it no longer needs. */
function padded(cells: readonly LayoutCell[]): LayoutCell[] {
  return Array.from({ length: LAST_COLUMN + 1 }, (_, index) => cells[index] ?? { value: "" });
}

/** `3.5.2.6 Jõhvi` */
function shortName(section: Section, words: SummaryInput["words"]): string {
  return [section.code, section.party ?? sectionName(section, words)].filter(Boolean).join(" ");
}

/** What each party's sections cost, and its share; the largest first. */
function addParties(rows: SummaryRows, table: SummaryTable, cell: TableCell, { words }: SummaryInput): Area {
  const { total } = TABLE_COLUMN;
  const parties = new Map<string, { cells: string[]; cost: Decimal }>();
  for (const { section, row, values } of table.sections) {
    const name = section.party ?? "";
    const party = parties.get(name) ?? { cells: [], cost: ZERO };
    party.cells.push(cell(total, row));
    party.cost = party.cost.plus(values.get(total) ?? ZERO);
    parties.set(name, party);
  }
  const sorted = [...parties].sort(([, a], [, b]) => b.cost.comparedTo(a.cost));
  const whole: Figure = { expression: cell(total, table.totalRow), value: sum(sorted.map(([, { cost }]) => cost)) };
  const top = rows.add("party header", [
    { value: words.charts.party, style: "header" },
    ...styled([words.charts.share, words.charts.cost], "headerNumber"),
  ]);
  for (const [name, { cells, cost }] of sorted) {
    const own = cellAt(FIRST_SERIES + 1, rows.length);
    const share: Figure = {
      expression: `IF(${whole.expression}=0,0,${own}/${whole.expression})`,
      value: whole.value.isZero() ? ZERO : cost.div(whole.value),
    };
    rows.add(`party ${name}`, [
      { value: name || words.charts.unnamed, style: "text" },
      figureCell(share, "percent", null),
      figureCell({ expression: sumExpression(cells), value: cost }, "amount", table.places),
    ]);
  }
  return { top, bottom: rows.length - 1, left: NAME, right: FIRST_SERIES };
}
