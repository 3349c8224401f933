import type { WorkbookContent } from "../../src/preview/engine/content";
import { serialOfDay } from "../../src/plan/day";
import type { Plan } from "../../src/plan/model";
import { CELL_STYLES } from "../../src/sheets/cell-styles";
import type { LayoutCell } from "../../src/sheets/sheet-layout";
import { planSheetLayouts } from "./plan-sheet-grids";
import { contentOf, type TestCell } from "./workbook-content";

/** A workbook of a plan's plan sheets, and nothing else. */
export function planSheetContent(plan: Plan): WorkbookContent {
  const sheets = planSheetLayouts(plan).map(
    ({ name, rows }) => [name, rows.map((cells) => cells.map(cellOf))] as const,
  );
  return contentOf(Object.fromEntries(sheets));
}

function cellOf({ value, style }: LayoutCell): TestCell {
  const pattern = style && CELL_STYLES[style].format;
  const look = pattern ? { s: { n: { pattern } } } : {};
  if (value === null || value === "") return null;
  if (typeof value === "string") return { v: value, t: 1, ...look };
  if (typeof value === "number") return { v: value, t: 2, ...look };
  if ("day" in value) return { v: serialOfDay(value.day, false), t: 2, ...look };
  const { formula, result = 0 } = value;
  return { f: formula, v: result, t: typeof result === "number" ? 2 : 1, ...look };
}
