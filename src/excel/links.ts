import type { LayoutCell } from "../sheets/sheet-layout";
import { bytesOf, type Batch } from "./batch";

export type CellLink = NonNullable<LayoutCell["link"]>;

/** Besides the text that says where it leads. */
const BYTES_OF_A_LINK = 500;

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
  const documentReference = referenceOf(link);
  await batch.room(BYTES_OF_A_LINK + bytesOf(documentReference));
  const range = sheet.getCell(row, column);
  range.hyperlink = { documentReference };
  range.untrack();
}
