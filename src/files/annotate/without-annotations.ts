import { removeFindingsSheet } from "./findings-part";
import { removeMarks } from "./marks";
import { removeNotes } from "./notes";
import { Parts } from "./parts";
import { FILLS, FONTS, isSheetStyle, MARK_STYLES } from "./sheet-styles";
import { numbersIn, withoutLastStyles } from "./style-lists";
import { mapWorkbook } from "./workbook-map";

/** The workbook as it was before it was annotated; one that never was comes back as it is. */
export function withoutAnnotations(bytes: Uint8Array): Uint8Array {
  const parts = new Parts(bytes);
  return removeAnnotations(parts) ? parts.toZip() : bytes;
}

/** @returns whether there were any */
export function removeAnnotations(parts: Parts): boolean {
  const workbook = mapWorkbook(parts);
  let found = removeFindingsSheet(parts, workbook);
  for (const { worksheet } of workbook.sheets) {
    if (worksheet === null || worksheet === workbook.findings?.worksheet) continue;
    found = removeMarks(parts, worksheet) > 0 || found;
    found = removeNotes(parts, worksheet) > 0 || found;
  }
  if (found && workbook.styles !== null) removeUnusedStyles(parts, workbook.styles);
  return found;
}

/** Takes back this program's styles that nothing refers to any more, as far as no other stands behind them. */
export function removeUnusedStyles(parts: Parts, part: string): void {
  const [formats, cells] = usedNumbers(parts);
  let xml = parts.text(part);
  xml = withoutLastStyles(
    xml,
    "dxfs",
    (item) => MARK_STYLES.includes(item),
    (number) => formats.has(number),
  );
  xml = withoutLastStyles(xml, "cellXfs", isSheetStyle, (number) => cells.has(number));
  for (const [list, ours, attribute] of [
    ["fonts", FONTS, "fontId"],
    ["fills", FILLS, "fillId"],
  ] as const) {
    const used = new Set(["cellXfs", "cellStyleXfs"].flatMap((users) => [...numbersIn(xml, users, attribute)]));
    xml = withoutLastStyles(
      xml,
      list,
      (item) => ours.includes(item),
      (number) => used.has(number),
    );
  }
  parts.write(part, xml);
}

/** The numbers of conditional styles and of cell styles that any part names, whatever it means by them. */
function usedNumbers(parts: Parts): [formats: Set<number>, cells: Set<number>] {
  const [formats, cells] = [new Set<number>(), new Set<number>()];
  for (const name of parts.names.filter((one) => /\.xml$/i.test(one))) {
    const xml = parts.letters(name);
    for (const [, number] of xml.matchAll(/dxfId\s*=\s*["'](\d+)/gi)) formats.add(Number(number));
    for (const [, number] of xml.matchAll(/\s(?:s|style)\s*=\s*["'](\d+)/g)) cells.add(Number(number));
  }
  return [formats, cells];
}
