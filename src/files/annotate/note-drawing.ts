import type { CellAddress } from "../../plan/place";
import type { Note } from "../../sheets/marks";
import { declareType } from "./content-types";
import { cellSizes, noteBox } from "./note-box";
import { emptyDrawing, freeNumber, isEmptyDrawing, withNoteShapes, withoutNoteShapes } from "./note-shapes";
import type { Parts } from "./parts";
import { relate, relatedPart } from "./relationships";
import { removePart } from "./remove-part";
import { WORKSHEET_ORDER } from "./sheet-order";
import { folderOf, relationshipId, relationshipReference, type WorkbookMap } from "./workbook-map";
import { childOf, prefixOf, rootOf } from "./xml";
import { prefixed, XmlEdit } from "./xml-edit";

const TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Gives notes their boxes, in the sheet's drawing of notes and buttons or in a new one. */
export function addNoteShapes(parts: Parts, workbook: WorkbookMap, sheet: string, notes: readonly Note[]): void {
  const part = drawingOf(parts, sheet) ?? createDrawing(parts, workbook, sheet);
  const sizes = cellSizes(parts.text(sheet));
  const shapes = notes.map((note) => ({ place: note, box: noteBox(note, note.text, sizes) }));
  parts.writeLetters(part, withNoteShapes(parts.letters(part), shapes));
}

export function removeNoteShapes(parts: Parts, sheet: string, places: readonly CellAddress[]): void {
  const part = drawingOf(parts, sheet);
  if (part === null) return;
  const rest = withoutNoteShapes(parts.letters(part), places);
  if (!isEmptyDrawing(rest)) return parts.writeLetters(part, rest);
  const edit = new XmlEdit(parts.text(sheet));
  const element = childOf(edit.xml, edit.root, "legacyDrawing");
  if (element) edit.remove(element);
  parts.write(sheet, edit.toString());
  removePart(parts, sheet, part);
}

function drawingOf(parts: Parts, sheet: string): string | null {
  const xml = parts.text(sheet);
  const element = childOf(xml, rootOf(xml), "legacyDrawing");
  const id = element && relationshipId(xml, element);
  return id === undefined ? null : relatedPart(parts, sheet, "vmlDrawing", id);
}

function createDrawing(parts: Parts, workbook: WorkbookMap, sheet: string): string {
  const drawings = parts.names.filter((name) => /\.vml$/i.test(name)).map((name) => parts.letters(name));
  const part = parts.freeName(`${folderOf(workbook.part)}drawings/vmlDrawing#.vml`);
  parts.writeLetters(part, emptyDrawing(freeNumber(drawings)));
  declareType(parts, part, TYPE);
  const id = relate(parts, sheet, workbook.relationships, "vmlDrawing", part);

  const edit = new XmlEdit(parts.text(sheet));
  // One that refers to a lost part is of no use, and there may be only one.
  const dangling = childOf(edit.xml, edit.root, "legacyDrawing");
  if (dangling) edit.remove(dangling);
  const element = `<legacyDrawing ${relationshipReference(edit.xml, workbook, id)}/>`;
  edit.insertInOrder(WORKSHEET_ORDER, "legacyDrawing", prefixed(prefixOf(edit.root), element));
  parts.write(sheet, edit.toString());
  return part;
}
