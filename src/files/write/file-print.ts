import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { quotedSheet } from "../../plan/sheet-reference";
import type { PrintLayout, SheetLayout } from "../../sheets/sheet-layout";

/** Excel takes 255 characters with all codes; a foot's text is left this many. */
const LONGEST_FOOT = 200;
/** In inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** A4, as wide as a page and as many pages long as it takes. */
export function pageSetup({ orientation }: PrintLayout): WriteSheet["pageSetup"] {
  return { paperSize: "a4", orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS };
}

/** The text at the left, the page's number and the number of pages at the right. */
export function pageFoot({ foot }: PrintLayout): WriteSheet["headerFooter"] {
  const text = foot.replaceAll(/\s+/g, " ").slice(0, LONGEST_FOOT).replaceAll("&", "&&");
  return { oddFooter: `&L${text}&R&P / &N` };
}

/** The library does not quote the sheet's name in what it makes of rows that every page begins with. */
export function repeatedRowsName({ name, print }: SheetLayout): NonNullable<WriteOptions["namedRanges"]> {
  if (!print?.repeatedRows) return [];
  const { first, last } = print.repeatedRows;
  return [{ name: "_xlnm.Print_Titles", range: `${quotedSheet(name)}!$${first + 1}:$${last + 1}`, scope: name }];
}
