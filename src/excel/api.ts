/**
 * The manifest asks for it too; a copy of Excel that ignores the manifest is told so. Writing sheets needs no more:
 * tables, validation (1.8), frozen rows and names by formula (1.7), several areas at once, page set-up and suspended
 * drawing (1.9), groups of rows (1.10) and tables that are resized (1.13). What Excel never tells: how deep a row is in
 * the outline, and, of sheets that come and go, whose doing it was.
 */
export const MINIMUM_API = "1.13";
/** Notes on cells. */
export const NOTES_API = "1.18";

/** @param version of the requirement set ExcelApi, such as `1.18` */
export function supportsApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Whether this Excel calls functions of add-ins: volume licences of Excel 2021 may not. */
export function supportsCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}
