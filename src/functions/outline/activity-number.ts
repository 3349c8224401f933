import { parseBareNumber, parseNumber, type ParsedNumber } from "../../plan/numbering";
import { isBlank, type CellValue } from "../cells/cell-value";

/** The number that a cell holds, or that its text begins with; null where there is none. */
export function numberIn(cell: CellValue): ParsedNumber | null {
  if (isBlank(cell) || typeof cell === "boolean" || typeof cell === "object") return null;
  return bareNumber(cell) ?? (typeof cell === "string" ? parseNumber(cell) : null);
}

/** The number in a cell that holds nothing else; null where it holds more. A number cell shows 1.10 as 1.1. */
export function bareNumber(cell: string | number): ParsedNumber | null {
  return parseBareNumber(String(cell).replace(/^(\d+),(\d+)$/, "$1.$2"));
}
