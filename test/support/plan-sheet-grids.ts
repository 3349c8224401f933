import { translator, type Language } from "../../src/locales";
import type { Plan, Source } from "../../src/plan/model";
import type { Grid } from "../../src/reading/grid";
import type { SheetLayout } from "../../src/sheets/sheet-layout";
import { sectionSheet } from "../../src/sheets/plan/section-sheet";
import { sheetNameFor } from "../../src/sheets/plan/sheet-name";
import { gridOfLayout } from "../../src/summary/layout-grid";

/** A file that is called like a section. */
export const SOURCE: Source = {
  file: "3.5.2.6 Jõhvi.xlsx",
  sheet: null,
  time: "25.11.2026 12:03",
  sha256: "0a".repeat(32),
};

/** A plan's plan sheets. */
export function planSheetLayouts(plan: Plan, language: Language = "et"): SheetLayout[] {
  const taken: string[] = [];
  return plan.sections.map((section, index) => {
    const name = sheetNameFor(section, taken);
    taken.push(name);
    const options = { name, key: String(index + 1), source: SOURCE, period: plan.period };
    return sectionSheet(section, options, translator(language)).layout;
  });
}

/** The same as sheets with them are read. */
export function planSheetGrids(plan: Plan, language: Language = "et"): Grid[] {
  return planSheetLayouts(plan, language).map(gridOfLayout);
}
