import type { Parts } from "../annotate/parts";
import { attributeOf, childOf, childrenOf, descendantsOf } from "../annotate/xml";
import { XmlEdit } from "../annotate/xml-edit";

/** Elements of a worksheet up to the one that is added, in the order that the file format asks for. */
const ORDER = [
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios",
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations",
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches",
  "ignoredErrors",
]
  .join(" ")
  .split(" ");
const STYLES = "xl/styles.xml";
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** What is put right in a worksheet. */
export interface SheetRepair {
  readonly part: string;
  /** How many levels of the outline get buttons. */
  readonly levels: number;
  /** Cells whose texts look like numbers and are meant as texts. */
  readonly texts: string;
}

/**
 * Puts right what the library writes otherwise than Excel would: no time of writing, so that the same layout gives the
 * same bytes; a font's words in Excel's order; rows that go on fitting their text; buttons of the outline; no green
 * corners on numbers of activities.
 */
export function soundParts(parts: Parts, sheets: readonly SheetRepair[]): void {
  const properties = parts.find("docProps/core.xml");
  if (properties !== undefined) parts.write(properties, withoutTime(parts.text(properties)));
  parts.write(STYLES, soundFonts(parts.text(STYLES)));
  for (const sheet of sheets) parts.write(sheet.part, soundSheet(parts.text(sheet.part), sheet));
}

function withoutTime(xml: string): string {
  const edit = new XmlEdit(xml);
  for (const element of childrenOf(xml, edit.root)) if (element.local === "modified") edit.remove(element);
  return edit.toString();
}

function soundFonts(xml: string): string {
  const edit = new XmlEdit(xml);
  for (const font of descendantsOf(xml, edit.root, "font")) {
    const words = childrenOf(xml, font).sort((a, b) => FONT_ORDER.indexOf(a.local) - FONT_ORDER.indexOf(b.local));
    edit.replace(font.inside, font.insideEnd, words.map(({ start, end }) => xml.slice(start, end)).join(""));
  }
  return edit.toString();
}

function soundSheet(xml: string, { levels, texts }: SheetRepair): string {
  const edit = new XmlEdit(xml);
  const format = childOf(xml, edit.root, "sheetFormatPr");
  if (format && levels > 0) edit.replace(format.end - 2, format.end, ` outlineLevelRow="${levels}"/>`);
  for (const row of descendantsOf(xml, edit.root, "row")) {
    // A height that counts as the user's own would stay as it is when he types more.
    const custom = attributeOf(xml, row, "customHeight");
    if (custom) edit.replace(custom.start - ' customHeight="'.length, custom.end + 1, "");
  }
  edit.insertInOrder(
    ORDER,
    "ignoredErrors",
    `<ignoredErrors><ignoredError sqref="${texts}" numberStoredAsText="1"/></ignoredErrors>`,
  );
  return edit.toString();
}
