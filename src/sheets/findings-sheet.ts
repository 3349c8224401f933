import type { Finding } from "../checking/finding";
import type { Translator } from "../locales";
import { toA1 } from "../plan/place";
import { findingNames } from "./finding-names";
import type { LayoutCell, SheetLayout } from "./sheet-layout";

/** The styles of the sheet, few enough to be added to any workbook. */
export type FindingsStyle = "title" | "subtitle" | "header" | "text" | "error" | "warning" | "info";

/** A cell of texts and numbers, which any workbook takes. */
export interface FindingsCell extends LayoutCell {
  readonly value: string | number | null;
  readonly style?: FindingsStyle;
}

/** The sheet of findings, for whoever adds it to a workbook. */
export interface FindingsLayout extends SheetLayout {
  readonly rows: readonly (readonly FindingsCell[])[];
}

/**
 * The sheet *Leiud*: what was found, each with a link to its cell.
 * @param linkedSheets the sheets of the workbook in which the sheet will stand; only they can be linked to
 */
export function findingsSheet(
  findings: readonly Finding[],
  name: string,
  linkedSheets: ReadonlySet<string>,
  translate: Translator,
): FindingsLayout {
  const { messages, format } = translate;
  const titles = messages.sheet.columns;
  const header = [
    titles.severity,
    titles.section,
    titles.activity,
    titles.sheet,
    titles.cell,
    titles.message,
    titles.actual,
    titles.expected,
    titles.rule,
  ];
  const rows: FindingsCell[][] = [
    [{ value: messages.sheet.title, style: "title" }],
    [{ value: format(messages.sheet.removable, { name }), style: "subtitle" }],
    [],
    header.map((value) => ({ value, style: "header" })),
    ...findings.map((finding) => rowOf(finding, linkedSheets, translate)),
  ];
  if (findings.length === 0) rows.push([{ value: messages.sheet.none, style: "text" }]);
  return { name, columnWidths: [12, 12, 12, 24, 10, 80, 22, 22, 26], rows, frozenRows: 4 };
}

function rowOf(finding: Finding, linkedSheets: ReadonlySet<string>, translate: Translator): FindingsCell[] {
  const { severity, place, rule } = finding;
  const names = findingNames(finding, translate);
  const cell = place?.cell ? toA1(place.cell) : null;
  const link = place && cell && linkedSheets.has(place.sheet) ? { link: { sheet: place.sheet, cell } } : {};
  const texts = [names.section, names.activity, place?.sheet ?? ""];
  const after = [translate.finding(finding), names.actual, names.expected, rule];
  return [
    { value: translate.messages.severities[severity], style: severity },
    ...texts.map((value): FindingsCell => ({ value, style: "text" })),
    { value: cell ?? "", style: "text", ...link },
    ...after.map((value): FindingsCell => ({ value, style: "text" })),
  ];
}
