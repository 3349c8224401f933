import type { ConditionalLayout } from "../sheets/sheet-layout";
import { isOwnCondition, ownCondition } from "../sheets/ours";
import { areaAddress } from "./areas";
import { bytesOf, type Batch } from "./batch";
import { formatsWhere, requestFormats } from "./own-formats";

/** What a conditional format takes of a request beside its address and formula. */
const BYTES_OF_A_FORMAT = 2_500;

/** A conditional format where it is to stand. */
export interface PlacedCondition extends Pick<ConditionalLayout, "formula" | "fill" | "colour"> {
  /** Of one area or, with commas, of several; the formula holds for the first cell of the first. */
  readonly address: string;
}

/** A sheet's conditional formats, by their ids. */
export interface Conditions {
  readonly ours: readonly string[];
  readonly others: readonly string[];
}

/** What Excel and others give of a format that was added and has no condition yet. */
const NO_CONDITION = /^=?(?:FALSE)?$/i;

/**
 * Asks which of a sheet's conditional formats are ours, by what their conditions begin with.
 * @param before what was there before a writing that broke off: it may have added one that has no condition yet
 */
export function requestConditions(sheet: Excel.Worksheet, before?: Conditions): () => Conditions {
  const formats = requestFormats(sheet);
  return () => {
    const named = formatsWhere(formats, isOwnCondition);
    const begun = before ? formatsWhere(formats, (formula) => NO_CONDITION.test(formula)) : [];
    const ours = new Set([...named, ...begun.filter((id) => !before?.others.includes(id))]);
    return { ours: [...ours], others: formats.items.map(({ id }) => id).filter((id) => !ours.has(id)) };
  };
}

/** Takes conditional formats off a sheet. */
export async function removeConditions(sheet: Excel.Worksheet, ids: readonly string[], batch: Batch): Promise<void> {
  for (const id of ids) {
    await batch.room(BYTES_OF_A_FORMAT);
    const range = sheet.getRange();
    range.conditionalFormats.getItem(id).delete();
    range.untrack();
  }
}

/** Sets conditional formats behind all that the user has: his own win. Needs ExcelApi 1.9. */
export async function writeConditions(
  sheet: Excel.Worksheet,
  conditions: readonly PlacedCondition[],
  batch: Batch,
): Promise<void> {
  for (const { address, formula, fill, colour } of conditions) {
    await batch.room(BYTES_OF_A_FORMAT + address.length + bytesOf(formula));
    const areas = sheet.getRanges(address);
    const format = areas.conditionalFormats.add("Custom");
    format.custom.rule.formula = ownCondition(formula);
    format.custom.format.fill.color = `#${fill}`;
    if (colour !== undefined) format.custom.format.font.color = `#${colour}`;
    format.stopIfTrue = false;
    // Counted from the last: Excel puts a new one before all others.
    format.priority = -1;
    areas.untrack();
  }
}

/** As they stand on a sheet that is new. */
export function conditionsOf(conditions: readonly ConditionalLayout[] = []): PlacedCondition[] {
  return conditions.map(({ area, ...condition }) => ({ ...condition, address: areaAddress(area) }));
}
