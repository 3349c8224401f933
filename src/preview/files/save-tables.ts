import type { IRange } from "@univerjs/core";
import type { Sheet, TableDefinition } from "hucre/xlsx";
import type { TableLook } from "../engine/content";
import { addressOf } from "./ranges";
import { tableId } from "./side-content";

/** A table as the grid keeps it among its resources. */
export interface ShownTable {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
  readonly columns: readonly { readonly displayName: string }[];
}

/** How a file's table looks, as Excel's interface says it. */
export function tableLook({ style, showRowStripes, showColumnStripes, showAutoFilter }: TableDefinition): TableLook {
  return {
    style: style ?? "",
    showFilterButton: showAutoFilter === true,
    showBandedRows: showRowStripes !== false,
    showBandedColumns: showColumnStripes === true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

/** The looks of a sheet's tables, by their ids. */
export function tableLooks({ tables = [] }: Sheet): Record<string, TableLook> {
  return Object.fromEntries(tables.map((table, index) => [tableId(table, index), tableLook(table)]));
}

/** Writes a sheet's tables: those of the file as it had them, with what was changed. */
export function saveTables(
  sheet: Sheet,
  shown: readonly ShownTable[],
  looks: Readonly<Record<string, TableLook>>,
): void {
  const before = new Map((sheet.tables ?? []).map((table, index) => [tableId(table, index), table]));
  // What the grid could not show (a table without rows) stays.
  const unshown = [...before].filter(([, { range }]) => range === undefined).map(([, table]) => table);
  const now = shown.map((table) => fileTable(before.get(table.id), table, looks[table.id]));
  const all = [...unshown, ...now];
  sheet.tables = all.length > 0 ? all : undefined;
}

function fileTable(
  original: TableDefinition | undefined,
  { name, range, columns }: ShownTable,
  look: TableLook | undefined,
): TableDefinition {
  const made: TableDefinition = {
    ...original,
    name,
    displayName: name,
    range: addressOf(range),
    columns: columns.map(({ displayName }, index) => ({ ...original?.columns[index], name: displayName })),
  };
  if (!look) return made;
  return {
    ...made,
    style: look.style || undefined,
    showRowStripes: look.showBandedRows,
    showColumnStripes: look.showBandedColumns,
    showAutoFilter: look.showFilterButton,
  };
}
