import type { LayoutCell } from "../sheets/sheet-layout";
import { bytesOfRow, type Batch } from "./batch";
import { inputOf } from "./cell-input";
import { clearLooks, formatOf, writeLinkLook, writeLooks } from "./cell-look";
import type { Ending } from "./finish-replacing";
import { referenceOf, writeLink, type CellLink } from "./links";
import { movedValue, sheetOf } from "./replacement";

const BYTES_OF_A_CHANGE = 700;

/** A cell of ours on a kept row, where it stands now. */
interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly cell: LayoutCell;
  /** Where a link of ours leads that it has. */
  readonly was: string | undefined;
}

/** Gives our cells on kept rows their looks and links anew. What is the user's there, a blank cell without a look, stays. */
export async function restyleRows(ending: Ending, date1904: boolean, batch: Batch): Promise<void> {
  const { replacement } = ending;
  const sheet = sheetOf(replacement, batch.context);
  const cells = keptCells(ending);
  for (const { row, column, cell, was } of cells) {
    if (was === undefined || cell.link) continue;
    await batch.room(BYTES_OF_A_CHANGE);
    const range = sheet.getCell(row, column);
    range.clear("Hyperlinks");
    range.untrack();
  }
  await clearLooks(sheet, cells, batch);
  const linked = cells.filter(({ cell }) => cell.link);
  for (const { row, column, cell, was } of linked) {
    if (was === referenceOf(cell.link as CellLink)) continue;
    await writeLink(sheet, row, column, cell.link as CellLink, batch);
    const value = movedValue({ ...replacement, rowOf: ending.rowOf }, cell.value);
    const line = [inputOf(value, date1904, formatOf(cell.style))];
    await batch.room(BYTES_OF_A_CHANGE + bytesOfRow(line));
    const range = sheet.getCell(row, column);
    range.formulas = [line];
    range.untrack();
  }
  await writeLinkLook(sheet, linked, batch);
  const styled = cells.flatMap(({ row, column, cell: { style } }) => (style ? [{ row, column, style }] : []));
  await writeLooks(sheet, styled, batch);
}

function keptCells({ replacement, rowOf, links }: Ending): KeptCell[] {
  const { layout, oldRows, columnOf } = replacement;
  return layout.rows.flatMap((cells, row) =>
    oldRows[row] === null
      ? []
      : cells.flatMap((cell, index): KeptCell[] => {
          if (cell.value === null && !cell.style) return [];
          const column = columnOf(index);
          return [{ row: rowOf[row]!, column, cell, was: links(replacement.rowOf[row]!, column) }];
        }),
  );
}
