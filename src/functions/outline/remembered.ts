import type { Language } from "../../locales/message";
import { CellError } from "../cells/cell-error";
import type { CellRange, CellValue } from "../cells/cell-value";
import { speech } from "../speech";
import { columnsOf, type Columns } from "./columns";
import { rollUp } from "./roll-up";
import { rollUpRegular } from "./roll-up-regular";
import type { RolledUp } from "./rolled-up";

/** Ranges of so many tables are remembered at a time. */
const MOST_REMEMBERED = 8;
/** And so many rows in all, beside the last one's own: whole columns have a million each. */
const MOST_ROWS = 500_000;

type Result = RolledUp & Pick<Columns, "shaped">;

interface Remembered {
  readonly numbers: CellRange;
  readonly amounts: CellRange;
  /** Of the sentences in the result. */
  readonly language: Language;
  readonly result: Result;
}

/** The last one used comes first. */
const remembered: Remembered[] = [];

/**
 * What activities come to. A thousand formulas over the same ranges are computed once: each gets cells of its own from
 * Excel, and they are compared, since nothing else tells that nothing has changed.
 * @throws CellError where the ranges do not fit each other
 */
export function rolledUp(numbers: CellRange, amounts: CellRange): Result {
  const { language } = speech();
  const at = remembered.findIndex(
    (one) => one.language === language && isSame(one.amounts, amounts) && isSame(one.numbers, numbers),
  );
  const [known] = at < 0 ? [] : remembered.splice(at, 1);
  const result = known?.result ?? compute(numbers, amounts);
  // The cells that came last are compared fastest.
  remembered.unshift({ numbers, amounts, language, result });
  forget();
  return result;
}

function forget(): void {
  let rows = 0;
  const kept = remembered.findIndex(({ result }) => (rows += result.totals.length) > MOST_ROWS);
  remembered.length = Math.min(remembered.length, MOST_REMEMBERED, kept < 0 ? Infinity : Math.max(1, kept));
}

function compute(numbers: CellRange, amounts: CellRange): Result {
  const columns = columnsOf(numbers, amounts);
  return { ...(rollUpRegular(columns) ?? rollUp(columns)), shaped: columns.shaped };
}

function isSame(a: CellRange, b: CellRange): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const ours = a[row]!;
    const theirs = b[row]!;
    if (ours.length !== theirs.length) return false;
    for (let column = 0; column < ours.length; column++) {
      if (ours[column] !== theirs[column] && !isSameError(ours[column], theirs[column])) return false;
    }
  }
  return true;
}

function isSameError(a: CellValue, b: CellValue): boolean {
  return a instanceof CellError && b instanceof CellError && a.code === b.code;
}
