import type { PlanChanges } from "../comparing/changes";
import type { Translator } from "../locales";
import { columnLetters } from "../plan/place";
import { amountCells, COMPARISON_COLUMN, sectionRow, sectionRows } from "./comparison-rows";
import { leftOutText, sameText } from "./comparison-words";
import type { LayoutCell, SheetLayout } from "./sheet-layout";

/** A version of a plan, as the sheet calls it. */
export interface VersionName {
  /** A file's name, or what the open workbook is called. */
  readonly name: string;
  /** As `25.11.2026 12:03`; null where it is not known. */
  readonly date: string | null;
}

/** In characters; together they fit an A4 page that lies on its side. */
const COLUMN_WIDTHS = [13, 10, 46, 50, 15, 15, 15];
/** Zero-based row of the header. */
const HEADER_ROW = 4;

/**
 * The sheet that compares two versions of a plan: what each section comes to, then what changed in it. Only what changed
 * is listed; the rest is counted.
 * @param name a free one that Excel takes
 */
export function comparisonSheet(
  changes: PlanChanges,
  versions: { readonly before: VersionName; readonly after: VersionName },
  name: string,
  translate: Translator,
): SheetLayout {
  const { messages, format } = translate;
  const { comparison } = messages;
  const [before, after] = [versions.before, versions.after].map((version) => versionText(version, translate));
  const leftOut = leftOutText(changes, translate);
  const { columns } = comparison;
  const titles = [columns.kind, columns.number, columns.row, columns.change];
  const amounts = [columns.before, columns.after, columns.difference];
  const rows: LayoutCell[][] = [
    [{ value: comparison.title, style: "title" }],
    [{ value: format(comparison.before, { name: before! }), style: "subtitle" }],
    [{ value: format(comparison.after, { name: after! }), style: "subtitle" }],
    leftOut === null ? [] : [{ value: leftOut, style: "subtitle" }],
    [...titles, ...amounts].map((value): LayoutCell => ({ value, style: "header" })),
  ];
  for (const section of changes.sections) rows.push(sectionRow(section, rows.length, "text", translate));
  rows.push(totalRow(changes, rows.length, translate));
  rows.push([]);
  if (changes.isSame) rows.push([{ value: sameText(changes, translate), style: "strong" }]);
  else {
    rows.push([{ value: comparison.details, style: "title" }]);
    for (const section of changes.sections) {
      if (!section.isSame) rows.push([], ...sectionRows(section, rows.length + 1, translate));
    }
  }
  return {
    name,
    columnWidths: COLUMN_WIDTHS,
    rows,
    frozenRows: HEADER_ROW + 1,
    print: {
      orientation: "landscape",
      repeatedRows: { first: HEADER_ROW, last: HEADER_ROW },
      foot: format(comparison.foot, { before: before!, after: after! }),
    },
  };
}

function versionText({ name, date }: VersionName, { messages, format }: Translator): string {
  return date === null ? name : format(messages.comparison.dated, { name, date });
}

/** Of the sections above it. */
function totalRow({ sections, declared }: PlanChanges, row: number, { messages }: Translator): LayoutCell[] {
  const sum = (column: number): LayoutCell => {
    const letters = columnLetters(column);
    return { value: { formula: `=SUM(${letters}${HEADER_ROW + 2}:${letters}${row})` }, style: "sum" };
  };
  const label: LayoutCell[] = ["", "", messages.comparison.total, ""].map((value) => ({ value, style: "strong" }));
  const { before, after } = COMPARISON_COLUMN;
  if (sections.length === 0) return [...label, ...amountCells(declared, row, "sum")];
  return [...label, sum(before), sum(after), amountCells(declared, row, "sum")[2]!];
}
