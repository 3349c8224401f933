import type { Cell, Sheet } from "hucre/xlsx";
import { NOTE_AUTHOR, OUR_WORD } from "../../sheets/ours";
import { shownNotes, type ShownNotes } from "./side-content";

/** Writes notes that are new or changed and takes out those that are gone; the others keep their author and their look. */
export function saveNotes(sheet: Sheet, now: ShownNotes): void {
  const before = shownNotes(sheet);
  sheet.cells ??= new Map<string, Cell>();
  for (const row of new Set([...Object.keys(before), ...Object.keys(now)])) {
    for (const column of new Set([...Object.keys(before[row] ?? {}), ...Object.keys(now[row] ?? {})])) {
      const text = now[row]?.[column]?.note;
      if (text === before[row]?.[column]?.note) continue;
      const key = `${row},${column}`;
      const cell: Cell = sheet.cells.get(key) ?? {
        value: sheet.rows[Number(row)]?.[Number(column)] ?? null,
        type: "empty",
      };
      if (text === undefined) delete cell.comment;
      else cell.comment = { author: authorOf(text), text };
      sheet.cells.set(key, cell);
    }
  }
}

/** The add-in's notes say whose they are in their first line; by the author a later check knows them. */
function authorOf(text: string): string {
  return text.startsWith(`${OUR_WORD}:`) ? NOTE_AUTHOR : "";
}
