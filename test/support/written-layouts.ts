import type { LayoutCell, SheetLayout } from "../../src/sheets/sheet-layout";
import type { SheetWriting } from "../../src/sheets/workbook-writing";

/** A workbook of layouts once these are written; sheets' ids are their names. */
export function written(layouts: readonly SheetLayout[], sheets: readonly SheetWriting[]): SheetLayout[] {
  const onto = new Map(sheets.flatMap((one) => (one.onto ? [[one.onto.sheetId, one] as const] : [])));
  return [
    ...layouts.map((old) => (onto.has(old.name) ? continued(old, onto.get(old.name)!) : old)),
    ...sheets.filter((one) => !one.onto).map(({ layout }) => layout),
  ];
}

/** Rows that stay keep what the layout leaves alone; tables that it does not name move along. */
function continued(old: SheetLayout, { layout, onto }: SheetWriting): SheetLayout {
  const { oldRows } = onto!;
  const rows = layout.rows.map((cells, row): LayoutCell[] => {
    const was = oldRows[row] ?? null;
    const before = was === null ? [] : (old.rows[was] ?? []);
    const width = Math.max(cells.length, before.length);
    return Array.from({ length: width }, (_, column) => overlaid(before[column], cells[column]));
  });
  const named = new Set((layout.tables ?? []).map(({ name }) => name));
  const moved = (old.tables ?? [])
    .filter(({ name }) => !named.has(name))
    .map((table) => {
      const at = (row: number): number => oldRows.indexOf(row);
      const { top, bottom } = table.area;
      return { ...table, area: { ...table.area, top: at(top), bottom: at(bottom) } };
    });
  return { ...old, rows, tables: [...(layout.tables ?? []), ...moved] };
}

function overlaid(before: LayoutCell | undefined, cell: LayoutCell | undefined): LayoutCell {
  if (!cell || cell.value === null) return before ?? { value: null };
  return cell;
}
