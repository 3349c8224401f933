import type Decimal from "decimal.js";
import { parseFte, parsePlainFte } from "../../plan/fte";
import { amountOfNumber } from "../../plan/money";
import { amountField } from "../../reading/fields";
import { say } from "../speech";
import { wrongInput } from "./cell-error";
import { linesOf, NOWHERE } from "./cell-lines";
import { isBlank, type CellValue } from "./cell-value";

/**
 * The amount that a cell holds, in euros, read as the check reads a cost cell; null where it holds none.
 * @throws CellError where it holds something else
 */
export function readAmount(value: CellValue): Decimal | null {
  if (typeof value === "number") return amountOfNumber(value);
  if (isBlank(value)) return null;
  if (typeof value !== "string") throw wrongInput(say("notAmount", { text: String(value) }));
  const field = amountField(linesOf(value), NOWHERE);
  if (field.flaw === "unreadable" || field.flaw === "several") throw wrongInput(say("notAmount", { text: field.text }));
  return field.value;
}

/** The full-time equivalent in a cell: a number as such, or what a wage line states; null where it states none. */
export function readFte(value: CellValue): Decimal | null {
  if (typeof value === "number") return amountOfNumber(value);
  if (isBlank(value) || typeof value !== "string") return null;
  return parseFte(value) ?? parsePlainFte(value) ?? otherNumber(value);
}

/** `-1`, which a check has to see. */
function otherNumber(text: string): Decimal | null {
  const { value } = amountField(linesOf(text), NOWHERE);
  return value;
}
