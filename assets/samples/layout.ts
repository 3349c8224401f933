import type { CellStyle } from "hucre/xlsx";
import { type Section, plainText } from "./plan-model";
import { SheetBuilder, address } from "./sheet-builder";
import { CAPTION, DATE, HEADER, HEADING, MONEY, TEXT, TITLE, bold, filled } from "./sheet-styles";
import { childrenOf, costOf, topRows } from "./row-tree";
import { type TypedRow, typedRows } from "./typed-rows";

export type Column =
  "number" | "activity" | "timeframeStart" | "timeframeEnd" | "periodStart" | "periodEnd" | "cost" | "responsible";

/** How one partner has laid its workbook out. */
export interface Layout {
  sheet: string;
  section: Section;
  planTitle: string;
  /** First row and column in use; what is before them is empty. */
  origin: { row: number; column: number };
  columns: Column[];
  titles: Record<Column, string>;
  /** Titles over the two dates of timeframe and period; with them the header has two rows. */
  groups?: { timeframe: string; period: string };
  caption?: string;
  /** Numbers typed as Excel numbers, 1.1 among them, instead of text. */
  numericNumbers?: boolean;
  /** Dates and responsible party are left out in the lines of the personnel block. */
  bareLines?: boolean;
  /** Costs of parents are `SUM` formulas. */
  formulas?: boolean;
  /** Background of the rows that total others, `rgb` without `#`. */
  parentFill?: string;
  /** A last row *Kokku* over the personnel block and the content activities. */
  total?: boolean;
}

/** Where the table has come to stand; zero-based. */
export interface Placed {
  sheet: SheetBuilder;
  rows: TypedRow[];
  headerRow: number;
  /** Grid row of the first of `rows`; the others follow without a gap. */
  firstRow: number;
  lastRow: number;
  columnOf: (column: Column) => number;
}

function writeHeader(layout: Layout, sheet: SheetBuilder, row: number): number {
  const { columns, titles, groups } = layout;
  const group = (column: Column): string | undefined =>
    column.startsWith("timeframe") ? groups?.timeframe : column.startsWith("period") ? groups?.period : undefined;
  columns.forEach((column, index) => {
    const at = layout.origin.column + index;
    if (!groups) {
      sheet.put(row, at, titles[column], HEADER);
    } else if (group(column) === undefined) {
      sheet.put(row, at, titles[column], HEADER);
      sheet.put(row + 1, at, null, HEADER);
      sheet.merge(row, at, row + 1, at);
    } else {
      const first = group(columns[index - 1] ?? "number") !== group(column);
      sheet.put(row, at, first ? group(column)! : null, HEADER);
      sheet.put(row + 1, at, titles[column], HEADER);
      if (first) sheet.merge(row, at, row, at + 1);
    }
  });
  return row + (groups ? 2 : 1);
}

function value(layout: Layout, row: TypedRow, column: Column): string | number | Date | null {
  const bare = layout.bareLines === true && row.kind === "personnel-line";
  switch (column) {
    case "number": {
      const isNumber = layout.numericNumbers === true && row.kind !== "personnel-line" && row.number !== "";
      return isNumber ? Number(row.number.replace(/\.$/, "")) : row.number || null;
    }
    case "activity":
      return layout.columns.includes("number") ? row.text : row.label;
    case "timeframeStart":
      return (!bare && row.timeframe.start) || null;
    case "timeframeEnd":
      return (!bare && row.timeframe.end) || null;
    case "periodStart":
      return (!bare && row.period.start) || null;
    case "periodEnd":
      return (!bare && row.period.end) || null;
    case "cost":
      return row.cost ?? null;
    case "responsible":
      return (!bare && row.responsible) || null;
  }
}

function style(layout: Layout, row: TypedRow, column: Column): CellStyle {
  const base = column === "cost" ? MONEY : /Start|End/.test(column) ? DATE : TEXT;
  const plain = column === "number" && layout.numericNumbers ? { ...TEXT, numFmt: "General" } : base;
  if (row.kind === "personnel-line" || row.kind === "sub-activity") return plain;
  return layout.parentFill ? filled(bold(plain), layout.parentFill) : bold(plain);
}

function writeTotal(layout: Layout, placed: Placed): void {
  const { sheet, rows, firstRow, lastRow, columnOf } = placed;
  const parts = topRows(rows);
  for (const column of layout.columns) sheet.put(lastRow + 1, columnOf(column), null, bold(TEXT));
  sheet.put(lastRow + 1, columnOf("activity"), "Kokku", bold(TEXT));
  const cells = parts.map((index) => address(firstRow + index, columnOf("cost")));
  const sum = parts.reduce((total, index) => total + costOf(rows[index]!), 0);
  sheet.putFormula(lastRow + 1, columnOf("cost"), `SUM(${cells.join(",")})`, sum, bold(MONEY));
}

/** Writes title, heading, header and rows of a partner's table. */
export function layOut(layout: Layout): Placed {
  const sheet = new SheetBuilder(layout.sheet);
  const { row: top, column: left } = layout.origin;
  sheet.put(top, left, layout.planTitle, TITLE);
  sheet.merge(top, left, top, left + layout.columns.length - 1);
  sheet.put(top + 1, left, plainText(layout.section.heading).trim(), { ...HEADING, alignment: {} });
  const headerRow = top + 3;
  if (layout.caption) sheet.put(headerRow - 1, left, layout.caption, CAPTION);
  const firstRow = writeHeader(layout, sheet, headerRow);
  const rows = typedRows(layout.section);
  const columnOf = (column: Column): number => left + layout.columns.indexOf(column);
  rows.forEach((row, index) => {
    for (const column of layout.columns) {
      const children = column === "cost" && layout.formulas ? childrenOf(rows, index) : [];
      if (children.length === 0) {
        sheet.put(firstRow + index, columnOf(column), value(layout, row, column), style(layout, row, column));
        continue;
      }
      const cells = children.map((child) => address(firstRow + child, columnOf(column)));
      const adjoining = children.at(-1)! - children[0]! === children.length - 1;
      const range = adjoining && cells.length > 1 ? `${cells[0]}:${cells.at(-1)}` : cells.join(",");
      sheet.putFormula(firstRow + index, columnOf(column), `SUM(${range})`, costOf(row), style(layout, row, column));
    }
  });
  const placed = { sheet, rows, headerRow, firstRow, lastRow: firstRow + rows.length - 1, columnOf };
  if (layout.total) writeTotal(layout, placed);
  return placed;
}
