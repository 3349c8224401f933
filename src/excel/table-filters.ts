import type { Batch } from "./batch";
import type { OldSheet } from "./old-sheet";
import { sheetOf, type Replacement } from "./replacement";

/** A table of a sheet, as far as it has to be as before. */
export interface OldTable {
  readonly id: string;
  readonly isFiltered: boolean;
  readonly filters: readonly ColumnFilter[];
}

/** A filter that can be set again, by its column's id. */
interface ColumnFilter {
  readonly column: number;
  readonly criteria: Excel.FilterCriteria;
}

/** What has to be loaded of a sheet's tables. */
export const TABLES = "items/id, items/columns/items/id, items/columns/items/filter/criteria";

/** The part that says what a filter lets through. */
const SUBSTANCE: Readonly<Record<string, keyof Excel.FilterCriteria>> = {
  BottomItems: "criterion1",
  BottomPercent: "criterion1",
  CellColor: "color",
  Custom: "criterion1",
  Dynamic: "dynamicCriteria",
  FontColor: "color",
  Icon: "icon",
  TopItems: "criterion1",
  TopPercent: "criterion1",
  Values: "values",
};

export function oldTable({ id, columns: { items } }: Excel.Table): OldTable {
  const said = items.map(({ id: column, filter }) => ({ column, criteria: saidOf(filter.criteria) }));
  return {
    id,
    isFiltered: said.some(({ criteria }) => isOn(criteria)),
    filters: said.flatMap(({ column, criteria }) => {
      const { filterOn = criteria.values && "Values" } = criteria;
      const isWhole = filterOn !== undefined && criteria[SUBSTANCE[filterOn]!] !== undefined;
      return isWhole ? [{ column, criteria: { ...criteria, filterOn } }] : [];
    }),
  };
}

/** Without the parts that Excel gives as null and the like, since it does not take them back. */
function saidOf(criteria: Excel.FilterCriteria | null): Partial<Excel.FilterCriteria> {
  const parts = Object.entries(criteria ?? {}) as [string, unknown][];
  const isSaid = (part: unknown): boolean => ![null, undefined, "", "Unknown"].includes(part as string);
  return Object.fromEntries(parts.filter(([, part]) => (Array.isArray(part) ? part.length > 0 : isSaid(part))));
}

/** In doubt it is: what is written into filtered rows ends up in others. */
function isOn({ filterOn = "Values", operator: _, ...parts }: Partial<Excel.FilterCriteria>): boolean {
  return Object.keys(parts).length > 0 || (filterOn !== "Values" && filterOn !== "Custom");
}

/** Shows all rows of the sheet's tables, since Excel puts values meant for filtered rows into others. */
export async function clearFilters(replacement: Replacement, batch: Batch): Promise<void> {
  const sheet = sheetOf(replacement, batch.context);
  for (const { id, isFiltered } of replacement.old.tables) {
    if (!isFiltered) continue;
    await batch.room(BYTES_OF_A_CHANGE);
    sheet.tables.getItem(id).clearFilters();
  }
}

/**
 * Sets the filters that were there before. Last of all, when nothing more is written.
 * @param present the sheet as it is now; what has a filter on stays
 */
export async function setFilters(replacement: Replacement, batch: Batch, present?: OldSheet): Promise<void> {
  const sheet = sheetOf(replacement, batch.context);
  for (const { id, filters } of replacement.old.tables) {
    const now =
      present && new Set(present.tables.find((table) => table.id === id)?.filters.map(({ column }) => column));
    for (const { column, criteria } of filters) {
      if (now?.has(column)) continue;
      await batch.room(BYTES_OF_A_CHANGE + 2 * JSON.stringify(criteria).length);
      sheet.tables.getItem(id).columns.getItem(column).filter.apply(criteria);
    }
  }
}

const BYTES_OF_A_CHANGE = 2_000;
