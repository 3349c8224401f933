import type { ColumnRole, Located } from "../plan/model";
import { bareLetters } from "../plan/text";
import { ColumnContent, roleOfContent, roleOfIndicatorContent } from "./column-content";
import type { Grid, GridRow } from "./grid";
import { roleOfTitle } from "./header-titles";
import type { SheetSources } from "./row-sources";
import type { ColumnTitle, TableHeader } from "./table-header";

/** A table whose columns are known. */
export interface MappedTable {
  readonly sheet: string;
  /** What a plan sheet remembers of its source. */
  readonly sources: SheetSources | null;
  readonly date1904: boolean;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** A plan sheet's or a form's table of personnel costs: what it holds are cost lines, whatever they are called. */
  readonly isOfCostLines: boolean;
  /** Columns that only their content told. */
  readonly untitled: readonly (Located & { readonly column: ColumnRole; readonly title: string })[];
  /** What a plan table can't do without and this one does. */
  readonly missing: readonly ColumnRole[];
}

const REQUIRED: Readonly<Record<TableHeader["kind"], readonly ColumnRole[]>> = {
  activities: ["activity", "cost"],
  indicators: ["indicator"],
};

/** Completes what the titles say by what the columns hold. */
export function mapColumns(
  grid: Grid,
  header: TableHeader,
  body: readonly GridRow[],
  sources: SheetSources | null,
): MappedTable {
  const columns = new Map(header.columns);
  const untitled: { column: ColumnRole; title: string; place: Located["place"] }[] = [];
  const content = new ColumnContent(body);
  if (header.kind === "activities") {
    chooseCost(columns, header.titles, content);
    splitDates(columns, header.titles, content);
    splitNumbers(columns, header.titles, content);
    dropRowCount(columns, content);
  }
  const taken = new Set(columns.values());
  for (const [column, title] of titlesOver(grid, header, content)) {
    if (taken.has(column)) continue;
    const role =
      header.kind === "activities"
        ? roleOfContent(content, columns, column, title.text === "")
        : roleOfIndicatorContent(content, columns, column, title.text === "");
    if (!role) continue;
    columns.set(role, column);
    untitled.push({ column: role, title: title.text, place: title.place });
  }
  const missing = REQUIRED[header.kind].filter((role) => !columns.has(role));
  const isOfCostLines =
    columns.has("fte") && ["number", "activity"].every((role) => isCostTitle(header, columns, role));
  return { sheet: grid.name, sources, date1904: grid.date1904, columns, isOfCostLines, untitled, missing };
}

function isCostTitle({ titles }: TableHeader, columns: ReadonlyMap<string, number>, role: string): boolean {
  return /^(?:kulu(?:kood|rida)|cost(?:code|line))$/.test(bareLetters(titles.get(columns.get(role) ?? -1)?.text ?? ""));
}

/** The header's titles, and empty ones over columns beside it that the table's rows use. */
function titlesOver(grid: Grid, { titles, bottom }: TableHeader, content: ColumnContent): [number, ColumnTitle][] {
  const titled = [...titles.keys()];
  const first = Math.min(...titled, content.span?.first ?? Infinity);
  const last = Math.max(...titled, content.span?.last ?? 0);
  const empty = (column: number): ColumnTitle => ({
    text: "",
    place: { sheet: grid.name, cell: { row: bottom, column } },
  });
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const column = first + index;
    return [column, titles.get(column) ?? empty(column)];
  });
}

/** Of several cost columns the plan year's is meant: named so, or by its year, and not the one for the whole scheme. */
function chooseCost(
  columns: Map<ColumnRole, number>,
  titles: ReadonlyMap<number, ColumnTitle>,
  content: ColumnContent,
): void {
  const candidates = [...titles].filter(([, { text }]) => roleOfTitle(text) === "cost");
  if (candidates.length < 2) return;
  const dated = (["period", "periodStart", "periodEnd"] as const).flatMap((role) => columns.get(role) ?? []);
  const year = content.year(dated);
  const fit = (text: string): number => {
    const years = text.match(/\b\d{4}\b/g) ?? [];
    const byYear = years.length === 0 ? 0 : years.length === 1 && Number(years[0]) === year ? 4 : -4;
    return byYear + (/tegevus-?\s?kava/i.test(text) ? 2 : 0) - (/kogu/i.test(text) ? 2 : 0);
  };
  const [best] = candidates.sort((a, b) => fit(b[1].text) - fit(a[1].text));
  columns.set("cost", best![0]);
}

const PERIODS = [
  ["timeframe", "timeframeStart", "timeframeEnd"],
  ["period", "periodStart", "periodEnd"],
] as const;

/** One title over two columns of dates names a start and an end; a title of a start over whole periods names both. */
function splitDates(
  columns: Map<ColumnRole, number>,
  titles: ReadonlyMap<number, ColumnTitle>,
  content: ColumnContent,
): void {
  for (const [whole, start, end] of PERIODS) {
    const column = columns.get(whole);
    const isPart = columns.get(end) === (column ?? -1) + 1 || columns.get(start) === (column ?? -1) - 1;
    if (column !== undefined && isPart && content.holdsDates(column)) columns.delete(whole);
    else if (column !== undefined && content.holdsDates(column) && content.holdsDates(column + 1)) {
      const [own, next] = [titles.get(column)?.text, titles.get(column + 1)?.text ?? ""];
      if (next === own || roleOfTitle(next) === null) {
        columns.delete(whole);
        columns.set(start, column);
        // An untitled one is left for its content to be recognised, and reported.
        if (next === own) columns.set(end, column + 1);
      }
    }
    const from = columns.get(start);
    if (from !== undefined && !columns.has(end) && !columns.has(whole) && content.holdsPeriods(from)) {
      columns.delete(start);
      columns.set(whole, from);
    }
  }
}

/** One title over a column of numbers and one of texts. */
function splitNumbers(
  columns: Map<ColumnRole, number>,
  titles: ReadonlyMap<number, ColumnTitle>,
  content: ColumnContent,
): void {
  const column = columns.get("activity");
  if (column === undefined || columns.has("number") || !content.holdsNumbers(column)) return;
  const next = titles.get(column + 1)?.text ?? "";
  if ((next !== "" && next !== titles.get(column)?.text) || !content.holdsTexts(column + 1)) return;
  columns.set("number", column);
  columns.set("activity", column + 1);
}

/** A column that counts the rows says nothing where the activities carry numbers of their own. */
function dropRowCount(columns: Map<ColumnRole, number>, content: ColumnContent): void {
  const [number, activity] = [columns.get("number"), columns.get("activity")];
  if (number === undefined || activity === undefined) return;
  if (content.countsRows(number) && content.holdsNumberedTexts(activity)) columns.delete("number");
}
