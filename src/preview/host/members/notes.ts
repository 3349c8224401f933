import type { ISheetNote } from "@univerjs/sheets-note";
import { addressOf, areaAt, areaOf, splitSheet } from "../area";
import { HostError, invalidArgument, notFound } from "../host-error";
import { collectionMembers, isHostObject, method, objectOf, property, type HostObject, type HostType } from "../member";
import { onlyArea, type Cells } from "../cells";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { assertMayChange, sheetIdOf } from "../sheet-model";
import { putNote, removeNote, sheetNotes, type NoteTarget } from "../sheet-notes";

/** The notes of a sheet, or of all sheets. */
interface Scope {
  readonly sheet: string | null;
}

/** A note may move, and another take its cell: its place would tell it from none. */
let added = 0;

const WIDTH = 220;
const HEIGHT = 100;
const POINTS_A_PIXEL = 3 / 4;

const NOTE: HostType<NoteTarget> = {
  name: "Note",
  members: {
    AuthorName: property("1.18", () => ""),
    Content: property(
      "1.18",
      (it, session) => noteAt(it, session).note,
      (it, value, session) => put(it, { ...noteAt(it, session), note: String(value) }, session),
    ),
    Height: property("1.18", (it, session) => noteAt(it, session).height * POINTS_A_PIXEL),
    Width: property("1.18", (it, session) => noteAt(it, session).width * POINTS_A_PIXEL),
    Visible: property("1.18", (it, session) => noteAt(it, session).show === true),
    GetLocation: method("1.18", (it, _, session) => {
      noteAt(it, session);
      return rangeOf(it.sheet, areaAt(it.row, it.column));
    }),
    Delete: method("1.18", (it, _, session) => {
      noteAt(it, session);
      assertMayChange(it.sheet, "allowEditObjects", session);
      removeNote(it, session);
    }),
  },
};

export const NOTES: HostType<Scope> = {
  name: "NoteCollection",
  itemType: () => NOTE,
  items: notes,
  item: noteWith,
  members: {
    ...collectionMembers("1.18", () => NOTE, notes, noteWith),
    Add: method("1.18", (scope, [address, content], session) => {
      const target = targetAt(scope, address, session);
      assertMayChange(target.sheet, "allowEditObjects", session);
      if (findNote(target, session)) throw new HostError("ItemAlreadyExists", "The cell has a note already.");
      const id = `added-${++added}`;
      put(
        target,
        { id, row: target.row, col: target.column, width: WIDTH, height: HEIGHT, note: String(content) },
        session,
      );
      return objectOf(NOTE, target);
    }),
  },
};

function notes({ sheet }: Scope, session: Session): HostObject[] {
  const sheets = sheet === null ? session.engine.model.getSheetOrders() : [sheet];
  return sheets.flatMap((id) =>
    sheetNotes(id, session).map(({ row, col }) => objectOf(NOTE, { sheet: id, row, column: col })),
  );
}

function noteWith(scope: Scope, key: unknown, session: Session): HostObject {
  const target = targetAt(scope, key, session);
  noteAt(target, session);
  return objectOf(NOTE, target);
}

/** @param place a cell: an address with its sheet where the scope is the workbook, or a range */
function targetAt({ sheet }: Scope, place: unknown, session: Session): NoteTarget {
  if (isHostObject(place)) {
    const cells = place.it as Cells;
    return { sheet: cells.sheet, row: onlyArea(cells).top, column: onlyArea(cells).left };
  }
  const { sheet: named, rest } = splitSheet(String(place));
  const area = areaOf(rest);
  const id = named === null ? sheet : sheetIdOf(named, session);
  if (!area || id === null || addressOf(area).includes(":")) throw invalidArgument(`${String(place)} is no cell.`);
  return { sheet: id, row: area.top, column: area.left };
}

function findNote({ sheet, row, column }: NoteTarget, session: Session): ISheetNote | undefined {
  return sheetNotes(sheet, session).find((note) => note.row === row && note.col === column);
}

function noteAt(target: NoteTarget, session: Session): ISheetNote {
  const note = findNote(target, session);
  if (!note) throw notFound("note on this cell");
  return note;
}

function put(target: NoteTarget, note: ISheetNote, session: Session): void {
  assertMayChange(target.sheet, "allowEditObjects", session);
  putNote(target, note, session);
}
