import type { ColumnRole, Place } from "../plan/model";
import { oneLine } from "../plan/text";
import type { Grid, GridRow, MergedArea } from "./grid";
import { isSubtitle, roleOfTitle, type TitleRole } from "./header-titles";

/** A header's rows and what its titles say about the columns. */
export interface TableHeader {
  readonly kind: "activities" | "indicators";
  /** Zero-based grid rows, both included. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Every column from the first to the last that the header spans. */
  readonly titles: ReadonlyMap<number, ColumnTitle>;
}

export interface ColumnTitle {
  readonly text: string;
  readonly place: Place;
}

const PLAN_ROLES: readonly TitleRole[][] = [
  ["activity"],
  ["number"],
  ["timeframe", "timeframeStart", "timeframeEnd"],
  ["period", "periodStart", "periodEnd"],
  ["cost"],
  ["responsible"],
];

/** A header with more rows than this is none. */
const MOST_HEADER_ROWS = 9;

/** The header that begins in this row, or null where the row begins none. */
export function headerAt(grid: Grid, position: number): TableHeader | null {
  const row = grid.rows[position]!;
  const own = rolesIn(row);
  const kind = kindOf(own);
  if (!kind) return null;

  const above = groupTitlesAbove(grid, position);
  const bottom = bottomOf(grid, position);
  const rows = grid.rows.slice(position, position + MOST_HEADER_ROWS).filter((r) => r.index <= bottom);
  const titles = titlesOf(grid, above ? [above, ...rows] : rows, row.index);
  return { kind, top: row.index, bottom, titles, columns: columnsOf(titles) };
}

function rolesIn(row: GridRow): Set<TitleRole> {
  const roles = new Set<TitleRole>();
  for (const cell of row.cells) {
    const role = cell && typeof cell.value === "string" ? roleOfTitle(cell.value) : null;
    if (role) roles.add(role);
  }
  return roles;
}

function kindOf(roles: ReadonlySet<TitleRole>): TableHeader["kind"] | null {
  if (roles.size < 2) return null;
  const hasTarget = (["target", "yearTarget", "finalTarget"] as const).some((role) => roles.has(role));
  if (roles.has("indicator") ? hasTarget || roles.has("unit") : hasTarget && roles.has("unit")) return "indicators";
  const score = PLAN_ROLES.filter((group) => group.some((role) => roles.has(role))).length;
  const dated =
    roles.has("timeframe") || roles.has("period") || roles.has("periodStart") || roles.has("timeframeStart");
  return score >= 3 || (score === 2 && roles.has("activity") && dated) ? "activities" : null;
}

/** Titles such as *Tegevuse üldajaraam* over a pair *Algus*, *Lõpp* may stand a row higher, merged across. */
function groupTitlesAbove(grid: Grid, position: number): GridRow | null {
  const row = grid.rows[position]!;
  const above = grid.rows[position - 1];
  if (!above || above.index !== row.index - 1 || !row.cells.some((cell) => cell && isSubtitle(cell.text))) return null;
  const across = grid.merges.some(
    (area) => area.top <= above.index && above.index <= area.bottom && area.right > area.left,
  );
  return across && [...rolesIn(above)].some((role) => /^(timeframe|period|target)/.test(role)) ? above : null;
}

/** Merged titles reach down over the header's other rows; without merges a second row holds subtitles only. */
function bottomOf(grid: Grid, position: number): number {
  const row = grid.rows[position]!;
  let bottom = row.index;
  for (const area of grid.merges) {
    if (area.top === row.index && row.cells[area.left])
      bottom = Math.max(bottom, Math.min(area.bottom, row.index + MOST_HEADER_ROWS - 1));
  }
  const next = grid.rows[position + 1];
  if (bottom > row.index || next?.index !== row.index + 1) return bottom;
  const cells = next.cells.filter((cell) => cell !== undefined);
  return cells.length > 1 && cells.every((cell) => isSubtitle(cell.text)) ? next.index : bottom;
}

function titlesOf(grid: Grid, rows: readonly GridRow[], top: number): Map<number, ColumnTitle> {
  const first = Math.min(...rows.map((row) => row.cells.findIndex((cell) => cell !== undefined)));
  const last = Math.max(...rows.map((row) => row.cells.length - 1), ...areasOf(grid, rows).map((area) => area.right));
  const titles = new Map<number, ColumnTitle>();
  for (let column = first; column <= last; column++) {
    const parts = rows.flatMap((row) => {
      const anchor = anchorColumn(grid, row.index, column);
      const cell = row.cells[anchor];
      return cell
        ? [
            {
              text: oneLine(cell.text),
              row: row.index,
              isOwn: anchor === column && !reachesAcross(grid, row.index, column),
            },
          ]
        : [];
    });
    // Under a title that is merged over others too, what is missing is the column's own.
    const own = parts.findLast((part) => part.isOwn)?.row ?? (parts.length > 0 ? rows.at(-1)!.index : top);
    const place = { sheet: grid.name, cell: { row: own, column } };
    titles.set(column, { text: parts.map((part) => part.text).join(" "), place });
  }
  return titles;
}

function areasOf(grid: Grid, rows: readonly GridRow[]): MergedArea[] {
  return grid.merges.filter((area) => rows.some((row) => row.index === area.top && row.cells[area.left]));
}

function reachesAcross(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some((area) => area.top === row && area.left === column && area.right > column);
}

/** The column whose cell a title merged across this one stands in. */
function anchorColumn(grid: Grid, row: number, column: number): number {
  const area = grid.merges.find((a) => a.top === row && a.left < column && column <= a.right);
  return area ? area.left : column;
}

function columnsOf(titles: ReadonlyMap<number, ColumnTitle>): Map<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  const targets: number[] = [];
  for (const [column, title] of titles) {
    const role = roleOfTitle(title.text);
    if (role === "target") targets.push(column);
    else if (role && !columns.has(role)) columns.set(role, column);
    else if (role === "periodStart" || role === "periodEnd") secondPair(columns, role, column);
  }
  for (const column of inYearOrder(targets, titles)) {
    const role = columns.has("yearTarget") ? "finalTarget" : "yearTarget";
    if (!columns.has(role)) columns.set(role, column);
  }
  return columns;
}

/** Targets of two years, the nearer first; in their own order where not every title has a year. */
function inYearOrder(columns: readonly number[], titles: ReadonlyMap<number, ColumnTitle>): readonly number[] {
  const years = new Map(columns.map((column) => [column, Number(/\b\d{4}\b/.exec(titles.get(column)!.text)?.[0])]));
  if ([...years.values()].some(Number.isNaN)) return columns;
  return [...columns].sort((a, b) => years.get(a)! - years.get(b)!);
}

/** Of two pairs *Algus*, *Lõpp* the first is the timeframe and the second the period. */
function secondPair(columns: Map<ColumnRole, number>, role: "periodStart" | "periodEnd", column: number): void {
  const other = role === "periodStart" ? "timeframeStart" : "timeframeEnd";
  const first = columns.get(role)!;
  if (!columns.has(other)) columns.set(other, first);
  columns.set(role, column);
}
