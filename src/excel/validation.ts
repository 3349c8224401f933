import { isoDay } from "../plan/day";
import type { AllowedInput, ValidationLayout } from "../sheets/sheet-layout";
import { bytesOf } from "./batch";

/** As long as Excel takes them. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

/** Beside the words and the values. */
const BYTES_OF_A_VALIDATION = 1_200;

/** What the rule of one range takes of a request. */
export function bytesOfValidation(validation: ValidationLayout): number {
  return BYTES_OF_A_VALIDATION + bytesOf(validation);
}

/** Sets what may be typed into a range. Needs ExcelApi 1.8. A list that Excel can't hold is left out. */
export function writeValidation(range: Excel.Range, { allowed, title, message, alert }: ValidationLayout): void {
  const rule = ruleOf(allowed);
  if (!rule) return;
  range.dataValidation.rule = rule;
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: alert === "stop" ? "Stop" : "Warning",
    title: title.slice(0, LONGEST_TITLE),
    message: message.slice(0, LONGEST_MESSAGE),
  };
}

function ruleOf(allowed: AllowedInput): Excel.DataValidationRule | null {
  switch (allowed.kind) {
    case "date":
      return { date: { formula1: isoDay(allowed.from), formula2: isoDay(allowed.to), operator: "Between" } };
    case "amount":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "named-list":
      return { list: { inCellDropDown: true, source: `=${allowed.name}` } };
    case "list": {
      // Commas part the values from each other and can't be within one.
      const source = allowed.values.join(",");
      const fits = source !== "" && source.length <= LONGEST_LIST && allowed.values.every((value) => !/,/.test(value));
      return fits ? { list: { inCellDropDown: true, source } } : null;
    }
  }
}
