import { columnLetters, type Area } from "../plan/place";

/** The area as Excel writes it: `A6:L40`. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/** As a defined name holds it: `='O''Neill'!$A$6:$L$40`. */
export function areaFormula(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;
  const cells = [corner(left, top), ...(top === bottom && left === right ? [] : [corner(right, bottom)])];
  return `='${sheet.replaceAll("'", "''")}'!${cells.join(":")}`;
}
