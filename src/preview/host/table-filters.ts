import type { ColumnFilter } from "../engine/content";
import type { Session } from "./session";
import { assertMayChange } from "./sheet-model";
import { lookOf, setLook, type ColumnTarget, type TableTarget } from "./tables";

type Filters = Readonly<Record<number, ColumnFilter>>;

/** The filter that is on a column. Rows that it would hide are shown all the same. */
export function filterOf({ table, index }: ColumnTarget, session: Session): ColumnFilter | null {
  return filtersOf(table, session)[index] ?? null;
}

/** @param filter null for none */
export function setFilter({ table, index }: ColumnTarget, filter: ColumnFilter | null, session: Session): void {
  const { [index]: _, ...others } = filtersOf(table, session);
  change(table, filter ? { ...others, [index]: filter } : others, session);
}

export function clearFilters(table: TableTarget, session: Session): void {
  change(table, {}, session);
}

/** Lets filters stay with their columns in a table that has others beside them; `by` counts to the right. */
export function moveFilters(table: TableTarget, { by, width }: { by: number; width: number }, session: Session): void {
  const before = filtersOf(table, session);
  const moved = Object.entries(before).map(([index, filter]) => [Number(index) - by, filter] as const);
  setLook(table, { filters: Object.fromEntries(moved.filter(([index]) => index >= 0 && index < width)) }, session);
}

function filtersOf(table: TableTarget, session: Session): Filters {
  return lookOf(table, session).filters ?? {};
}

function change(table: TableTarget, filters: Filters, session: Session): void {
  assertMayChange(table.sheet, "allowAutoFilter", session);
  setLook(table, { filters }, session);
}
