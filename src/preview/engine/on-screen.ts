import { LocaleType, mergeLocales, Univer, type Injector, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import note from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import table from "@univerjs/preset-sheets-table/locales/en-US";
import { keepTextsInFormulas } from "./formula-texts";
import { takeDatesByValue } from "./date-validation";
import { Engine } from "./engine";
import { forgetOldNames } from "./name-cache";
import { forgetOldDependencies } from "./old-dependencies";
import { collectOwnSheetOnly } from "./own-sheet-formulas";
import "./polyfills";
import { commonTools } from "./tools";

/** The engine with what draws it, and the grid's own services for those who need more than its interface. */
export interface EngineOnScreen {
  readonly engine: Engine;
  readonly injector: Injector;
}

/** What a preset does not let one say, by the plugin's name. */
const CONFIGS: Readonly<Record<string, object>> = {
  // Excel writes no names over the cells above a table.
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
};

/**
 * Starts the grid in an element of a page. It shows nothing until a workbook is opened. Its tool bar and menus stay
 * away, since they speak no Estonian; the page loads its style sheets.
 */
export function startOnScreen(container: HTMLElement): EngineOnScreen {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(core, conditionalFormatting, dataValidation, note, table) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      // The page has other parts, which the keyboard must reach.
      disableAutoFocus: true,
      // Files bring their formulas' values.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [made, config] = (Array.isArray(plugin) ? plugin : [plugin]) as [PluginCtor<Plugin>, object?];
      univer.registerPlugin(made, { ...config, ...CONFIGS[made.pluginName] });
    }
  }
  takeDatesByValue();
  collectOwnSheetOnly(univer.__getInjector());
  keepTextsInFormulas();
  forgetOldNames(univer.__getInjector());
  forgetOldDependencies(univer.__getInjector());
  const api = FUniver.newAPI(univer);
  const engine = new Engine(api, {
    ...commonTools(univer.__getInjector()),
    reveal: (_sheet, row, column) => reveal(api, row, column),
    close: () => univer.dispose(),
  });
  return { engine, injector: univer.__getInjector() };
}

/** Scrolls the sheet that is shown, no further than needed; a sheet that was just changed to is drawn first. */
function reveal(api: FUniver, row: number, column: number): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  requestAnimationFrame(() => api.syncExecuteCommand("sheet.operation.scroll-to-range", { range }));
}
