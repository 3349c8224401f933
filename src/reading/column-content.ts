import type { ColumnRole } from "../plan/model";
import { parseAmount } from "../plan/money";
import { parseBareNumber, parseNumber } from "../plan/numbering";
import { findDates, parseDate, parsePeriod } from "../plan/period";
import type { GridCell, GridRow } from "./grid";

/** How many rows are looked at, and how many of their cells must agree, before content says what a column is. */
const SAMPLE = 200;
const AGREEMENT = 0.6;

/** What the columns of a table hold, judged by its first rows. */
export class ColumnContent {
  private readonly sample: readonly GridRow[];

  constructor(body: readonly GridRow[]) {
    this.sample = body.slice(0, SAMPLE);
  }

  /** The first and the last column that a row uses. */
  get span(): { readonly first: number; readonly last: number } | null {
    const firsts = this.sample.map((row) => row.cells.findIndex((cell) => cell !== undefined));
    if (firsts.length === 0) return null;
    const lasts = this.sample.map((row) => row.cells.length - 1);
    return { first: Math.min(...firsts.filter((first) => first >= 0)), last: Math.max(...lasts) };
  }

  /** One date a cell, real or written. */
  holdsDates(column: number): boolean {
    return this.most(column, (cell) => cell.isDate || (isShort(cell) && parseDate(cell.text) !== null));
  }

  /** Two dates a cell. */
  holdsPeriods(column: number): boolean {
    return this.most(column, (cell) => parsePeriod(cell.text) !== null);
  }

  holdsAmounts(column: number): boolean {
    return this.most(column, isAmounts);
  }

  /** Texts that begin with a number: `1.1. Nõustamine`. */
  holdsNumberedTexts(column: number): boolean {
    return this.most(column, (cell) => parseNumber(cell.text) !== null && cell.text.length > 6);
  }

  holdsTexts(column: number): boolean {
    return this.most(column, (cell) => typeof cell.value === "string" && /\p{L}{2}/u.test(cell.value));
  }

  /** Numbers of activities and nothing else, `1.1.` among them. */
  holdsNumbers(column: number): boolean {
    return (
      this.most(column, (cell) => !cell.isDate && parseBareNumber(cell.text) !== null) &&
      this.cells(column).some((cell) => /^\d+\.\d/.test(cell.text.trim()))
    );
  }

  /** 1, 2, 3 … down the rows, whatever they say. */
  countsRows(column: number): boolean {
    const numbers = this.cells(column).map((cell) => Number(cell.text.trim().replace(/\.$/, "")));
    return numbers.length > 2 && numbers.every((number, index) => number === numbers[0]! + index);
  }

  /** The year that most dates of a column share. */
  year(columns: readonly number[]): number | null {
    const votes = new Map<string, number>();
    for (const cell of columns.flatMap((column) => this.cells(column))) {
      for (const { text } of findDates(cell.text)) {
        const year = /\d{4}/.exec(text)?.[0];
        if (year) votes.set(year, (votes.get(year) ?? 0) + 1);
      }
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    return most ? Number(most[0]) : null;
  }

  private cells(column: number): GridCell[] {
    return this.sample.flatMap((row) => row.cells[column] ?? []);
  }

  private most(column: number, test: (cell: GridCell) => boolean): boolean {
    const cells = this.cells(column);
    return cells.length > 0 && cells.filter(test).length >= cells.length * AGREEMENT;
  }
}

/** What an untitled or unknown column is, given those that are known. */
export function roleOfContent(
  content: ColumnContent,
  columns: ReadonlyMap<ColumnRole, number>,
  column: number,
  hasNoTitle: boolean,
): ColumnRole | null {
  const lacks = (...roles: ColumnRole[]): boolean => !roles.some((role) => columns.has(role));
  const isBefore = (role: ColumnRole): boolean => column < (columns.get(role) ?? -1);

  if (lacks("number") && isBefore("activity") && content.holdsNumbers(column)) return "number";
  const isBesideNumbers = columns.get("number") === column - 1 && content.holdsTexts(column);
  if (lacks("activity") && (content.holdsNumberedTexts(column) || isBesideNumbers)) return "activity";
  if (content.holdsPeriods(column)) {
    if (lacks("timeframe", "timeframeStart") && isBefore("period")) return "timeframe";
    return lacks("period", "periodStart") ? "period" : null;
  }
  if (content.holdsDates(column)) return roleOfDates(columns, column);
  if (lacks("cost") && content.holdsAmounts(column)) return "cost";
  const cost = columns.get("cost");
  return hasNoTitle && lacks("responsible") && cost !== undefined && column > cost && content.holdsTexts(column)
    ? "responsible"
    : null;
}

/** The same for a table of indicators, of which only untitled columns are looked at: names before units, then targets. */
export function roleOfIndicatorContent(
  content: ColumnContent,
  columns: Map<ColumnRole, number>,
  column: number,
  hasNoTitle: boolean,
): ColumnRole | null {
  if (!hasNoTitle) return null;
  const [indicator, unit] = [columns.get("indicator"), columns.get("unit")];
  if (indicator === undefined && unit !== undefined && column < unit && content.holdsTexts(column)) return "indicator";
  if (column < (unit ?? indicator ?? 0) || !content.holdsAmounts(column)) return null;
  const target = columns.get("yearTarget");
  if (target === undefined) return "yearTarget";
  if (columns.has("finalTarget")) return null;
  if (column > target) return "finalTarget";
  // The one title there is belongs to the later of the two.
  columns.set("finalTarget", target);
  return "yearTarget";
}

/** An end stands right behind its start, and a start before its end. */
function roleOfDates(columns: ReadonlyMap<ColumnRole, number>, column: number): ColumnRole | null {
  for (const [start, end] of [
    ["timeframeStart", "timeframeEnd"],
    ["periodStart", "periodEnd"],
  ] as const) {
    if (columns.get(start) === column - 1 && !columns.has(end)) return end;
    if (columns.get(end) === column + 1 && !columns.has(start)) return start;
  }
  return null;
}

function isAmounts(cell: GridCell): boolean {
  if (typeof cell.value === "number") return !cell.isDate;
  const lines = cell.text.split(/\s*\n\s*/).filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every((line) => parseAmount(line) !== null);
}

/** A date and little else: a sentence that mentions one is none. */
function isShort(cell: GridCell): boolean {
  return cell.text.length <= 20;
}
