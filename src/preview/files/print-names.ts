import { strFromU8, strToU8, type Unzipped } from "fflate";
import { definedNames } from "../../files/annotate/defined-names";
import { attributeOf, childOf, childrenOf, escaped } from "../../files/annotate/xml";
import { XmlEdit } from "../../files/annotate/xml-edit";
import { quotedSheet } from "../../plan/sheet-reference";

const WORKBOOK = "xl/workbook.xml";
const PRINT_NAME = /^_xlnm\.Print_(?:Area|Titles)$/;
/** `$A$1`, `$A$1:$C$9`, `$5:$5` or `$A:$B`. */
const CELLS = /^(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$/;
const LOST = "#REF!";

/**
 * Quotes the sheet's name in what is printed and in the rows and columns that every page repeats, before each area: the
 * library writes the bare name, and before the first alone. Excel repairs a file for that. What is no area is lost.
 */
export function quotePrintNames(parts: Unzipped): void {
  const edit = new XmlEdit(strFromU8(parts[WORKBOOK]!));
  const { xml, root } = edit;
  const list = childOf(xml, root, "sheets");
  const sheets = (list ? childrenOf(xml, list) : []).map((sheet) => attributeOf(xml, sheet, "name")?.value ?? "");
  for (const { name, scope, text, element } of definedNames(xml)) {
    const sheet = scope === null ? undefined : sheets[scope];
    if (!PRINT_NAME.test(name) || sheet === undefined || !text.startsWith(`${sheet}!`)) continue;
    const areas = text.replaceAll(`${sheet}!`, "").split(",");
    // The library takes a comma within the file's quotes for the end of an area.
    const torn = quotedSheet(sheet).split(",").slice(0, -1);
    const kept = areas.filter((area) => !torn.some((piece) => piece.trim() === area));
    const isSound = kept.length > 0 && kept.every((area) => CELLS.test(area));
    const quoted = kept.map((area) => `${quotedSheet(sheet)}!${area}`).join(",");
    edit.replace(element.inside, element.insideEnd, isSound ? escaped(quoted) : LOST);
  }
  if (!edit.isEmpty) parts[WORKBOOK] = strToU8(edit.toString());
}
