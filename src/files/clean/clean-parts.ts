import { HIDDEN_NAME, sheetOfRange } from "../../sheets/ours";
import { definedNames, type DefinedName } from "../annotate/defined-names";
import { removeMarks } from "../annotate/marks";
import { removeNotes } from "../annotate/notes";
import type { Parts } from "../annotate/parts";
import { relationshipsOf } from "../annotate/relationships";
import { removePart } from "../annotate/remove-part";
import { removeSheets } from "../annotate/remove-sheets";
import { removeUnusedStyles } from "../annotate/without-annotations";
import { mapWorkbook, type WorkbookMap } from "../annotate/workbook-map";
import { removeAddinParts } from "./addin-parts";
import { forgetTitles } from "./app-properties";
import { freezeCharts } from "./chart-formulas";
import type { CleanOptions, Removed } from "./clean-copy";
import { removeUnusedLinks } from "./external-links";
import { forgetTexts, textsOf } from "./forgotten-texts";
import { freezeFormulas, type PlacedSheet } from "./freeze-formulas";
import { Going } from "./going";
import { isSettingsName, ownSheets, tableNames } from "./own-sheets";

/** Cleans a workbook's parts. What needs something that goes is dealt with before that is gone. */
export function cleanParts(parts: Parts, { formulas, remarks }: CleanOptions): Removed {
  const workbook = mapWorkbook(parts);
  const names = definedNames(parts.text(workbook.part));
  const own = ownSheets(parts, workbook, names);
  const sheets = workbook.sheets.flatMap((sheet, place): PlacedSheet[] =>
    own.includes(sheet) || sheet.worksheet === null ? [] : [{ place, worksheet: sheet.worksheet }],
  );

  let [marks, notes] = [0, 0];
  for (const { worksheet } of sheets) {
    marks += removeMarks(parts, worksheet);
    notes += removeNotes(parts, worksheet, remarks === "remove" ? "all" : "ours");
  }
  if (remarks === "remove") removeConversations(parts, workbook, sheets);

  const going = new Going(
    workbook.sheets.map(({ name }) => name),
    new Set(own.map((sheet) => workbook.sheets.indexOf(sheet))),
    names,
  );
  const staying = new Set(workbook.sheets.filter((sheet) => !own.includes(sheet)).map(({ name }) => name));
  const hidden = names.filter(isHidden);
  const lost = names.filter((one) => isSettingsName(one) && !staying.has(sheetOfRange(one.text) ?? ""));
  for (const { name, scope } of [...hidden, ...lost]) going.addName(name, scope);
  for (const sheet of own) for (const table of tableNames(parts, sheet)) going.addTable(table);
  const frozen = freezeFormulas(parts, workbook, sheets, going, formulas);

  const texts = new Set(own.flatMap(({ worksheet }) => (worksheet === null ? [] : [...textsOf(parts, worksheet)])));
  const gone = removeSheets(parts, workbook, own, ({ name, scope }) => going.has(name, scope));
  forgetTexts(parts, sheets, workbook, texts);
  freezeCharts(parts, (formula) => going.isNeededIn(formula, null));
  const titles = own.map(({ name }) => name);
  forgetTitles(parts, titles, gone);
  const settings = removeAddinParts(parts) + hidden.length;
  removeUnusedLinks(parts, workbook);
  if (workbook.styles !== null && (marks > 0 || own.length > 0)) removeUnusedStyles(parts, workbook.styles);
  return { marks, notes, settings, sheets: titles, ...frozen };
}

function isHidden({ name }: DefinedName): boolean {
  return name.toLowerCase().startsWith(HIDDEN_NAME.toLowerCase());
}

/** Comments that answer each other, beside the notes that older programs show of them, and who wrote them. */
function removeConversations(parts: Parts, workbook: WorkbookMap, sheets: readonly PlacedSheet[]): void {
  const owners = [...sheets.map(({ worksheet }) => worksheet), workbook.part];
  for (const owner of owners)
    for (const { kind, target } of relationshipsOf(parts, owner))
      if (/^(?:threadedComment|person)$/.test(kind) && target !== null) removePart(parts, owner, target);
}
