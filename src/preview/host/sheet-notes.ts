import type { ISheetNote } from "@univerjs/sheets-note";
import type { Session } from "./session";
import { sheetFacade } from "./sheet-model";

/** A note, by the cell that has it. */
export interface NoteTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A sheet's notes, row by row. */
export function sheetNotes(sheet: string, session: Session): ISheetNote[] {
  return [...sheetFacade(sheet, session).getNotes()].sort((one, other) => one.row - other.row || one.col - other.col);
}

export function putNote(target: NoteTarget, note: ISheetNote, session: Session): void {
  change("update", target, { note }, session);
}

export function removeNote(target: NoteTarget, session: Session): void {
  change("remove", target, {}, session);
}

function change(
  kind: "update" | "remove",
  { sheet, row, column }: NoteTarget,
  params: object,
  { engine }: Session,
): void {
  const place = { unitId: engine.book.getId(), sheetId: sheet, row, col: column };
  engine.api.syncExecuteCommand(`sheet.mutation.${kind}-note`, { ...place, ...params });
}
