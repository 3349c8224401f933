import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import "@univerjs/sheets-note/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { keepTextsInFormulas } from "./formula-texts";
import { Engine } from "./engine";
import { hideProgress } from "./no-progress";
import { forgetOldNames } from "./name-cache";
import { forgetOldDependencies } from "./old-dependencies";
import { collectOwnSheetOnly } from "./own-sheet-formulas";
import "./polyfills";
import { commonTools } from "./tools";

/** Starts the grid without a page. */
export function startUniver(): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  collectOwnSheetOnly(univer.__getInjector());
  keepTextsInFormulas();
  hideProgress();
  forgetOldNames(univer.__getInjector());
  forgetOldDependencies(univer.__getInjector());
  return new Engine(FUniver.newAPI(univer), { ...commonTools(univer.__getInjector()), close: () => univer.dispose() });
}
