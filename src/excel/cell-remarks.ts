import { NOTES_API, supportsApi } from "./api";
import { isOurs } from "./own-notes";

/** What somebody has said of a cell: a note, or a comment's first message. */
type Remark = Excel.Note | Excel.Comment;

export interface SheetRemarks {
  /** Notes that a check wrote. */
  readonly own: () => Excel.Note[];
  /** The user's notes and comments. */
  readonly others: () => Remark[];
}

/** Asks for what stands on a sheet's cells; an Excel without `NOTES_API` tells of comments alone. */
export function requestRemarks(context: Excel.RequestContext, sheetId: string): SheetRemarks {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const notes = supportsApi(NOTES_API) ? sheet.notes : null;
  notes?.load("items/content");
  const { comments } = sheet;
  comments.load("items/content");
  return {
    own: () => notes?.items.filter(isOurs) ?? [],
    others: () => [...(notes?.items.filter((note) => !isOurs(note)) ?? []), ...comments.items],
  };
}

/** Asks which cell a remark is on. */
export function requestPlace(remark: Remark): () => { readonly row: number; readonly column: number } {
  const range = remark.getLocation();
  range.load("rowIndex, columnIndex");
  range.untrack();
  return () => ({ row: range.rowIndex, column: range.columnIndex });
}
