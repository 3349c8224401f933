import { CellError } from "../cells/cell-error";
import type { CellRange, CellValue } from "../cells/cell-value";
import type { Language } from "../../locales/message";
import { speech } from "../speech";
import { columnsOf, type Columns } from "./columns";
import { rollUp } from "./roll-up";
import type { RolledUp } from "./rolled-up";

/** Ranges of so many tables are remembered at a time. */
const MOST_REMEMBERED = 16;

interface Remembered extends Columns, RolledUp {
  /** Of the sentences in it. */
  readonly language: Language;
}

/** The last one used comes first. */
const remembered: Remembered[] = [];

/**
 * What activities come to. A thousand formulas over the same ranges are computed once: each gets cells of its own from
 * Excel, and they are compared, since nothing else tells that nothing has changed.
 * @throws CellError where the ranges do not fit each other
 */
export function rolledUp(numbers: CellRange, amounts: CellRange): Remembered {
  const columns = columnsOf(numbers, amounts);
  const { language } = speech();
  const at = remembered.findIndex(
    (one) => one.language === language && isSame(one.amounts, columns.amounts) && isSame(one.numbers, columns.numbers),
  );
  const found = at < 0 ? rollUp(columns) : remembered.splice(at, 1)[0]!;
  const result = { ...found, ...columns, language };
  remembered.unshift(result);
  remembered.length = Math.min(remembered.length, MOST_REMEMBERED);
  return result;
}

function isSame(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !isSameError(a[i], b[i])) return false;
  return true;
}

function isSameError(a: CellValue, b: CellValue): boolean {
  return a instanceof CellError && b instanceof CellError && a.code === b.code;
}
