import { NOTE_HEADING } from "../sheets/ours";

/**
 * Asks for a sheet's notes.
 * @returns once answered, those that a check wrote
 */
export function requestNotes(context: Excel.RequestContext, sheet: string): () => Excel.Note[] {
  const { notes } = context.workbook.worksheets.getItem(sheet);
  notes.load("items/content");
  return () => notes.items.filter(isOurs);
}

/** A line break is one character or two, by the version of Excel. */
export function isOurs({ content }: Excel.Note): boolean {
  return content.replace(/\r\n?/g, "\n").startsWith(NOTE_HEADING);
}

/** Takes notes out, from the last on: Excel knows them by their place in the list. */
export function removeNotes(notes: readonly Excel.Note[]): void {
  for (const note of [...notes].reverse()) note.delete();
}
