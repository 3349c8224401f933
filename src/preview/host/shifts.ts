import { addressOf, areaOf, intersection, type Area } from "./area";
import { HostError } from "./host-error";

/** Cells that come in between, or that go: of all columns they are whole rows. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly area: Area;
}

/**
 * Where a block is after rows came in above it or within it, or went: it moves, grows and shrinks.
 * @returns null where nothing of it is left
 */
export function shifted(area: Area, { kind, area: { top, bottom } }: Shift): Area | null {
  const count = bottom - top + 1;
  if (kind === "insert") {
    if (area.top >= top) return { ...area, top: area.top + count, bottom: area.bottom + count };
    return area.bottom >= top ? { ...area, bottom: area.bottom + count } : area;
  }
  const goneAbove = Math.max(0, Math.min(bottom, area.top - 1) - top + 1);
  const common = Math.max(0, Math.min(bottom, area.bottom) - Math.max(top, area.top) + 1);
  const height = area.bottom - area.top + 1 - common;
  return height > 0 ? { ...area, top: area.top - goneAbove, bottom: area.top - goneAbove + height - 1 } : null;
}

/**
 * Where a table is afterwards. Its titles and one row stay, or all of it goes.
 * @throws HostError where Excel refuses: part of a table would move without the rest, or lose its titles
 */
export function shiftedTable(table: Area, shift: Shift): Area | null {
  const { kind, area } = shift;
  const isBeside = area.right < table.left || area.left > table.right;
  const isAfter = area.top > table.bottom;
  if (isBeside || isAfter) return table;
  const isWider = area.left <= table.left && area.right >= table.right;
  if (!isWider) throw new HostError("InvalidOperation", "This would move a part of a table.");
  const moved = shifted(table, shift);
  if (kind === "insert" || !moved) return moved;
  const common = intersection(area, { ...table, left: area.left, right: area.right });
  if (common && common.top === table.top) throw new HostError("InvalidOperation", "A table keeps its titles.");
  if (moved.top === moved.bottom) throw new HostError("InvalidOperation", "A table keeps a row.");
  return moved;
}

/** An address after the shift; null where nothing of it is left. */
export function shiftedAddress(address: string, shift: Shift): string | null {
  const area = areaOf(address);
  const moved = area && (isAcross(area, shift) ? shifted(area, shift) : area);
  return moved && addressOf(moved);
}

/** Whether the shift takes all columns of the area with it. */
export const isAcross = ({ left, right }: Area, { area }: Shift): boolean => area.left <= left && area.right >= right;

/** Texts, quoted sheets and what is on another sheet first, so that nothing in them is taken for a cell of this one. */
const TOKENS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)![$A-Z\d:]+|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\w.(!])/giu;

/** A formula of this sheet's that follows its cells. */
export function shiftedFormula(formula: string, shift: Shift): string {
  return formula.replace(TOKENS, (token: string, column: string | undefined) => {
    if (column === undefined) return token;
    const area = areaOf(token);
    if (!area || !isAcross(area, shift)) return token;
    const moved = shifted(area, shift);
    return moved ? `${column}${moved.top + 1}` : "#REF!";
  });
}
