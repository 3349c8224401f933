import { definedNames, type DefinedName } from "./defined-names";
import type { Parts } from "./parts";
import { pruned } from "./prune";
import { relatedPart } from "./relationships";
import { removePart } from "./remove-part";
import type { SheetEntry, WorkbookMap } from "./workbook-map";
import { attributeOf, descendantsOf, type Element } from "./xml";
import { XmlEdit } from "./xml-edit";

/**
 * Takes sheets out of a workbook with their parts and the names that hold in them alone, and other names. What counts
 * sheets by their place goes on meaning the same ones.
 * @returns the names that went, in their order
 */
export function removeSheets(
  parts: Parts,
  workbook: WorkbookMap,
  sheets: readonly SheetEntry[],
  isNameGone: (name: DefinedName) => boolean,
): DefinedName[] {
  const edit = new XmlEdit(parts.text(workbook.part));
  const { xml, root } = edit;
  const gonePlaces = new Set(sheets.map((sheet) => workbook.sheets.indexOf(sheet)));
  const isGone = (place: number): boolean => gonePlaces.has(place);
  const names = definedNames(xml);
  const gone = names.filter((name) => isNameGone(name) || (name.scope !== null && isGone(name.scope)));
  if (sheets.length === 0 && gone.length === 0) return [];

  const starts = new Set(gone.map(({ element }) => element.start));
  pruned(edit, ({ start }) => starts.has(start));
  const before = (place: number): number => workbook.sheets.slice(0, place).filter((_, at) => !isGone(at)).length;
  for (const name of names) if (!gone.includes(name)) moveBack(edit, name.element, "localSheetId", before);
  const inSight = nextInSight(xml, workbook, isGone);
  for (const view of descendantsOf(xml, root, "workbookView"))
    for (const attribute of ["activeTab", "firstSheet"])
      moveBack(edit, view, attribute, (place) => before(isGone(place) ? inSight(place) : place));
  moveCustomViews(edit, workbook, isGone);
  for (const { element } of sheets) edit.remove(element);
  parts.write(workbook.part, edit.toString());
  for (const sheet of sheets) removeWorksheet(parts, workbook, sheet);
  return gone;
}

function placeIn({ xml }: XmlEdit, element: Element, attribute: string): number | null {
  const place = attributeOf(xml, element, attribute);
  return place ? Number(place.value) : null;
}

function moveBack(edit: XmlEdit, element: Element, attribute: string, moved: (place: number) => number): void {
  const place = placeIn(edit, element, attribute);
  if (place !== null && moved(place) !== place) edit.setAttribute(element, attribute, moved(place));
}

/** In place of a sheet that goes, the one before it that users see, or else the first. */
function nextInSight(
  xml: string,
  { sheets }: WorkbookMap,
  isGone: (place: number) => boolean,
): (place: number) => number {
  const isSeen = (place: number): boolean => !isGone(place) && isVisible(xml, sheets[place]!);
  const seen = [...sheets.keys()].filter(isSeen);
  return (place) => seen.findLast((one) => one < place) ?? seen[0] ?? 0;
}

export function isVisible(xml: string, { element }: SheetEntry): boolean {
  return (attributeOf(xml, element, "state")?.value ?? "visible") === "visible";
}

/** Views that users have named remember the sheet that was on top by its own number. */
function moveCustomViews(edit: XmlEdit, { sheets }: WorkbookMap, isGone: (place: number) => boolean): void {
  const { xml, root } = edit;
  const idOf = ({ element }: SheetEntry): string => attributeOf(xml, element, "sheetId")?.value ?? "";
  const gone = new Set(sheets.filter((_, place) => isGone(place)).map(idOf));
  const first = sheets.find((sheet, place) => !isGone(place) && isVisible(xml, sheet));
  for (const view of descendantsOf(xml, root, "customWorkbookView")) {
    const active = attributeOf(xml, view, "activeSheetId")?.value;
    if (first && active !== undefined && gone.has(active)) edit.setAttribute(view, "activeSheetId", idOf(first));
  }
}

/** Formulas of the sheet stand in the order of calculation, which Excel makes anew where it is missing. */
function removeWorksheet(parts: Parts, workbook: WorkbookMap, { worksheet }: SheetEntry): void {
  if (worksheet === null) return;
  const chain = relatedPart(parts, workbook.part, "calcChain");
  if (chain !== null && /<(?:\w+:)?f[\s>]/.test(parts.text(worksheet))) removePart(parts, workbook.part, chain);
  removePart(parts, workbook.part, worksheet);
}
