/** The manifest asks for it too; a copy of Excel that ignores the manifest is told so. */
export const MINIMUM_API = "1.13";
/** Notes on cells. */
export const NOTES_API = "1.18";

/** @param version of the requirement set ExcelApi, such as `1.18` */
export function supportsApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
