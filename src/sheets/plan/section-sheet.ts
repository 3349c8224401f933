import type { Translator } from "../../locales";
import type { Activity, DayRange, Indicator, Section, Source } from "../../plan/model";
import type { Place } from "../../plan/place";
import { sectionTotals } from "../../plan/rollup";
import { sourceText } from "../../plan/source-cells";
import { sourceName } from "../../plan/source-line";
import { walk } from "../../plan/walk";
import type { LayoutCell, NameLayout, SheetLayout, TableLayout } from "../sheet-layout";
import { activityRow } from "./activity-row";
import { activityTitles, COLUMN, COLUMN_WIDTHS, INDICATOR_COLUMN, indicatorTitles, personnelTitles } from "./columns";
import { indicatorRow } from "./indicator-row";
import { computedTotal, differenceFormula, fteTotal, statedTotal, type RowOf } from "./sums";
import { FIRST_HEADER, tableAreas, TOTALS_ROW, type TableAreas } from "./table-areas";
import { validationsOf, type KnownToValidate } from "./validations";

/** A section's sheet and where its rows are. */
export interface SectionSheet {
  readonly layout: SheetLayout;
  readonly names: readonly NameLayout[];
  /** The zero-based row of each activity and indicator. */
  readonly rowOf: ReadonlyMap<Activity | Indicator, number>;
}

export interface SectionSheetOptions extends KnownToValidate {
  /** The sheet's name, as `sheetNameFor` gives it. */
  readonly name: string;
  /** What tells the names of its tables from those of other sheets: letters, digits, underscores and dots. */
  readonly key: string;
  readonly source: Source | null;
  readonly period: DayRange | null;
}

/** Excel's outline goes no deeper. */
const DEEPEST_LEVEL = 7;

/**
 * The plan sheet of a section: its heading and source, what it comes to, and three tables one below the other, which are
 * always there so that all sheets are alike: activities, personnel, indicators. Reading it again gives the same section.
 */
export function sectionSheet(section: Section, options: SectionSheetOptions, translate: Translator): SectionSheet {
  const { name, key, period } = options;
  const { messages } = translate;
  const roots = section.tables.flatMap((table) => table.roots);
  const isPersonnel = ({ kind }: Activity): boolean => kind === "personnel" || kind === "personnel-line";
  // The section's own row may have the personnel block beneath it.
  const activities = walk(roots).filter((row) => !isPersonnel(row));
  const personnel = walk(roots).filter(isPersonnel);

  const rowOf = new Map<Activity | Indicator, number>();
  const areas = tableAreas(activities.length, personnel.length, section.indicators.length);
  activities.forEach((activity, index) => rowOf.set(activity, areas.activities.top + 1 + index));
  personnel.forEach((line, index) => rowOf.set(line, areas.personnel.top + 1 + index));
  section.indicators.forEach((indicator, index) => rowOf.set(indicator, areas.indicators.top + 1 + index));
  const rowOfActivity: RowOf = (activity) => rowOf.get(activity);

  const rows: LayoutCell[][] = Array.from({ length: areas.indicators.bottom + 1 }, () => []);
  rows[0] = headingRow(section, translate);
  rows[1] = [{ value: options.source ? sourceLine(options.source, translate) : "", style: "small" }];
  rows[TOTALS_ROW] = totalsRow(section, rowOfActivity, translate);
  rows[areas.activities.top] = header(activityTitles(period, translate), 0);
  rows[areas.personnel.top] = header(personnelTitles(translate), 0);
  rows[areas.indicators.top] = header(indicatorTitles(period, translate), INDICATOR_COLUMN.name);
  for (const activity of [...activities, ...personnel]) {
    const row = rowOf.get(activity)!;
    rows[row] = activityRow(activity, section, row, rowOfActivity);
  }
  for (const indicator of section.indicators) {
    const row = rowOf.get(indicator)!;
    rows[row] = [...blanks(INDICATOR_COLUMN.name), ...indicatorRow(indicator, row)];
  }
  const levels: number[] = [];
  for (const activity of [...activities, ...personnel]) {
    levels[rowOf.get(activity)!] = Math.min(depthOf(activity), DEEPEST_LEVEL);
  }
  const layout: SheetLayout = {
    name,
    columnWidths: COLUMN_WIDTHS,
    rows,
    frozenRows: FIRST_HEADER + 1,
    tables: tablesOf(areas, key, messages),
    validations: validationsOf(areas, options, translate),
    rowLevels: Array.from(levels, (level) => level ?? 0),
    hiddenColumns: [COLUMN.source],
    print: {
      orientation: "landscape",
      repeatedRows: { first: FIRST_HEADER, last: FIRST_HEADER },
      foot: headingText(section, translate),
    },
  };
  const total = { top: TOTALS_ROW, bottom: TOTALS_ROW, left: COLUMN.cost, right: COLUMN.cost };
  return { layout, names: [{ name: `${messages.planSheet.names.total}_${key}`, sheet: name, area: total }], rowOf };
}

function tablesOf(areas: TableAreas, key: string, messages: Translator["messages"]): TableLayout[] {
  const { names } = messages.planSheet;
  return (["activities", "personnel", "indicators"] as const).map((kind) => ({
    name: `${names[kind]}_${key}`,
    area: areas[kind],
  }));
}

function depthOf(activity: Activity): number {
  let depth = 0;
  for (let parent = activity.parent; parent && parent.kind !== "total"; parent = parent.parent) depth++;
  return depth;
}

/** The heading as it was written, or what the sheet is called where there is none; never what would be read as another. */
function headingText({ heading, code, title }: Section, { messages }: Translator): string {
  if (heading) return heading.text;
  return code === null && title !== "" ? title : messages.planSheet.noHeading;
}

function headingRow(section: Section, translate: Translator): LayoutCell[] {
  const place: Place | undefined = section.heading?.place;
  const source: LayoutCell[] = place?.cell
    ? [...blanks(COLUMN.source - 1), { value: sourceText([place]), style: "small" }]
    : [];
  return [{ value: headingText(section, translate), style: "title" }, ...source];
}

function sourceLine(source: Source, { messages, format }: Translator): string {
  return format(messages.planSheet.source, { file: sourceName(source), time: source.time, sha256: source.sha256 });
}

function totalsRow(section: Section, rowOf: RowOf, translate: Translator): LayoutCell[] {
  const { declared, computed } = sectionTotals(section);
  const { total, fteTotal: posts } = translate.messages.planSheet;
  return [
    { value: total, style: "label" },
    ...blanks(COLUMN.cost - 1),
    { value: statedTotal(section, rowOf), style: "sum" },
    { value: computedTotal(section, rowOf), style: "sum" },
    { value: differenceFormula(TOTALS_ROW, declared, computed), style: "sum" },
    { value: posts, style: "label" },
    { value: fteTotal(section, rowOf), style: "fte" },
  ];
}

function header(titles: readonly string[], left: number): LayoutCell[] {
  return [...blanks(left), ...titles.map((value): LayoutCell => ({ value, style: "header" }))];
}

/** Cells that are left alone. */
function blanks(count: number): LayoutCell[] {
  return Array.from({ length: count }, () => ({ value: null }));
}
