import type { Finding } from "../checking/finding";
import type { Translator } from "../locales";
import { toA1 } from "../plan/place";
import { marksOf, notesOf } from "../sheets/marks";
import { NOTE_HEADING } from "../sheets/ours";
import { requestPlace, requestRemarks } from "./cell-remarks";
import { remember, requestMemory } from "./memory";
import { removeNotes } from "./own-notes";
import { runInExcel, sync, type RunOptions } from "./run";
import type { WorkbookState } from "./workbook-state";

/** A request goes off when it holds about so much: well below the 5 MB that Excel on the web takes. */
const BYTES_AT_A_TIME = 1_000_000;
/** What a note takes of a request beside its text. */
const BYTES_OF_A_NOTE = 500;

export interface NoteWriting {
  /** How many cells have a note or a comment of the user's, which stays. */
  readonly taken: number;
  /** Protected sheets, where notes can neither be put nor taken out. */
  readonly locked: readonly string[];
}

/**
 * Puts a note on every cell with findings and takes out those of an earlier check, in three `sync`s or, where nobody
 * else has written any, two. Very many take more. Only where `NOTES_API` is supported.
 * @param findings none, to take the notes out
 */
export function writeNotes(
  state: WorkbookState,
  findings: readonly Finding[],
  translate: Translator,
  options: RunOptions = {},
): Promise<NoteWriting> {
  const marks = marksOf(findings, translate);
  return runInExcel(options, async (context) => {
    const memory = requestMemory(context, "notes");
    const remarks = state.sheets.map(({ id }) => requestRemarks(context, id));
    await sync(context, options);
    const places = remarks.map(({ others }) => others().map(requestPlace));
    await sync(context, options);
    const [locked, noted]: [string[], string[]] = [[], []];
    let [taken, pending] = [0, 0];
    for (const [index, sheet] of state.sheets.entries()) {
      const own = remarks[index]!.own();
      const wanted = notesOf(marks.filter((mark) => mark.sheet === sheet.name));
      if (own.length === 0 && wanted.length === 0) continue;
      if (sheet.locksNotes) {
        locked.push(sheet.name);
        if (own.length > 0) noted.push(sheet.id);
        continue;
      }
      removeNotes(own);
      const occupied = new Set(places[index]!.map((cell) => toA1(cell())));
      const free = wanted.filter((note) => !occupied.has(toA1(note)));
      taken += wanted.length - free.length;
      if (free.length > 0) noted.push(sheet.id);
      const { notes } = context.workbook.worksheets.getItem(sheet.id);
      for (const note of free) {
        notes.add(toA1(note), NOTE_HEADING + note.text);
        pending += note.text.length + BYTES_OF_A_NOTE;
        if (pending < BYTES_AT_A_TIME) continue;
        await sync(context, options);
        pending = 0;
      }
    }
    if (noted.length > 0) remember(context, "notes", noted);
    else memory.forget();
    await sync(context, options);
    return { taken, locked };
  });
}
