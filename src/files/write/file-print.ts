import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { quotedSheet } from "../../plan/sheet-reference";
import type { PrintLayout, SheetLayout } from "../../sheets/sheet-layout";
import { absoluteReference } from "./references";

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

/**
 * Names for the part of a sheet that is printed, and for rows that every page begins with: in what the library makes of
 * them, the sheet's name is not quoted.
 */
export function printNames({ name, print }: SheetLayout): NonNullable<WriteOptions["namedRanges"]> {
  const { area, repeatedRows } = print ?? {};
  const names = [];
  if (area) names.push({ name: "_xlnm.Print_Area", range: absoluteReference(name, area), scope: name });
  if (repeatedRows) {
    const range = `${quotedSheet(name)}!$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`;
    names.push({ name: "_xlnm.Print_Titles", range, scope: name });
  }
  return names;
}
