import type { ColumnRole, Located } from "../plan/model";
import { parseAmount } from "../plan/money";
import { parseNumber } from "../plan/numbering";
import { parseDate, parsePeriod } from "../plan/period";
import type { Grid, GridCell, GridRow } from "./grid";
import type { TableHeader } from "./table-header";

/** A table whose columns are known. */
export interface MappedTable {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Columns that only their content told. */
  readonly untitled: readonly (Located & { readonly column: ColumnRole; readonly title: string })[];
  /** What a plan table can't do without and this one does. */
  readonly missing: readonly ColumnRole[];
}

/** How many rows are looked at, and how many of their cells must agree, before content names a column. */
const SAMPLE = 200;
const AGREEMENT = 0.6;

const REQUIRED: Readonly<Record<TableHeader["kind"], readonly ColumnRole[]>> = {
  activities: ["activity", "cost"],
  indicators: ["indicator"],
};

/** Completes what the titles say by what the columns hold. */
export function mapColumns(grid: Grid, header: TableHeader, body: readonly GridRow[]): MappedTable {
  const columns = new Map(header.columns);
  const untitled: { column: ColumnRole; title: string; place: Located["place"] }[] = [];
  const taken = new Set(columns.values());
  if (header.kind === "activities") {
    for (const [column, title] of header.titles) {
      if (taken.has(column)) continue;
      const role = roleOfContent(columns, column, title.text === "", body);
      if (!role) continue;
      columns.set(role, column);
      untitled.push({ column: role, title: title.text, place: title.place });
    }
  }
  const missing = REQUIRED[header.kind].filter((role) => !columns.has(role));
  return { sheet: grid.name, date1904: grid.date1904, columns, untitled, missing };
}

function roleOfContent(
  columns: ReadonlyMap<ColumnRole, number>,
  column: number,
  hasNoTitle: boolean,
  body: readonly GridRow[],
): ColumnRole | null {
  const cells = body.slice(0, SAMPLE).flatMap((row) => row.cells[column] ?? []);
  if (cells.length === 0) return null;
  const most = (test: (cell: GridCell) => boolean): boolean => cells.filter(test).length >= cells.length * AGREEMENT;
  const lacks = (...roles: ColumnRole[]): boolean => !roles.some((role) => columns.has(role));

  if (lacks("activity") && most((cell) => parseNumber(cell.text) !== null && cell.text.length > 6)) return "activity";
  if (most((cell) => parsePeriod(cell.text) !== null)) {
    const before = columns.get("period");
    if (lacks("timeframe", "timeframeStart") && before !== undefined && column < before) return "timeframe";
    return lacks("period", "periodStart") ? "period" : null;
  }
  if (most((cell) => cell.isDate || parseDate(cell.text) !== null)) return null;
  if (lacks("cost") && most(holdsAmounts)) return "cost";
  const cost = columns.get("cost");
  return hasNoTitle && lacks("responsible") && cost !== undefined && column > cost && most(isText)
    ? "responsible"
    : null;
}

function holdsAmounts(cell: GridCell): boolean {
  if (typeof cell.value === "number") return !cell.isDate;
  const lines = cell.text.split(/\s*\n\s*/).filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every((line) => parseAmount(line) !== null);
}

function isText(cell: GridCell): boolean {
  return typeof cell.value === "string" && /\p{L}{2}/u.test(cell.value);
}
