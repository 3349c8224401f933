import type { DataValidation } from "hucre/xlsx";
import { serialOfDay } from "../../plan/day";
import type { AllowedInput, ValidationLayout } from "../../sheets/sheet-layout";
import { areaReference } from "./references";

/** Excel repairs a file in which these are longer. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

/**
 * What may be typed into a sheet's cells. A list that a file can't hold as such (a comma in a value, or longer than 255
 * characters) is left out: then anything may be typed.
 */
export function fileValidations(validations: readonly ValidationLayout[]): DataValidation[] {
  return validations.flatMap(({ area, allowed, title, message, alert }) => {
    const condition = conditionOf(allowed);
    if (condition === null) return [];
    return [
      {
        ...condition,
        range: areaReference(area),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: alert,
        errorTitle: title.slice(0, LONGEST_TITLE),
        errorMessage: message.slice(0, LONGEST_MESSAGE),
      },
    ];
  });
}

type Condition = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

function conditionOf(allowed: AllowedInput): Condition | null {
  switch (allowed.kind) {
    case "date": {
      const [from, to] = [allowed.from, allowed.to].map((day) => String(serialOfDay(day, false)));
      return { type: "date", operator: "between", formula1: from, formula2: to };
    }
    case "amount":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" };
    case "named-list":
      return { type: "list", formula1: allowed.name };
    case "list": {
      const list = allowed.values.join(",");
      if (allowed.values.some((value) => value.includes(",")) || list.length > LONGEST_LIST) return null;
      return { type: "list", formula1: `"${list.replaceAll('"', '""')}"` };
    }
  }
}
