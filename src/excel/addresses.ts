import { columnLetters, type Area, type CellAddress } from "../plan/place";
import { areaAddress } from "./areas";

/** The longest address that Excel takes. */
const LONGEST_ADDRESS = 8_192;

/**
 * The cells as addresses of several areas, `B2:B5,D7`: cells below each other are one area.
 * @returns as many addresses as it takes for none to be longer than Excel accepts
 */
export function addressesOf(cells: readonly CellAddress[], longest = LONGEST_ADDRESS): string[] {
  return addressesOfAreas(columnRuns(cells), longest);
}

/** The same for areas that stand side by side or apart. */
export function addressesOfAreas(areas: readonly Area[], longest = LONGEST_ADDRESS): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const area of areas) {
    const next = isCell(area) ? `${columnLetters(area.left)}${area.top + 1}` : areaAddress(area);
    if (address !== "" && address.length + 1 + next.length > longest) {
      addresses.push(address);
      address = "";
    }
    address += address === "" ? next : `,${next}`;
  }
  return address === "" ? addresses : [...addresses, address];
}

const isCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** Cells below each other together, column by column. */
function columnRuns(cells: readonly CellAddress[]): Area[] {
  return runs(
    cells,
    ({ column }) => column,
    ({ row }) => row,
  ).map(({ line, first, last }) => ({
    top: first,
    left: line,
    bottom: last,
    right: line,
  }));
}

/** Cells beside each other together, row by row. */
export function rowRuns(cells: readonly CellAddress[]): Area[] {
  return runs(
    cells,
    ({ row }) => row,
    ({ column }) => column,
  ).map(({ line, first, last }) => ({
    top: line,
    left: first,
    bottom: line,
    right: last,
  }));
}

/** Blocks of cells: those beside each other, and as long as they are as wide, what is below. */
export function blocksOf(cells: readonly CellAddress[]): Area[] {
  const blocks: { -readonly [side in keyof Area]: Area[side] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const run of rowRuns(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) above.bottom = run.top;
    else {
      const block = { ...run };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks;
}

function runs(
  cells: readonly CellAddress[],
  lineOf: (cell: CellAddress) => number,
  placeOf: (cell: CellAddress) => number,
): { line: number; first: number; last: number }[] {
  const found: { line: number; first: number; last: number }[] = [];
  for (const cell of [...cells].sort((a, b) => lineOf(a) - lineOf(b) || placeOf(a) - placeOf(b))) {
    const [line, place] = [lineOf(cell), placeOf(cell)];
    const last = found.at(-1);
    if (last?.line === line && place <= last.last + 1) last.last = place;
    else found.push({ line, first: place, last: place });
  }
  return found;
}
