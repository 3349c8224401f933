import type Decimal from "decimal.js";
import { dayOfSerial, type Day } from "../plan/day";
import type { AmountField, DateField, PeriodField, Place, ResponsibleField, TargetField } from "../plan/model";
import { amountOfNumber, parseAmount } from "../plan/money";
import { parseDate, parsePeriod, type WrittenDate, type WrittenPeriod } from "../plan/period";
import { oneLine, plainText } from "../plan/text";
import type { Line } from "./table-rows";

/** An empty cell, or a dash that says so. */
function saysNothing(text: string): boolean {
  return text === "" || /^[-–—]+$/.test(text);
}

/** An amount from the lines of one cell that belong to one activity. */
export function amountField(lines: readonly Line[], empty: Place): AmountField {
  const [line] = lines;
  if (!line) return { place: empty, text: "", value: null, flaw: null, alone: true };
  if (lines.length > 1) return severalLines(lines, line);

  const { cell, place, alone } = line;
  // Spaces stay as they are: two of them may be what is irregular.
  const text = plainText(line.text).trim();
  const field = { place, text, alone };
  if (cell.isError) return { ...field, value: null, flaw: "formula" };
  if (typeof cell.value === "number") {
    return cell.isDate
      ? { ...field, value: null, flaw: "unreadable" }
      : { ...field, value: amountOfNumber(cell.value), flaw: null };
  }
  if (saysNothing(text)) return { ...field, text: "", value: null, flaw: null };
  const amount = parseAmount(line.text);
  if (!amount) return { ...field, value: null, flaw: "unreadable" };
  return { ...field, value: amount.value, flaw: amount.regular ? null : "irregular" };
}

/** Several lines for one activity are one broken amount, or several amounts where one is expected. */
function severalLines(lines: readonly Line[], first: Line): AmountField {
  const text = lines.map((line) => oneLine(line.text)).join(" ");
  const field = { place: first.place, text, alone: false };
  if (lines.every((line) => readNumber(line) !== null)) return { ...field, value: null, flaw: "several" };
  const amount = parseAmount(text);
  return amount ? { ...field, value: amount.value, flaw: "irregular" } : { ...field, value: null, flaw: "unreadable" };
}

function readNumber(line: Line): Decimal | null {
  if (typeof line.cell.value === "number" && !line.cell.isDate) return amountOfNumber(line.cell.value);
  return parseAmount(line.text)?.value ?? null;
}

interface ReadPeriod {
  readonly shown: string;
  readonly period: WrittenPeriod | null;
}

const periods = new Map<string, ReadPeriod>();

/** Plans repeat a few periods in thousands of rows. */
function readPeriod(text: string): ReadPeriod {
  let read = periods.get(text);
  if (!read) {
    if (periods.size > 10_000) periods.clear();
    periods.set(text, (read = { shown: oneLine(text), period: parsePeriod(text) }));
  }
  return read;
}

/** A period from the lines of one cell, or of two cells below each other in a pasted table. */
export function periodField(lines: readonly Line[], empty: Place): PeriodField {
  const [line] = lines;
  if (!line) return emptyPeriod(empty);
  const text = lines.length === 1 ? line.text : lines.map((l) => l.text).join("\n");
  const { shown, period } = readPeriod(text);
  if (saysNothing(shown)) return emptyPeriod(line.place);

  const alone = lines.length === 1 || lines.every((l) => l.place === line.place);
  const field = { place: line.place, text: shown, alone };
  const none = { place: line.place, text: shown, value: null, flaw: null, alone: false };
  if (line.cell.isError) return { ...field, start: none, end: { ...none }, flaw: "formula" };
  if (!period) return { ...field, start: none, end: { ...none }, flaw: "unreadable" };
  return {
    ...field,
    start: writtenDate(period.start, lineAt(lines, period.start.at).place),
    end: writtenDate(period.end, lineAt(lines, period.end.at).place),
    flaw: period.regular ? null : "irregular",
  };
}

function lineAt(lines: readonly Line[], at: number): Line {
  let passed = 0;
  for (const line of lines) {
    passed += line.text.length + 1;
    if (at < passed) return line;
  }
  return lines[lines.length - 1]!;
}

function writtenDate(date: WrittenDate, place: Place): DateField {
  return { place, text: date.text, value: date.day, flaw: date.day === null ? "impossible" : null, alone: false };
}

function emptyPeriod(place: Place): PeriodField {
  const none: DateField = { place, text: "", value: null, flaw: null, alone: true };
  return { place, text: "", start: none, end: { ...none }, flaw: null, alone: true };
}

/** A period whose two dates stand in columns of their own. */
export function periodOfTwo(start: DateField, end: DateField): PeriodField {
  const text = start.text === "" && end.text === "" ? "" : `${start.text}–${end.text}`;
  return { place: start.place, text, start, end, flaw: null, alone: false };
}

/** A date in a cell of its own: a real date, or one written as text. */
export function dateField(lines: readonly Line[], empty: Place, date1904: boolean): DateField {
  const [line] = lines;
  if (!line) return { place: empty, text: "", value: null, flaw: null, alone: true };
  const text = oneLine(lines.map((l) => l.text).join(" "));
  const field = { place: line.place, text, alone: line.alone };
  if (line.cell.isError) return { ...field, value: null, flaw: "formula" };
  if (typeof line.cell.value === "number") return orUnreadable(field, dayOfSerial(line.cell.value, date1904));
  if (saysNothing(text)) return { ...field, text: "", value: null, flaw: null };
  const written = parseDate(text);
  if (written && written.day === null) return { ...field, value: null, flaw: "impossible" };
  return orUnreadable(field, written?.day ?? null);
}

function orUnreadable(field: { place: Place; text: string; alone: boolean }, value: Day | null): DateField {
  return { ...field, value, flaw: value === null ? "unreadable" : null };
}

/** An amount of money or a sentence about it (`Tallinna LV, sellest 15 000 eurot …`). */
const REMARK = /\s*[,;:(–—-]?\s*(?:\b(?:sellest|millest|sh|sealhulgas)\b.*|\(?\d[\d ]*\s*(?:eurot?|eur|€).*)$/isu;

export function responsibleField(lines: readonly Line[], empty: Place): ResponsibleField {
  const [line] = lines;
  if (!line) return { place: empty, text: "", value: null, flaw: null, alone: true };
  const text = oneLine(lines.map((l) => l.text).join(" "));
  const remark = text.search(REMARK);
  const party = remark < 0 ? text : text.slice(0, remark).trim();
  return {
    place: line.place,
    text: saysNothing(text) ? "" : text,
    value: saysNothing(party) ? null : party,
    flaw: remark < 0 ? null : "remark",
    alone: lines.every((l) => l.cell === line.cell),
  };
}

/** An indicator's target: a number, with its per cent sign where it has one. */
export function targetField(lines: readonly Line[], empty: Place): TargetField {
  const [line] = lines;
  if (!line) return { place: empty, text: "", value: null, flaw: null, alone: true };
  const text = oneLine(lines.map((l) => l.text).join(" "));
  const field = { place: line.place, text, alone: line.alone };
  if (line.cell.isError) return { ...field, value: null, flaw: "formula" };
  if (typeof line.cell.value === "number") return { ...field, value: amountOfNumber(line.cell.value), flaw: null };
  if (saysNothing(text)) return { ...field, text: "", value: null, flaw: null };
  const value = parseAmount(text.replace(/\s*%$/, ""))?.value ?? null;
  return { ...field, value, flaw: value ? null : "unreadable" };
}
