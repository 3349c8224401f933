import type { Translator } from "../locales";
import { isoDay } from "../plan/day";
import type { DayRange } from "../plan/period";
import type { Area } from "../plan/place";
import { partsDifference, partsFormula, personnelFormulas, rowsBelow, type Rows } from "./partner-form-checks";
import { COLUMN, INDICATOR_COLUMN } from "./plan/columns";
import { progressCells } from "./plan/indicator-row";
import type { LayoutCell } from "./sheet-layout";

/** What the form is made for. */
export interface FormSection {
  readonly party: string;
  readonly period: DayRange | null;
}

/** Rows by their zero-based number. */
export type NumberedRows = readonly (readonly [number, readonly LayoutCell[]])[];

const text = (value = ""): LayoutCell => ({ value, style: "text" });
const example = (value: string): LayoutCell => ({ value, style: "example" });
const dates = (): LayoutCell[] => Array.from({ length: 4 }, () => ({ value: "", style: "date" }));

/** The blank rows of the activities' or the personnel's table, with the columns that check them. */
export function blankRows(rows: Rows, extra: LayoutCell): NumberedRows {
  return numbers(rows).map((row) => [
    row,
    [
      { value: "", style: "number" },
      text(),
      ...dates(),
      { value: "", style: "amount" },
      { value: partsFormula(row, rows), style: "amount" },
      { value: partsDifference(row), style: "amount" },
      text(),
      extra,
      { value: null },
    ],
  ]);
}

/** The first row of the personnel's table, which sums up its lines. */
export function personnelRow(row: number, lines: Rows, { messages }: Translator): NumberedRows {
  const { title, start, end, cost, responsible } = personnelFormulas(messages.form.personnel, lines);
  const { timeframeStart, timeframeEnd, periodStart, periodEnd } = COLUMN;
  return [
    [
      row,
      [
        { value: null },
        { value: title(COLUMN.title), style: "strong" },
        { value: start(timeframeStart), style: "date" },
        { value: end(timeframeEnd), style: "date" },
        { value: start(periodStart), style: "date" },
        { value: end(periodEnd), style: "date" },
        { value: cost(COLUMN.cost), style: "sum" },
        example(messages.form.fillsItself),
        { value: null },
        { value: responsible(COLUMN.responsible), style: "text" },
      ],
    ],
  ];
}

/** The blank rows of the indicators' table. */
export function blankIndicators(area: Area): NumberedRows {
  return numbers(rowsBelow(area)).map((row) => [
    row,
    [
      { value: null },
      text(),
      text(),
      { value: "", style: "target" },
      { value: "", style: "target" },
      ...progressCells(row).map((cell): LayoutCell =>
        cell.value !== null && typeof cell.value === "object" && "formula" in cell.value
          ? { ...cell, value: { ...cell.value, result: "" } }
          : cell,
      ),
      text(),
      text(),
      { value: null },
    ],
  ]);
}

/** A filled-in row right above each table's header, marked so that it is not read as the plan. */
export function exampleRows(
  areas: Readonly<Record<"activities" | "personnel" | "indicators", Area>>,
  { party, period }: FormSection,
  { messages, format }: Translator,
): NumberedRows {
  const { form } = messages;
  const [start, end] = period
    ? [period.start, period.end].map((day) => format("{day:date}", { day: isoDay(day) }))
    : [form.anyDay, form.anyDay];
  const days = [start!, end!, start!, end!];
  const row = (title: string, amount: string, extra: string): LayoutCell[] =>
    [form.example, title, ...days, amount, "", "", party, extra].map(example);
  const indicator: string[] = [];
  indicator[INDICATOR_COLUMN.name] = form.exampleIndicator;
  indicator[INDICATOR_COLUMN.unit] = form.exampleUnit;
  indicator[INDICATOR_COLUMN.yearTarget] = "4";
  indicator[INDICATOR_COLUMN.finalTarget] = "12";
  indicator[INDICATOR_COLUMN.explanation] = form.exampleExplanation;
  return [
    [areas.activities.top - 1, row(form.exampleActivity, format("{amount:number}", { amount: "1200.00" }), "")],
    [
      areas.personnel.top - 1,
      row(
        form.exampleCostLine,
        format("{amount:number}", { amount: "18000.00" }),
        format("{fte:number}", { fte: "0.75" }),
      ),
    ],
    [
      areas.indicators.top - 1,
      [example(form.example), ...Array.from(indicator, (value) => example(value ?? "")).slice(1)],
    ],
  ];
}

function numbers({ first, last }: Rows): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
