import { MARK_CONDITION } from "../sheets/ours";

/** A worksheet's conditional formats, asked for. */
export type FormatsRequest = Excel.ConditionalFormatCollection;

/** Asks for a worksheet's conditional formats; `ownFormats` tells ours once the request is answered. */
export function requestFormats(sheet: Excel.Worksheet): FormatsRequest {
  const range = sheet.getRange();
  const formats = range.conditionalFormats;
  formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
  // Excel need not remember the range for a later request, nor be asked to forget it.
  range.untrack();
  return formats;
}

/** The ids of our marks among a worksheet's conditional formats. The user's own are never touched. */
export function ownFormats(formats: FormatsRequest): string[] {
  return formatsWhere(formats, (formula) => formula.replace(/\s|^=/g, "") === MARK_CONDITION);
}

/** The ids of formats whose condition is a formula, and one such as wanted. */
export function formatsWhere({ items }: FormatsRequest, isWanted: (formula: string) => boolean): string[] {
  return items
    .filter(({ type, customOrNullObject: custom }) => type === "Custom" && !custom.isNullObject)
    .filter(({ customOrNullObject: custom }) => isWanted(custom.rule.formula))
    .map(({ id }) => id);
}
