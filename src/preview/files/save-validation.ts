import type { IDataValidationRule, IRange } from "@univerjs/core";
import type { DataValidation, Sheet } from "hucre/xlsx";
import { addressOf } from "./ranges";
import { ERROR_STYLES, shownValidation } from "./side-content";

/** Writes a sheet's rules of what may be typed: those of the file as it had them where they say the same. */
export function saveValidation(sheet: Sheet, now: readonly IDataValidationRule[]): void {
  const before = sheet.dataValidations ?? [];
  const shown = shownValidation(before) as IDataValidationRule[];
  const rules = now.flatMap((rule) => {
    const index = shown.findIndex(({ uid }) => uid === rule.uid);
    const isSame = index >= 0 && said(shown[index]!) === said(rule);
    return isSame ? before[index]! : (fileRule(rule) ?? []);
  });
  sheet.dataValidations = rules.length > 0 ? rules : undefined;
}

/** Like JSON, whatever the order of keys and whatever says nothing. */
function said(rule: IDataValidationRule): string {
  const ranges = (rule.ranges as IRange[]).map(addressOf);
  const entries = Object.entries({ ...rule, ranges }).filter(([, part]) => part !== undefined && part !== "");
  return JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function fileRule(rule: IDataValidationRule): DataValidation | null {
  const { type, operator, formula1, formula2, allowBlank, errorStyle, ranges } = rule;
  if (type === "any" || type === "none") return null;
  const isWritten = type === "list" && !formula1?.startsWith("=");
  return {
    type: type as DataValidation["type"],
    operator: operator as DataValidation["operator"],
    ...(isWritten ? { values: (formula1 ?? "").split(",") } : { formula1: bound(formula1), formula2: bound(formula2) }),
    allowBlank: allowBlank !== false,
    showErrorMessage: rule.showErrorMessage !== false,
    errorTitle: rule.errorTitle || undefined,
    errorMessage: rule.error || undefined,
    errorStyle: (Object.keys(ERROR_STYLES) as (keyof typeof ERROR_STYLES)[]).find(
      (style) => ERROR_STYLES[style] === errorStyle,
    ),
    showInputMessage: rule.showInputMessage !== false && Boolean(rule.prompt ?? rule.promptTitle),
    inputTitle: rule.promptTitle || undefined,
    inputMessage: rule.prompt || undefined,
    range: (ranges as IRange[]).map(addressOf).join(" "),
  };
}

const bound = (formula: string | undefined): string | undefined => formula?.replace(/^=/, "") || undefined;
