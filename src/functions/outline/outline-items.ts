import type { AmountField } from "../../plan/model";
import { amountOfNumber } from "../../plan/money";
import type { Place } from "../../plan/place";
import { parseHeading } from "../../plan/section-code";
import { oneLine } from "../../plan/text";
import type { Item } from "../../reading/row-items";
import { CellError, wrongInput } from "../cells/cell-error";
import { isBlank, type CellValue } from "../cells/cell-value";
import { readAmount } from "../cells/read-cell";
import { say } from "../speech";
import { bareNumber, numberIn } from "./activity-number";

/** A row of the range as the reader of tables would have it, and what can't be read in it. */
export interface OutlineItem {
  readonly item: Item;
  readonly error: CellError | null;
}

/**
 * A row of the range as an activity; null where it is none: a blank row, a header, a remark.
 * @param row zero-based; the item's place remembers it
 */
export function outlineItem(numberCell: CellValue, amountCell: CellValue, row: number): OutlineItem | null {
  if (isBlank(numberCell) && isBlank(amountCell)) return null;
  const place: Place = { sheet: "", cell: { row, column: 0 } };
  const number = numberIn(numberCell);
  if (!number && isWords(amountCell)) return null;

  const { value, error } = amountIn(amountCell);
  const text = typeof numberCell === "string" ? oneLine(numberCell) : "";
  const alone = number !== null && bareNumber(typeof numberCell === "number" ? numberCell : text) !== null;
  const cost: AmountField = { place, text: value || error ? "0" : "", value, flaw: null, alone: true };
  const item: Item = {
    place,
    title: !number ? text : alone ? "" : oneLine(number.rest),
    number: number && { ...number, place, alone },
    heading: alone ? null : parseHeading(text),
    timeframe: null,
    period: null,
    cost,
    responsible: null,
    fte: null,
    fteAt: { place },
    isCostLine: false,
  };
  return { item, error: error ?? numberError(numberCell, number !== null) };
}

/** `Planeeritav maksumus 2025. aastal`, but not `1 000 eurot`. */
export function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && (!/\d/.test(cell) || /(?!eur)(?<!\p{L})\p{L}{4,}/iu.test(cell));
}

function amountIn(cell: CellValue): { value: AmountField["value"]; error: CellError | null } {
  if (cell instanceof CellError) return { value: null, error: cell };
  if (typeof cell === "number") return { value: amountOfNumber(cell), error: null };
  try {
    return { value: readAmount(cell), error: null };
  } catch (error) {
    if (error instanceof CellError) return { value: null, error };
    throw error;
  }
}

/** A number cell that holds no activity's number has mostly become a date. */
function numberError(cell: CellValue, isRead: boolean): CellError | null {
  if (cell instanceof CellError) return cell;
  if (isRead || typeof cell !== "number") return null;
  return wrongInput(say("notNumber", { text: String(cell) }));
}
