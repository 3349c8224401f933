import type { CellAddress } from "../plan/place";
import { CELL_STYLES, type CellStyle, type CellStyleName } from "../sheets/cell-styles";
import { LINE_COLOUR } from "../sheets/house-style";
import { addressesOf, addressesOfAreas, blocksOf, rowRuns } from "./addresses";
import type { Batch } from "./batch";

/** A cell that gets a look. */
export interface StyledCell extends CellAddress {
  readonly style: CellStyleName;
}

/** What a look takes of a request beside its address, each of its parts, and each of its lines. */
const BYTES_OF_A_LOOK = 700;
const BYTES_OF_A_PART = 250;
const BYTES_OF_A_LINE = 500;
/** What taking one off takes, without lines. */
const BYTES_OF_NO_LOOK = 2_200;
const ALIGNMENTS = { left: "Left", right: "Right", center: "Center" } as const;
const EDGES = { top: "EdgeTop", bottom: "EdgeBottom" } as const;
const USUAL_SIZE = 11;
const BLACK = "#000000";
/** Excel's own. */
const LINK_COLOUR = "#0563C1";

/** Gives cells their looks, without number formats: all cells of one look together. Needs ExcelApi 1.9. */
export async function writeLooks(sheet: Excel.Worksheet, cells: readonly StyledCell[], batch: Batch): Promise<void> {
  const byStyle = new Map<CellStyleName, CellAddress[]>();
  for (const cell of cells) {
    const same = byStyle.get(cell.style);
    if (same) same.push(cell);
    else byStyle.set(cell.style, [cell]);
  }
  for (const [name, same] of byStyle) {
    const style = CELL_STYLES[name];
    // An area has its lines at its own edges: those of each row take areas of one row.
    const addresses = style.lines ? addressesOfAreas(rowRuns(same)) : addressesOf(same);
    const bytes = bytesOfLook(Object.keys(style).length, style.lines?.length);
    await format(sheet, addresses, bytes, batch, (range) => applyLook(range, style));
  }
}

/**
 * Takes the looks off cells that `writeLooks` can have given them, and nothing else: conditional formats, lines at the
 * sides and the font itself stay.
 */
export async function clearLooks(sheet: Excel.Worksheet, cells: readonly CellAddress[], batch: Batch): Promise<void> {
  await format(sheet, addressesOfAreas(blocksOf(cells)), BYTES_OF_NO_LOOK, batch, plain);
  const edges = Object.values(EDGES);
  await format(sheet, addressesOfAreas(rowRuns(cells)), bytesOfLook(0, edges.length), batch, ({ borders }) => {
    for (const edge of edges) borders.getItem(edge).style = "None";
  });
}

/** Shows cells as Excel shows links. */
export async function writeLinkLook(
  sheet: Excel.Worksheet,
  cells: readonly CellAddress[],
  batch: Batch,
): Promise<void> {
  await format(sheet, addressesOf(cells), bytesOfLook(2), batch, ({ font }) => {
    font.color = LINK_COLOUR;
    font.underline = "Single";
  });
}

function bytesOfLook(parts: number, lines = 0): number {
  return BYTES_OF_A_LOOK + BYTES_OF_A_PART * parts + BYTES_OF_A_LINE * lines;
}

async function format(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
  bytes: number,
  batch: Batch,
  give: (format: Excel.RangeFormat) => void,
): Promise<void> {
  for (const address of addresses) {
    await batch.room(address.length + bytes);
    const areas = sheet.getRanges(address);
    give(areas.format);
    areas.untrack();
  }
}

function applyLook(format: Excel.RangeFormat, style: CellStyle): void {
  const { bold, italic, size, colour, fill, align, isWrapped, lines = [] } = style;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (colour !== undefined) format.font.color = `#${colour}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align) format.horizontalAlignment = ALIGNMENTS[align];
  if (isWrapped) format.wrapText = true;
  format.verticalAlignment = "Top";
  for (const line of lines) {
    const border = format.borders.getItem(EDGES[line]);
    border.style = "Continuous";
    border.color = `#${LINE_COLOUR}`;
  }
}

function plain(format: Excel.RangeFormat): void {
  const { font, fill } = format;
  font.bold = false;
  font.italic = false;
  font.underline = "None";
  font.size = USUAL_SIZE;
  font.color = BLACK;
  fill.clear();
  format.horizontalAlignment = "General";
  format.wrapText = false;
}

/** The number format of a look, in Excel's own notation; null where it says nothing. */
export function formatOf(style: CellStyleName | undefined): string | null {
  return (style && CELL_STYLES[style].format) ?? null;
}
