import type Decimal from "decimal.js";
import type { AmountField, ColumnRole, Located, PeriodField, Place, ResponsibleField } from "../plan/model";
import { parseFte, parsePlainFte } from "../plan/fte";
import { parseNumber } from "../plan/numbering";
import { parseDate, parsePeriod } from "../plan/period";
import { parseHeading, type ParsedHeading } from "../plan/section-code";
import { oneLine } from "../plan/text";
import { amountField, dateField, periodField, periodOfTwo, responsibleField } from "./fields";
import { placeIn } from "./row-sources";
import { startsOf, type LocatedNumber, type Start } from "./row-starts";
import type { Line, TableRow } from "./table-rows";
import type { MappedTable } from "./table-columns";

/** One activity as it stands in its row, before its place in the hierarchy is judged. */
export interface Item {
  readonly place: Place;
  readonly title: string;
  readonly number: LocatedNumber | null;
  /** The text begins with a section's code. */
  readonly heading: ParsedHeading | null;
  readonly timeframe: PeriodField | null;
  readonly period: PeriodField | null;
  readonly cost: AmountField;
  readonly responsible: ResponsibleField | null;
  /** From a column of its own. */
  readonly fte: Decimal | null;
  readonly fteAt: Located;
  /** It stands in a table of personnel costs. */
  readonly isCostLine: boolean;
}

/** The activities of one table row, each with the values that belong to it. */
export function itemsOf(row: TableRow, table: MappedTable): Item[] {
  const starts = startsOf(row);
  if (starts.length === 0) return [];
  const timeframes = periodsOf(row, table, starts, ["timeframe", "timeframeStart", "timeframeEnd"]);
  const periods = periodsOf(row, table, starts, ["period", "periodStart", "periodEnd"]);
  const parties = partiesOf(row, table, starts);
  const costs = dealInOrder(row.lines.cost ?? [], starts);
  return starts.map((start, index) => {
    const first = start.lines[0];
    const text = oneLine(start.lines.map((line) => line.text).join(" "));
    const title = start.number && !start.number.alone ? oneLine(parseNumber(text)?.rest ?? text) : text;
    const fte = row.lines.fte?.[index] ?? (starts.length === 1 ? row.lines.fte?.[0] : undefined);
    const place = first?.place ?? start.number?.place ?? emptyCell(row, table, "activity");
    return {
      place,
      title,
      number: start.number,
      heading: parseHeading(start.number?.alone ? `${start.number.text} ${text}` : text),
      timeframe: timeframes[index] ?? null,
      period: periods[index] ?? null,
      responsible: parties[index] ?? null,
      cost: amountField(costs[index]!, emptyCell(row, table, "cost")),
      fte: fte ? fteOf(fte) : null,
      fteAt: { place: fte?.place ?? (table.columns.has("fte") ? emptyCell(row, table, "fte") : place) },
      isCostLine: table.isOfCostLines,
    };
  });
}

function fteOf(line: Line): Decimal | null {
  const written = typeof line.cell.value === "string" ? parsePlainFte(line.text) : null;
  return written ?? amountField([line], line.place).value ?? parseFte(line.text);
}

function emptyCell(row: TableRow, table: MappedTable, role: ColumnRole): Place {
  return placeIn(table, row.top, table.columns.get(role) ?? 0, role);
}

/** Each item's timeframe or period, from one column or from two; none where the table has no such column. */
function periodsOf(
  row: TableRow,
  table: MappedTable,
  starts: readonly Start[],
  [whole, start, end]: readonly [ColumnRole, ColumnRole, ColumnRole],
): PeriodField[] {
  if (table.columns.has(whole)) {
    const lines = dealShared(row.lines[whole] ?? [], starts, (line) => parsePeriod(line.text) !== null);
    return oncePerValue([lines], (index) => periodField(lines[index]!, emptyCell(row, table, whole)));
  }
  if (!table.columns.has(start) && !table.columns.has(end)) return [];
  const from = dealShared(row.lines[start] ?? [], starts, () => true);
  const to = dealShared(row.lines[end] ?? [], starts, () => true);
  return oncePerValue([from, to], (index) => {
    const [first, last] = [from[index]!, to[index]!];
    // Somebody used to periods writes one into the cell of its start; what is no period either is told of as one.
    if (last.length === 0 && first.length === 1 && isPeriodOrNone(first[0]!)) {
      return periodField(first, first[0]!.place);
    }
    return periodOfTwo(
      dateField(first, emptyCell(row, table, table.columns.has(start) ? start : end), table.date1904),
      dateField(last, emptyCell(row, table, table.columns.has(end) ? end : start), table.date1904),
    );
  });
}

/** `01.05.2025-`, `alates 01.05.2025` and `kevadel` are no dates of a start whose end is missing. */
function isPeriodOrNone({ cell, text }: Line): boolean {
  if (typeof cell.value === "number" || cell.isError) return false;
  const date = parseDate(text);
  return parsePeriod(text) !== null || date === null || HALF_PERIOD.test(text.replace(date.text, ""));
}

const HALF_PERIOD = /[-–—]|\p{L}{2}/u;

function partiesOf(row: TableRow, table: MappedTable, starts: readonly Start[]): ResponsibleField[] {
  if (!table.columns.has("responsible")) return [];
  const lines = dealShared(row.lines.responsible ?? [], starts, (line) => line.alone);
  return oncePerValue([lines], (index) => responsibleField(lines[index]!, emptyCell(row, table, "responsible")));
}

/** Items with the same lines share one field, so that a mistake in it is reported once. */
function oncePerValue<T>(dealt: readonly (readonly Line[])[][], read: (index: number) => T): T[] {
  const fields: T[] = [];
  dealt[0]!.forEach((_, index) => {
    const same = fields.findIndex((_, other) => dealt.every((lines) => lines[other] === lines[index]));
    fields.push(same < 0 ? read(index) : fields[same]!);
  });
  return fields;
}

/** One value that reaches down to the last item serves all; several whole values go in order, or to their neighbour. */
function dealShared(
  lines: readonly Line[],
  starts: readonly Start[],
  isWhole: (line: Line) => boolean,
): (readonly Line[])[] {
  if (starts.length === 1 || lines.length === 0) return starts.map(() => lines);
  const parts = lines.length > 1 && !lines.every(isWhole);
  const reachesAll = lines[lines.length - 1]!.end >= starts[starts.length - 1]!.position;
  if (parts || (lines.length === 1 && reachesAll)) return starts.map(() => lines);
  return dealInOrder(lines, starts);
}

/**
 * Deals lines out to items: in order where there are as many; fewer go each to the item beside which it stands, but
 * no two to one; more leave an item with several.
 */
function dealInOrder(lines: readonly Line[], starts: readonly Start[]): Line[][] {
  const dealt: Line[][] = starts.map(() => []);
  let free = starts.length - 1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const beside = starts.findLastIndex((start) => start.position <= lines[i]!.position);
    const index = lines.length === starts.length ? i : Math.max(0, Math.min(beside, free));
    dealt[index]!.unshift(lines[i]!);
    if (lines.length <= starts.length) free = index - 1;
  }
  return dealt;
}
