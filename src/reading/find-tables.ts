import type { ColumnRole, Place } from "../plan/model";
import { columnLetters } from "../plan/place";
import { parseBareNumber, parseNumber } from "../plan/numbering";
import { findDates } from "../plan/period";
import { parseHeading } from "../plan/section-code";
import type { Grid, GridCell, GridRow } from "./grid";
import { isMergedAcross, looksLikePlanRow, mayBeHeader, onlyText } from "./row-shapes";
import { headerAt, type TableHeader } from "./table-header";

/** What stands on a sheet or between two tables of a Word file, from the top down. */
export type Block =
  | { readonly kind: "text"; readonly text: string; readonly place: Place }
  | { readonly kind: "table"; readonly grid: Grid; readonly header: TableHeader; readonly body: readonly GridRow[] }
  | { readonly kind: "headless"; readonly grid: Grid; readonly body: readonly GridRow[] };

/** Splits a grid into texts and tables. */
export function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = grid.preamble.map((text) => ({
    kind: "text",
    text,
    place: { sheet: grid.name, cell: null },
  }));
  const headless: GridRow[] = [];
  let above: TableHeader | null = null;
  for (let i = 0; i < grid.rows.length;) {
    const row = grid.rows[i]!;
    const header = mayBeHeader(row) ? headerAt(grid, i) : null;
    if (header) {
      const split = sideBySide(header);
      if (split !== null)
        return [...blocks, ...findBlocks(columnsOf(grid, i, 0, split)), ...findBlocks(columnsOf(grid, i, split))];
      above = header;
      const from = firstBelow(grid, i, header.bottom);
      const to = endOfTable(grid, from, header);
      const body = withoutColumnNumbers(grid.rows.slice(from, to));
      // Where a heading comes right below, the header serves the sections after it.
      if (body.length > 0 || !headsSections(grid, to)) addTable(blocks, { kind: "table", grid, header, body });
      i = to;
      continue;
    }
    if (above && fitsHeader(row, above)) {
      const to = Math.max(i + 1, endOfTable(grid, i, above));
      blocks.push({ kind: "table", grid, header: above, body: grid.rows.slice(i, to) });
      i = to;
      continue;
    }
    if (looksLikePlanRow(row)) headless.push(row);
    for (const text of textsIn(grid, row)) blocks.push(text);
    i++;
  }
  if (headless.length > 1) blocks.push({ kind: "headless", grid, body: headless });
  return blocks;
}

/** Whether a header's first row is a section's heading. */
function headsSections(grid: Grid, position: number): boolean {
  const row = grid.rows[position];
  return row !== undefined && onlyText(row) !== null;
}

/** A row of a table whose header stands further up, over the headings of several sections. */
function fitsHeader(row: GridRow, { kind, columns }: TableHeader): boolean {
  if (kind !== "activities") return false;
  const at = (role: ColumnRole): GridCell | undefined => row.cells[columns.get(role) ?? -1];
  const dated = (["timeframe", "period", "timeframeStart", "periodStart"] as const).some((role) => {
    const cell = at(role);
    return cell !== undefined && (cell.isDate || findDates(cell.text).length > 0);
  });
  return dated && at("activity") !== undefined;
}

type TableBlock = Extract<Block, { kind: "table" }>;

/** A header repeated on every printed page does not begin a table: its rows go on with the numbers before. */
function addTable(blocks: Block[], table: TableBlock): void {
  const last = blocks.at(-1);
  const first = table.body[0]?.cells.find((cell) => cell !== undefined)?.text ?? "";
  const number = parseNumber(first) ?? parseBareNumber(first);
  const goesOn = number !== null && number.text !== "1" && last?.kind === "table" && titles(last) === titles(table);
  if (goesOn) blocks[blocks.length - 1] = { ...last, body: [...last.body, ...table.body] };
  else blocks.push(table);
}

function titles({ header }: TableBlock): string {
  return [...header.titles.values()].map(({ text }) => text).join("|");
}

