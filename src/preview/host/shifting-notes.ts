import { areaAt } from "./area";
import type { Session } from "./session";
import { putNote, removeNote, sheetNotes } from "./sheet-notes";
import { isAcross, shifted, type Shift } from "./shifts";

/**
 * Takes a sheet's notes off before cells move: where one comes to a cell that another leaves, the grid takes them for one.
 * @returns puts them where they then belong
 */
export function notesBefore(sheet: string, shift: Shift, session: Session): () => void {
  const notes = sheetNotes(sheet, session).filter(({ row, col }) => isAcross(areaAt(row, col), shift));
  for (const { row, col } of notes) removeNote({ sheet, row, column: col }, session);
  return () => {
    for (const note of notes) {
      const area = shifted(areaAt(note.row, note.col), shift);
      if (!area) continue;
      const [row, column] = [area.top, area.left];
      putNote({ sheet, row, column }, { ...note, row, col: column }, session);
    }
  };
}
