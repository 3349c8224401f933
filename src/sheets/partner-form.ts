import type { Translator } from "../locales";
import { isoDay, type Day } from "../plan/day";
import type { DayRange } from "../plan/period";
import type { Area } from "../plan/place";
import { rowsBelow, totalFormula, type Rows } from "./partner-form-checks";
import { COST_LINES_NAME, guideSheet } from "./partner-form-guide";
import { blankIndicators, blankRows, exampleRows, personnelRow, type NumberedRows } from "./partner-form-rows";
import {
  activityTitles,
  COLUMN,
  COLUMN_WIDTHS,
  INDICATOR_COLUMN,
  indicatorTitles,
  personnelTitles,
} from "./plan/columns";
import { freeSheetName } from "./plan/sheet-name";
import { FIRST_HEADER, tableAreas, TOTALS_ROW, type TableAreas } from "./plan/table-areas";
import { validationsOf } from "./plan/validations";
import type { LayoutCell, SheetLayout, ValidationLayout, WorkbookLayout } from "./sheet-layout";

/** The section that a form is for. */
export interface PartnerFormOptions {
  /** `3.5.2.6` */
  readonly code: string;
  /** `Jõhvi` */
  readonly party: string;
  /** The section's title; empty where it is not known. */
  readonly title: string;
  /** The plan year; null where it is not known. */
  readonly period: DayRange | null;
  readonly schemeEnd: Day | null;
}

/** A table can't grow on a protected sheet: enough for the longest part of a plan. */
const ACTIVITY_ROWS = 60;
const PERSONNEL_ROWS = 12;
const INDICATOR_ROWS = 15;

/**
 * *Partneri vorm*: a workbook to send to a partner. Its sheet has a plan sheet's tables with blank rows, an example above
 * each, and columns that check the sums without the add-in; another says how it is filled in. All but what a partner
 * fills in is locked, without a password.
 */
export function partnerForm(options: PartnerFormOptions, translate: Translator): WorkbookLayout {
  const { messages } = translate;
  const name = freeSheetName(sectionName(options), []);
  const guide = guideSheet(freeSheetName(messages.form.guideName, [name]), translate);
  return { sheets: [formSheet(name, guide.layout.name, options, translate), guide.layout], names: guide.names };
}

/** What the form's file is called: `Partneri vorm 3.5.2.6 Jõhvi.xlsx`, without what file systems do not take. */
export function partnerFormFile(options: Pick<PartnerFormOptions, "code" | "party">, translate: Translator): string {
  const name = translate.format(translate.messages.form.fileName, { section: sectionName(options) });
  return `${name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100)}.xlsx`;
}

function sectionName({ code, party }: Pick<PartnerFormOptions, "code" | "party">): string {
  return `${code} ${party}`;
}

/** `2.6. 3.5.2.6 Title`: a section's running number in the plan is the end of its code. */
function headingText({ code, title, party }: PartnerFormOptions): string {
  return `${code.split(".").slice(-2).join(".")}. ${code} ${title || party}`;
}

function formSheet(name: string, guide: string, options: PartnerFormOptions, translate: Translator): SheetLayout {
  const { period, schemeEnd } = options;
  const { messages } = translate;
  const areas = tableAreas(ACTIVITY_ROWS, PERSONNEL_ROWS, INDICATOR_ROWS);
  const activities = rowsBelow(areas.activities);
  const block = areas.personnel.top + 1;
  const lines: Rows = { first: block + 1, last: areas.personnel.bottom };
  const heading = headingText(options);
  const numbered: NumberedRows = [
    [0, [{ value: heading, style: "title" }]],
    [1, [{ value: instruction(period, translate), style: "subtitle", link: { sheet: guide, cell: "A1" } }]],
    [TOTALS_ROW, totalsRow(activities, block, messages)],
    ...exampleRows(areas, options, translate),
    [areas.activities.top, header(activityTitles(period, translate), 0)],
    ...blankRows(activities, { value: "", style: "text" }),
    [areas.personnel.top, header(personnelTitles(translate), 0)],
    ...personnelRow(block, lines, translate),
    ...blankRows(lines, { value: "", style: "fte" }),
    [areas.indicators.top, header(indicatorTitles(period, translate), INDICATOR_COLUMN.name)],
    ...blankIndicators(areas.indicators),
  ];
  const rows: (readonly LayoutCell[])[] = Array.from({ length: areas.indicators.bottom + 1 }, () => []);
  for (const [row, cells] of numbered) rows[row] = cells;
  const { names } = messages.planSheet;
  return {
    name,
    columnWidths: COLUMN_WIDTHS,
    rows,
    frozenRows: FIRST_HEADER + 1,
    tables: (["activities", "personnel", "indicators"] as const).map((kind) => ({
      name: names[kind],
      area: areas[kind],
    })),
    validations: [...validationsOf(areas, { schemeEnd }, translate), costLineValidation(lines, messages)],
    hiddenColumns: [COLUMN.source],
    unlocked: unlockedAreas(activities, lines, areas),
    print: {
      orientation: "landscape",
      repeatedRows: { first: FIRST_HEADER, last: FIRST_HEADER },
      foot: heading,
    },
  };
}

function instruction(period: DayRange | null, { messages, format }: Translator): string {
  if (!period) return messages.form.fill;
  return format(messages.form.fillInPeriod, { from: isoDay(period.start), to: isoDay(period.end) });
}

function totalsRow(activities: Rows, personnel: number, { planSheet }: Translator["messages"]): LayoutCell[] {
  const between = Array.from({ length: COLUMN.cost - 1 }, (): LayoutCell => ({ value: null }));
  return [
    { value: planSheet.total, style: "label" },
    ...between,
    { value: totalFormula(activities, personnel), style: "sum" },
  ];
}

function header(titles: readonly string[], left: number): LayoutCell[] {
  const before = Array.from({ length: left }, (): LayoutCell => ({ value: null }));
  return [...before, ...titles.map((value): LayoutCell => ({ value, style: "header" }))];
}

function costLineValidation({ first, last }: Rows, { form }: Translator["messages"]): ValidationLayout {
  const area = { top: first, bottom: last, left: COLUMN.title, right: COLUMN.title };
  return {
    area,
    allowed: { kind: "named-list", name: COST_LINES_NAME },
    ...form.validation.costLine,
    alert: "warning",
  };
}

/** What a partner fills in: not what is calculated. */
function unlockedAreas(activities: Rows, lines: Rows, { indicators }: TableAreas): Area[] {
  const { number, cost, responsible, extra } = COLUMN;
  const { name, finalTarget, reached, explanation, remarks } = INDICATOR_COLUMN;
  const columns = ({ first, last }: Rows, left: number, right: number): Area => ({
    top: first,
    bottom: last,
    left,
    right,
  });
  const targets = rowsBelow(indicators);
  return [
    ...[activities, lines].flatMap((rows) => [columns(rows, number, cost), columns(rows, responsible, extra)]),
    columns(targets, name, finalTarget),
    columns(targets, reached, reached),
    columns(targets, explanation, remarks),
  ];
}
