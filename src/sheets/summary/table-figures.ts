import type Decimal from "decimal.js";
import { sum, ZERO } from "../../plan/money";
import type { CellStyleName, LayoutCell } from "../sheet-layout";
import { sumExpression } from "../sum-formula";
import { MOST_GROUPS } from "./activity-groups";
import { figureCell, type Figure } from "./figures";
import type { SectionCosts } from "./section-costs";
import { cellAt, LAST_TABLE_COLUMN, TABLE_COLUMN } from "./table-columns";

/** What the cells of a row come to, by column. */
export type RowValues = ReadonlyMap<number, Decimal>;

/** The figures of a row of the summary table, from the first column with a figure on. */
export interface RowFigures {
  readonly cells: readonly LayoutCell[];
  readonly values: RowValues;
}

/** What the figures of every row have in common. */
export interface TableFrame {
  /** Places after the decimal point to which sums are rounded. */
  readonly places: number;
  /** Zero-based row of the grand total, and what it comes to. */
  readonly totalRow: number;
  readonly grandTotal: Decimal;
}

const { wages, travel, otherPersonnel, firstGroup, otherContent, content, indirect, total } = TABLE_COLUMN;
const { share, fte, wage, stated, difference } = TABLE_COLUMN;

/** Columns whose sums are sums of the rows above. */
const ADDED = [...Array.from({ length: total - wages + 1 }, (_, index) => wages + index), fte, stated];
/** Posts have a few places, and binary fractions as amounts do. */
const FTE_PLACES = 6;

type Look = "" | "subtotal" | "total";

/** The figures of a section's row: its costs from the plan, and sums within the row. */
export function sectionFigures(costs: SectionCosts, row: number, frame: TableFrame): RowFigures {
  const figures = new Map<number, Figure>([
    [wages, costs.wages],
    [travel, costs.travel],
    [otherPersonnel, costs.otherPersonnel],
    ...costs.groups.map((group, index): [number, Figure] => [firstGroup + index, group]),
    [otherContent, costs.otherContent],
    [indirect, costs.indirect],
    [fte, costs.fte],
    [stated, costs.stated],
  ]);
  if (costs.wage) figures.set(wage, costs.wage);
  const within = (...ranges: (readonly [number, number])[]): Figure => ({
    expression: `SUM(${ranges.map(([from, to]) => `${cellAt(from, row)}:${cellAt(to, row)}`).join(",")})`,
    value: sum(ranges.flatMap(([from, to]) => between(figures, from, to))),
  });
  figures.set(content, within([firstGroup, otherContent]));
  figures.set(total, within([wages, otherPersonnel], [content, indirect]));
  return finished(figures, row, frame, "");
}

/**
 * The figures of a row that adds up others.
 * @param areas the rows that it adds up, zero-based, both included
 */
export function sumFigures(
  areas: readonly { readonly first: number; readonly last: number }[],
  values: readonly RowValues[],
  row: number,
  frame: TableFrame,
  look: "subtotal" | "total",
): RowFigures {
  const rows = areas.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const figures = new Map<number, Figure>();
  for (const column of ADDED) {
    figures.set(column, {
      expression: sumExpression(rows.map((one) => cellAt(column, one))),
      value: sum(values.map((one) => one.get(column) ?? ZERO)),
    });
  }
  return finished(figures, row, frame, look);
}

function between(figures: ReadonlyMap<number, Figure>, from: number, to: number): Decimal[] {
  return [...figures].flatMap(([column, { value }]) => (column >= from && column <= to ? [value] : []));
}

function finished(figures: Map<number, Figure>, row: number, frame: TableFrame, look: Look): RowFigures {
  const valueOf = (column: number): Decimal => figures.get(column)?.value ?? ZERO;
  const whole = cellAt(total, frame.totalRow).replace(/\d+$/, "$$$&");
  figures.set(share, {
    expression: `IF(${whole}=0,0,${cellAt(total, row)}/${whole})`,
    value: frame.grandTotal.isZero() ? ZERO : valueOf(total).div(frame.grandTotal),
  });
  figures.set(difference, {
    expression: `${cellAt(stated, row)}-${cellAt(total, row)}`,
    value: valueOf(stated).minus(valueOf(total)),
  });
  const cells: LayoutCell[] = [];
  for (let column = wages; column <= LAST_TABLE_COLUMN; column++) {
    const figure = figures.get(column);
    const style = styleOf(column, look);
    cells.push(figure ? figureCell(figure, style, roundedTo(column, frame)) : { value: "", style });
  }
  return { cells, values: new Map([...figures].map(([column, { value }]) => [column, value])) };
}

function roundedTo(column: number, { places }: TableFrame): number | null {
  if (column === share || column === wage) return null;
  return column === fte ? FTE_PLACES : places;
}

function styleOf(column: number, look: Look): CellStyleName {
  const kind = column === share ? "Percent" : column === fte ? "Fte" : "";
  if (look !== "") return `${look}${kind}`;
  if (kind !== "") return kind === "Percent" ? "percent" : "fte";
  return column === content || column === total ? "sum" : "amount";
}

/** The columns of costs, sums of others left out. */
export const COST_COLUMNS = [
  wages,
  travel,
  otherPersonnel,
  ...Array.from({ length: MOST_GROUPS }, (_, index) => firstGroup + index),
  otherContent,
  indirect,
] as const;
