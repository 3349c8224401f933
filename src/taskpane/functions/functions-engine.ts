import { supportsCustomFunctions } from "../../excel/api";
import { decimalMark } from "../../excel/decimal-mark";
import { insertFormula } from "../../excel/insert-formula";
import { takeFormulaBack } from "../../excel/take-formula-back";
import { FUNCTION_EXAMPLES } from "../../locales/function-examples";
import { functionTexts } from "./function-texts";

/** All that lists the functions and inserts their examples: code that is fetched with the page. */
export const functionsEngine = {
  supportsCustomFunctions,
  decimalMark,
  insertFormula,
  takeFormulaBack,
  functionTexts,
  examples: FUNCTION_EXAMPLES,
};

export type FunctionsEngine = typeof functionsEngine;
