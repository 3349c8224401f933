import type Decimal from "decimal.js";
import type { AmountChange, RowChange, SectionChanges } from "../comparing/changes";
import type { Translator } from "../locales";
import type { Activity, Indicator, Section } from "../plan/model";
import { changeText, countsText, kindWord } from "./comparison-words";
import type { CellStyleName, LayoutCell } from "./sheet-layout";

/** Zero-based columns of the sheet that compares two versions. */
export const COMPARISON_COLUMN = { before: 4, after: 5, difference: 6 } as const;

const KIND_STYLES = { same: "text", added: "added", removed: "removed", changed: "info", moved: "info" } as const;

/**
 * A section's changes below its heading: activities, then indicators, and at the end how many rows are the same.
 * @param top the zero-based row of the first
 */
export function sectionRows(section: SectionChanges, top: number, translate: Translator): LayoutCell[][] {
  const { comparison } = translate.messages;
  const rows = [sectionRow(section, top, "strong", translate)];
  for (const change of section.activities) {
    if (change.kind !== "same") rows.push(activityRow(change, top + rows.length, translate));
  }
  const indicators = section.indicators.filter(({ kind }) => kind !== "same");
  if (indicators.length > 0)
    rows.push([{ value: "" }, { value: "" }, { value: comparison.indicators, style: "label" }]);
  for (const change of indicators) rows.push(indicatorRow(change, translate));
  return rows;
}

/** A section as a whole: what it is, how many of its rows changed, and what it comes to. */
export function sectionRow(
  changes: SectionChanges,
  row: number,
  style: "text" | "strong",
  translate: Translator,
): LayoutCell[] {
  const { messages } = translate;
  const { before, after, declared } = changes;
  const section = (after ?? before)!;
  const kind = before === null ? "added" : after === null ? "removed" : changes.isSame ? "same" : "changed";
  return [
    { value: messages.comparison.kinds[kind], style: KIND_STYLES[kind] },
    { value: section.code ?? "", style: "number" },
    { value: nameOf(section, translate), style },
    { value: changes.isSame ? messages.comparison.unchanged : summaryOf(changes, translate), style: "text" },
    ...amountCells(declared, row, style === "strong" ? "sum" : "amount"),
  ];
}

/** Before, after and their difference, as a formula over the cells beside. */
export function amountCells(
  { before, after }: { readonly [K in keyof AmountChange]: Decimal | null },
  row: number,
  style: CellStyleName,
): LayoutCell[] {
  const difference = before || after ? { formula: `=ROUND(F${row + 1}-E${row + 1},2)` } : "";
  return [
    { value: before?.toNumber() ?? "", style },
    { value: after?.toNumber() ?? "", style },
    { value: difference, style },
  ];
}

function activityRow(change: RowChange<Activity>, row: number, translate: Translator): LayoutCell[] {
  const { before, after } = change;
  const shown = (after ?? before)!;
  const amounts = { before: before?.cost.value ?? null, after: after?.cost.value ?? null };
  return [
    ...changeCells(change, shown.number?.text ?? "", shown.title, translate),
    ...amountCells(amounts, row, "amount"),
  ];
}

function indicatorRow(change: RowChange<Indicator>, translate: Translator): LayoutCell[] {
  return changeCells(change, "", (change.after ?? change.before)!.name, translate);
}

function changeCells(change: RowChange<unknown>, number: string, title: string, translate: Translator): LayoutCell[] {
  return [
    { value: kindWord(change, translate), style: KIND_STYLES[change.kind] },
    { value: number, style: "number" },
    { value: title, style: "text" },
    { value: changeText(change.fields, translate), style: "text" },
  ];
}

function nameOf({ code, party, title, sheet }: Section, { messages }: Translator): string {
  const name = [party, title].filter(Boolean).join(": ");
  return name || (code === null ? `${messages.comparison.noSection} (${sheet})` : code);
}

/** A code or title that was corrected, and how many rows changed. */
function summaryOf(changes: SectionChanges, translate: Translator): string {
  return [changeText(changes.ownFields, translate), countsText(changes, translate)].filter(Boolean).join("\n");
}
