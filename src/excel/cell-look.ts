import type { CellAddress } from "../plan/place";
import { CELL_STYLES, type CellStyle, type CellStyleName } from "../sheets/cell-styles";
import { addressesOf } from "./addresses";
import type { Batch } from "./batch";

/** A cell that gets a look. */
export interface StyledCell extends CellAddress {
  readonly style: CellStyleName;
}

/** What a look takes of a request beside its address. */
const BYTES_OF_A_LOOK = 2_000;
const ALIGNMENTS = { left: "Left", right: "Right", center: "Center" } as const;

/** Gives cells their looks, without number formats: all cells of one look together. Needs ExcelApi 1.9. */
export async function writeLooks(sheet: Excel.Worksheet, cells: readonly StyledCell[], batch: Batch): Promise<void> {
  const byStyle = new Map<CellStyleName, CellAddress[]>();
  for (const cell of cells) {
    const same = byStyle.get(cell.style);
    if (same) same.push(cell);
    else byStyle.set(cell.style, [cell]);
  }
  for (const [style, same] of byStyle)
    for (const address of addressesOf(same)) {
      await batch.room(address.length + BYTES_OF_A_LOOK);
      const areas = sheet.getRanges(address);
      applyLook(areas.format, CELL_STYLES[style]);
      areas.untrack();
    }
}

function applyLook(format: Excel.RangeFormat, { bold, italic, size, colour, fill, align, isWrapped }: CellStyle): void {
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (colour !== undefined) format.font.color = `#${colour}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align) format.horizontalAlignment = ALIGNMENTS[align];
  if (isWrapped) format.wrapText = true;
  format.verticalAlignment = "Top";
}

/** The number format of a look, in Excel's own notation; null where it says nothing. */
export function formatOf(style: CellStyleName | undefined): string | null {
  return (style && CELL_STYLES[style].format) ?? null;
}
