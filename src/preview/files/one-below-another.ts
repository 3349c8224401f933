import { textCell, type Grid, type GridRow, type MergedArea } from "../../reading/grid";

/**
 * A Word file's tables on one sheet, in their order, each after the paragraphs before it and an empty row. On sheets of
 * their own they would lose what joins them: a heading counts for all the tables that follow.
 */
export function oneBelowAnother(grids: readonly Grid[], name: string): Grid {
  const rows: GridRow[] = [];
  const merges: MergedArea[] = [];
  let next = 0;
  for (const grid of grids) {
    for (const text of grid.preamble) rows.push({ index: next++, cells: [textCell(text)] });
    const first = next;
    for (const { index, cells } of grid.rows) rows.push({ index: first + index, cells });
    for (const { top, bottom, ...columns } of grid.merges)
      merges.push({ ...columns, top: first + top, bottom: first + bottom });
    const bottoms = grid.merges.map(({ bottom }) => bottom + 1);
    next = first + Math.max(0, ...bottoms, (grid.rows.at(-1)?.index ?? -1) + 1) + 1;
  }
  return { name, hidden: false, date1904: false, rows, merges, preamble: [] };
}
