import type { Parts } from "../annotate/parts";
import { relatedPart } from "../annotate/relationships";
import { removePart } from "../annotate/remove-part";
import type { WorkbookMap } from "../annotate/workbook-map";
import { rootOf } from "../annotate/xml";
import { referencesIn } from "./formula-references";
import { formulaCells, freezeCells } from "./freeze-cells";
import type { Going } from "./going";
import { removeNeedy, removeTableFormulas } from "./sheet-formulas";

/** A worksheet that stays, with its place among the workbook's sheets. */
export interface PlacedSheet {
  readonly place: number;
  readonly worksheet: string;
}

export interface Frozen {
  /** Cells that called the add-in's functions. */
  readonly functionFormulas: number;
  /** Cells that have no value now, since the file had none for them. */
  readonly emptied: number;
}

/**
 * Turns cells into values whose formulas need what goes, or all of them, and takes off what else in the sheets needs it.
 * @param going learns which results go with their formulas
 */
export function freezeFormulas(
  parts: Parts,
  workbook: WorkbookMap,
  sheets: readonly PlacedSheet[],
  going: Going,
  formulas: "keep" | "values",
): Frozen {
  const goes = (formula: string, place: number): boolean => formulas === "values" || going.isNeededIn(formula, place);
  settleSpills(parts, sheets, going, goes);
  let [cells, functionFormulas, emptied] = [0, 0, 0];
  for (const { place, worksheet } of sheets) {
    const done = freezeCells(parts, worksheet, ({ text }) => goes(text, place));
    cells += done.frozen.length;
    functionFormulas += done.frozen.filter(({ text }) => referencesIn(text).callsOurs).length;
    emptied += done.emptied;
    removeNeedy(parts, worksheet, (formula) => going.isNeededIn(formula, place));
    removeTableFormulas(parts, worksheet, (formula) => goes(formula, place));
  }
  // Excel makes the order of calculation anew where it is missing.
  const chain = relatedPart(parts, workbook.part, "calcChain");
  if (chain !== null && (cells > 0 || formulas === "values")) removePart(parts, workbook.part, chain);
  return { functionFormulas, emptied };
}

const ARRAY = /<(?:\w+:)?f\s[^<>]*\bt\s*=\s*["']array/;

/** A formula that goes takes with it what asks for all that it has filled, which may be such a formula itself. */
function settleSpills(
  parts: Parts,
  sheets: readonly PlacedSheet[],
  going: Going,
  goes: (formula: string, place: number) => boolean,
): void {
  let waiting = sheets.flatMap(({ place, worksheet }) => {
    const xml = parts.text(worksheet);
    if (!ARRAY.test(xml)) return [];
    const arrays = formulaCells(xml, rootOf(xml)).filter(({ isArray }) => isArray);
    return arrays.map(({ address, text }) => ({ place, address, text }));
  });
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    going.settle();
    waiting = waiting.filter(({ place, address, text }) => {
      if (!goes(text, place)) return true;
      going.addSpill(place, address);
      return false;
    });
  }
}
