import type { ColumnRole } from "../plan/model";
import { isChildOf, lastPart, parseBareNumber, parseNumber, type ParsedNumber } from "../plan/numbering";
import { parsePeriod } from "../plan/period";
import type { Place } from "../plan/place";
import type { Line, TableRow } from "./table-rows";

/** A number with its cell; `alone` where the cell holds nothing else. */
export type LocatedNumber = ParsedNumber & { readonly place: Place; readonly alone: boolean };

/** Where an item begins, and its lines of text. */
export interface Start {
  readonly position: number;
  readonly lines: readonly Line[];
  readonly number: LocatedNumber | null;
}

/**
 * An item begins at the row's first line and at every numbered line that continues it: a sibling with a higher number
 * or a first child. Other numbered lines are lists within a description, but for the next activity with its first
 * sub-activity or its cost. So does a line with dates and an amount of its own: the rows are held together by nothing but
 * a party's name merged over them.
 */
export function startsOf(row: TableRow): Start[] {
  const texts = row.lines.activity ?? [];
  const numbers = (row.lines.number ?? []).map((line) => ({ line, number: bareNumber(line) }));
  if (texts.length === 0 && numbers.length === 0) return startWithoutText(row);
  if (texts.length === 0) {
    return numbers.slice(0, 1).map(({ line, number }) => ({ position: line.position, lines: [], number }));
  }
  const complete = completeRows(row);
  const starts: { position: number; lines: Line[]; number: LocatedNumber | null }[] = [];
  const costs = row.top === row.bottom ? [] : (row.lines.cost ?? []).map((line) => line.position);
  let top: number | null = null;
  for (const [index, line] of texts.entries()) {
    const beside = numbers.find(({ line: other }) => other.position === line.position)?.number;
    const number = beside ?? inlineNumber(line);
    const last = starts.at(-1);
    const isNextTop = number?.parts.length === 1 && (top === null || number.parts[0] === top + 1);
    const hasParts = isNextTop && inlineNumber(texts[index + 1] ?? line)?.text === `${number.parts[0]}.1`;
    const beginsTop = isNextTop && (hasParts || costs.includes(line.position));
    if (!last || complete.has(line.position) || beginsTop || (number && (beside || continues(number, last.number)))) {
      if (number?.parts.length === 1) top = number.parts[0]!;
      starts.push({ position: line.position, lines: [line], number });
    } else last.lines.push(line);
  }
  const [first] = starts;
  if (first && !first.number && numbers.length === 1) first.number = numbers[0]!.number;
  return starts;
}

/** A row that lost its text is an activity all the same where it has dates beside its cost; a cost alone is a sum. */
function startWithoutText(row: TableRow): Start[] {
  const dated = [...WHOLE_PERIODS, ...DATES].some((role) => row.lines[role]);
  return dated && row.lines.cost ? [{ position: 0, lines: [], number: null }] : [];
}

const WHOLE_PERIODS: readonly ColumnRole[] = ["timeframe", "period"];
const DATES: readonly ColumnRole[] = ["timeframeStart", "timeframeEnd", "periodStart", "periodEnd"];

/** Positions at which a cost stands beside a period, or beside a date of its own column. */
function completeRows(row: TableRow): ReadonlySet<number> {
  if (row.top === row.bottom) return new Set();
  const dated = new Set(
    [
      ...WHOLE_PERIODS.flatMap((role) => row.lines[role] ?? []).filter((line) => parsePeriod(line.text)),
      ...DATES.flatMap((role) => row.lines[role] ?? []),
    ].map((line) => line.position),
  );
  return new Set((row.lines.cost ?? []).map((line) => line.position).filter((position) => dated.has(position)));
}

function bareNumber(line: Line): LocatedNumber | null {
  const { value, isDate } = line.cell;
  const parsed =
    isDate || typeof value === "boolean" ? null : parseBareNumber(String(value).replace(/^(\d+),(\d+)$/, "$1.$2"));
  return parsed && { ...parsed, place: line.place, alone: true };
}

function inlineNumber(line: Line): LocatedNumber | null {
  const parsed = parseNumber(line.text);
  return parsed && { ...parsed, place: line.place, alone: false };
}

function continues(number: ParsedNumber, before: ParsedNumber | null): boolean {
  if (!before) return number.parts.length > 1;
  if (isChildOf(number.parts, before.parts)) return lastPart(number.parts) === 1;
  return (
    number.parts.length === before.parts.length &&
    number.parts.length > 1 &&
    lastPart(number.parts) > lastPart(before.parts)
  );
}
