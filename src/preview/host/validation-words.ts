import type { RuleParts } from "./validations";
import { assertFormula } from "./formula-syntax";
import { invalidArgument } from "./host-error";

/** A rule as `Excel.DataValidationRule` writes it: one of its kinds with what it says. */
type ExcelRule = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** What Excel and the grid call kinds of rules and comparisons. */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  list: "list",
  custom: "custom",
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
};
/** A list that stands in the rule itself may be no longer. */
const LONGEST_LIST = 255;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * What a rule says, for the grid.
 * @throws HostError where Excel takes no such rule
 */
export function gridRule(rule: unknown): Pick<RuleParts, "type" | "operator" | "formula1" | "formula2"> {
  const kinds = Object.entries((rule ?? {}) as ExcelRule).filter(([, said]) => said);
  const [name, said] = kinds[0] ?? [];
  const type = KINDS[name ?? ""];
  if (kinds.length !== 1 || !type || !said) throw invalidArgument("A rule is of one of Excel's kinds.");
  if (type === "list") return { type, formula1: listSource(said.source) };
  if (type === "custom") return { type, formula1: formulaIn(said.formula) };
  const operator = OPERATORS[String(said.operator)];
  if (!operator) throw invalidArgument(`${String(said.operator)} is no comparison.`);
  const isPair = /between/i.test(operator);
  const formula1 = bound(said.formula1, type);
  const formula2 = isPair ? bound(said.formula2, type) : undefined;
  return { type, operator: operator as RuleParts["operator"], formula1, formula2 };
}

/** The same as Excel gives it: bounds are formulas then. */
export function excelRule({ type, operator, formula1 = "", formula2, showDropDown }: RuleParts): ExcelRule {
  const name = Object.keys(KINDS).find((key) => KINDS[key] === type);
  if (!name) return {};
  if (name === "list") return { list: { inCellDropDown: showDropDown !== false, source: formula1 } };
  if (name === "custom") return { custom: { formula: formula1 } };
  const comparison = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? "Between";
  const bounds = { formula1: asFormula(formula1), ...(formula2 !== undefined && { formula2: asFormula(formula2) }) };
  return { [name]: { ...bounds, operator: comparison } };
}

/** What `DataValidation.type` calls a kind. */
export function excelKind(type: string): string {
  const name = Object.keys(KINDS).find((key) => KINDS[key] === type);
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : "None";
}

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

function listSource(source: unknown): string {
  const text = String(source ?? "");
  if (text === "") throw invalidArgument("A list has a source.");
  if (text.startsWith("=")) return formulaIn(text);
  if (text.length > LONGEST_LIST) throw invalidArgument("The list is longer than a rule takes.");
  return text;
}

function formulaIn(value: unknown): string {
  const text = String(value);
  if (!text.startsWith("=")) throw invalidArgument("A formula begins with an equals sign.");
  assertFormula(text);
  return text;
}

function bound(value: unknown, type: string): string {
  if (value === undefined || value === null || value === "") throw invalidArgument("A comparison has a bound.");
  const text = String(value);
  if (text.startsWith("=")) {
    const number = Number(text.slice(1));
    return Number.isFinite(number) ? String(number) : formulaIn(text);
  }
  if (Number.isFinite(Number(text))) return text;
  const time = type === "date" ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw invalidArgument(`${text} is no bound.`);
  return String(time / DAY + SERIAL_OF_1970);
}
