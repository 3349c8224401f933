import type { Grid } from "../reading/grid";
import { gridRows } from "./grid-rows";
import { listedSheet, SHEET_PROPERTIES, type ListedSheet } from "./list-sheets";
import { mergedAreas, requestMerges } from "./merged-areas";
import { ownFormats, requestFormats } from "./own-formats";
import { IncompleteAnswer } from "./trouble";
import type { WorkbookSheet } from "./workbook-state";

/** Gives what was asked for, once the request is answered. */
export type Answer<T> = () => T;

/** Asks for a sheet's cells as a whole. */
export function requestGrid(
  context: Excel.RequestContext,
  { id }: Pick<ListedSheet, "id">,
): (sheet: ListedSheet, date1904: boolean) => Grid {
  const worksheet = context.workbook.worksheets.getItem(id);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("values, numberFormat, rowIndex, columnIndex");
  used.untrack();
  const merges = requestMerges(worksheet);
  return (sheet, date1904) => {
    // More cells than Excel gives at a time come as null and as no error, whatever the types say.
    if (!used.isNullObject && (!Array.isArray(used.values) || !Array.isArray(used.numberFormat)))
      throw new IncompleteAnswer(sheet.name);
    const rows = used.isNullObject ? [] : gridRows(used, date1904);
    return { name: sheet.name, hidden: sheet.hidden, date1904, rows, merges: mergedAreas(merges), preamble: [] };
  };
}

/** Asks for what is not a sheet's cells: its name, protection and our marks on it. */
export function requestSheet(context: Excel.RequestContext, id: string): Answer<WorkbookSheet> {
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.load(SHEET_PROPERTIES);
  const formats = requestFormats(worksheet);
  return () => ({ ...listedSheet(worksheet), marks: ownFormats(formats) });
}

/** Asks for our marks on a sheet. */
export function requestMarks(context: Excel.RequestContext, id: string): Answer<string[]> {
  const formats = requestFormats(context.workbook.worksheets.getItem(id));
  return () => ownFormats(formats);
}
