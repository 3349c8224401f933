import { fromA1, toA1 } from "../../plan/place";
import type { Note } from "../../sheets/marks";
import { NOTE_AUTHOR, NOTE_HEADING, OUR_WORD } from "../../sheets/ours";
import { declareType } from "./content-types";
import { addNoteShapes, removeNoteShapes } from "./note-drawing";
import { required, type Parts } from "./parts";
import { relate, relatedPart } from "./relationships";
import { removePart } from "./remove-part";
import { cellText } from "./sheet-xml";
import { folderOf, type WorkbookMap } from "./workbook-map";
import { attributeOf, childOf, childrenOf, descendantsOf, escaped, prefixOf, textOf, type Element } from "./xml";
import { prefixed, XmlEdit } from "./xml-edit";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/** Puts notes on a sheet's cells. A cell that has one of its own keeps just that. */
export function addNotes(parts: Parts, workbook: WorkbookMap, sheet: string, notes: readonly Note[]): void {
  const existing = relatedPart(parts, sheet, "comments");
  const taken = new Set(existing === null ? [] : addressesIn(parts.text(existing)));
  const added = notes.filter((note) => !taken.has(toA1(note)));
  if (added.length === 0) return;
  const part = existing ?? createPart(parts, workbook, sheet);
  parts.write(part, withNotes(parts.text(part), added));
  addNoteShapes(parts, workbook, sheet, added);
}

/**
 * Takes notes off a sheet: those of this program, or all.
 * @returns how many there were
 */
export function removeNotes(parts: Parts, sheet: string, which: "ours" | "all" = "ours"): number {
  const part = relatedPart(parts, sheet, "comments");
  if (part === null || (which === "ours" && !parts.text(part).includes(OUR_WORD))) return 0;
  const edit = new XmlEdit(parts.text(part));
  const { xml } = edit;
  const [authors, list] = listsOf(edit);
  const names = childrenOf(xml, authors);
  const ours = names.findIndex((name) => textOf(xml, name) === NOTE_AUTHOR);
  const comments = childrenOf(xml, list);
  const isOurs = (comment: Element): boolean =>
    attributeOf(xml, comment, "authorId")?.value === String(ours) || isHeaded(xml, comment);
  const gone = which === "all" ? comments : comments.filter(isOurs);
  if (gone.length === 0 && which === "ours") return 0;
  if (gone.length === comments.length) removePart(parts, sheet, part);
  else {
    for (const comment of gone) edit.remove(comment);
    // Notes count authors by their place.
    if (ours >= 0 && ours === names.length - 1) edit.remove(names[ours]!);
    parts.write(part, edit.toString());
  }
  const places = gone.map((comment) => fromA1(addressOf(xml, comment))).filter((place) => place !== null);
  removeNoteShapes(parts, sheet, places);
  return gone.length;
}

function createPart(parts: Parts, workbook: WorkbookMap, sheet: string): string {
  const part = parts.freeName(`${folderOf(workbook.part)}comments#.xml`);
  const xml = `<comments xmlns="${workbook.namespace}"><authors/><commentList/></comments>`;
  parts.write(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  declareType(parts, part, TYPE);
  relate(parts, sheet, workbook.relationships, "comments", part);
  return part;
}

/** LibreOffice forgets authors, but keeps the line that names them. */
function isHeaded(xml: string, comment: Element): boolean {
  const texts = descendantsOf(xml, comment, "t").map((text) => textOf(xml, text));
  return texts.join("").replace(/\r/g, "").startsWith(NOTE_HEADING);
}

function addressesIn(xml: string): string[] {
  const [, list] = listsOf(new XmlEdit(xml));
  return childrenOf(xml, list).map((comment) => addressOf(xml, comment));
}

function addressOf(xml: string, comment: Element): string {
  return attributeOf(xml, comment, "ref")?.value.toUpperCase() ?? "";
}

function withNotes(xml: string, notes: readonly Note[]): string {
  const edit = new XmlEdit(xml);
  const prefix = prefixOf(edit.root);
  const [authors, list] = listsOf(edit);
  const names = childrenOf(xml, authors).map((name) => textOf(xml, name));
  const known = names.indexOf(NOTE_AUTHOR);
  if (known < 0) edit.append(authors, prefixed(prefix, `<author>${escaped(NOTE_AUTHOR)}</author>`));
  const author = known < 0 ? names.length : known;
  edit.append(list, prefixed(prefix, notes.map((note) => noteXml(note, author)).join("")));
  return edit.toString();
}

function listsOf({ xml, root }: XmlEdit): [authors: Element, list: Element] {
  return [required(childOf(xml, root, "authors")), required(childOf(xml, root, "commentList"))];
}

/** As Excel begins a note: who wrote it, in bold. */
function noteXml(note: Note, author: number): string {
  const run = (text: string, weight: string): string =>
    `<r><rPr>${weight}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>` +
    `<t xml:space="preserve">${cellText(text)}</t></r>`;
  const text = `<text>${run(NOTE_HEADING, "<b/>")}${run(note.text, "")}</text>`;
  return `<comment ref="${toA1(note)}" authorId="${author}">${text}</comment>`;
}
