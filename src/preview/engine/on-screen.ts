/** Stand-in until the host's own arrives. */
import { LocaleType, Univer, UniverInstanceType, mergeLocales, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import cfEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import type { WorkbookContent } from "./content";

export async function startOnScreen(container: HTMLElement) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreEn, cfEn, noteEn) },
  });
  const presets = [
    UniverSheetsCorePreset({ container: container as never, header: true, toolbar: false, contextMenu: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets)
    for (const entry of plugins)
      Array.isArray(entry)
        ? univer.registerPlugin(entry[0] as never, entry[1] as never)
        : univer.registerPlugin(entry as never);
  const api = FUniver.newAPI(univer);
  let last: WorkbookContent | null = null;
  return {
    api,
    injector: univer.__getInjector(),
    open(content: WorkbookContent) {
      if (last) univer.__getInjector;
      const old = api.getActiveWorkbook();
      if (old) api.disposeUnit(old.getId());
      last = content;
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
        ...content.data,
        id: `workbook-${Date.now()}`,
      } as IWorkbookData);
    },
    content(): WorkbookContent {
      return { ...last!, data: api.getActiveWorkbook()!.save() };
    },
  };
}
