import { columnLetters, type CellAddress } from "../plan/place";

/** The longest address that Excel takes. */
const LONGEST_ADDRESS = 8_192;

/**
 * The cells as addresses of several areas, `B2:B5,D7`: cells below each other are one area.
 * @returns as many addresses as it takes for none to be longer than Excel accepts
 */
export function addressesOf(cells: readonly CellAddress[], longest = LONGEST_ADDRESS): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const area of areasOf(cells)) {
    if (address !== "" && address.length + 1 + area.length > longest) {
      addresses.push(address);
      address = "";
    }
    address += address === "" ? area : `,${area}`;
  }
  return address === "" ? addresses : [...addresses, address];
}

function areasOf(cells: readonly CellAddress[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { column, row } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return runs.map(({ column, top, bottom }) => {
    const letters = columnLetters(column);
    return top === bottom ? `${letters}${top + 1}` : `${letters}${top + 1}:${letters}${bottom + 1}`;
  });
}