/** Some forms number their columns under the titles: 1, 2, 3 … or A, B, C … */
function withoutColumnNumbers(body: readonly GridRow[]): readonly GridRow[] {
  const marks = body[0]?.cells.flatMap((cell) => (cell ? [cell.text.trim()] : [])) ?? [];
  const isNumbering =
    marks.length > 2 &&
    (marks.every((text, index) => text === String(index + 1)) ||
      marks.every((text, index) => text.toUpperCase() === columnLetters(index)));
  return isNumbering ? body.slice(1) : body;
}

/** The column at which an indicator table begins beside an activity table, or the other way round. */
function sideBySide({ columns }: TableHeader): number | null {
  const activity = columns.get("activity");
  const indicator = columns.get("indicator");
  return activity === undefined || indicator === undefined ? null : Math.max(activity, indicator);
}

/** A part of a grid: the rows from a position on, with the columns from one to another. */
function columnsOf(grid: Grid, position: number, from: number, to = Infinity): Grid {
  const rows = grid.rows.slice(position).flatMap(({ index, cells }) => {
    const own = cells.map((cell, column) => (column >= from && column < to ? cell : undefined));
    return own.some((cell) => cell) ? [{ index, cells: own }] : [];
  });
  return { ...grid, preamble: [], rows };
}

function firstBelow(grid: Grid, position: number, bottom: number): number {
  let next = position;
  while (next < grid.rows.length && grid.rows[next]!.index <= bottom) next++;
  return next;
}

/** A table ends at the next header, heading or caption, or at a blank row with no row of the table after it. */
function endOfTable(grid: Grid, from: number, header: TableHeader): number {
  let end = from;
  for (; end < grid.rows.length; end++) {
    const row = grid.rows[end]!;
    const previous = end === from ? header.bottom : grid.rows[end - 1]!.index;
    if (mayBeHeader(row) && headerAt(grid, end)) break;
    const text = onlyText(row);
    if (text !== null && endsTable(grid, end, text)) break;
    if (row.index > previous + 1 && !continuesTable(row, header) && !isMergedGap(grid, previous, row.index)) break;
  }
  return end;
}

/** Blank paragraphs of a pasted table leave blank rows, which merged cells hold together. */
function isMergedGap(grid: Grid, previous: number, next: number): boolean {
  return grid.merges.some((area) => area.top <= previous && area.bottom >= next - 1 && area.bottom > area.top);
}

function continuesTable(row: GridRow, header: TableHeader): boolean {
  if (row.cells.filter((cell) => cell !== undefined).length > 1) return true;
  const activity = header.columns.get("activity");
  const cell = activity === undefined ? undefined : row.cells[activity];
  return cell !== undefined && (parseNumber(cell.text) !== null || /^kokku\b/i.test(cell.text.trim()));
}

function endsTable(grid: Grid, position: number, text: string): boolean {
  if (/^tabel\s*\d*[.:\s]/i.test(text)) return true;
  const heading = parseHeading(text);
  if (!heading) return isMergedAcross(grid, grid.rows[position]!);
  // A section's own row without dates or amount stands among the table's rows; a heading does not.
  const next = grid.rows[position + 1];
  return heading.form !== "no-running-number" || !next || !looksLikePlanRow(next);
}

/** A row's texts; a heading whose number, code and title stand in cells of their own is one text. */
function textsIn(grid: Grid, row: GridRow): Block[] {
  const texts = row.cells.flatMap((cell, column) =>
    cell && (typeof cell.value === "string" || column === 0)
      ? [{ kind: "text" as const, text: cell.text, place: { sheet: grid.name, cell: { row: row.index, column } } }]
      : [],
  );
  if (texts.length < 2 || texts.some(({ text }) => parseHeading(text)?.title)) return texts;
  return [{ ...texts[0]!, text: texts.map(({ text }) => text).join(" ") }];
}
