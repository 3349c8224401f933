import type { LayoutCell } from "../sheets/sheet-layout";
import type { Batch } from "./batch";

export type CellLink = NonNullable<LayoutCell["link"]>;

const BYTES_OF_A_LINK = 700;

/** Where a link leads, as Excel has it: `'O''Neill'!C5`. */
export function referenceOf({ sheet, cell }: CellLink): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Gives a cell a link. Before its value: Excel writes a text of its own into a cell that gets one. */
export async function writeLink(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  link: CellLink,
  batch: Batch,
): Promise<void> {
  await batch.room(BYTES_OF_A_LINK);
  const range = sheet.getCell(row, column);
  range.hyperlink = { documentReference: referenceOf(link) };
  range.untrack();
}
