import type { CellValue } from "../cells/cell-value";

/** Numbers with more parts may be sections' codes. */
const MOST_PARTS = 3;
const MOST_DIGITS = 3;
const [ZERO, NINE, DOT, BRACKET] = [48, 57, 46, 41];

/**
 * Follows the numbers of a table that counts on without a slip: after 1.2 come 1.2.1, 1.3 or 2. Each row then lies where
 * its number says.
 */
export class RegularNumbers {
  private readonly parts: number[] = [];
  /** The number before, and the rows of the activities that are open. */
  private readonly last: number[] = [];
  private readonly rows: number[] = [];

  /** How many parts the last number had. */
  get depth(): number {
    return this.rows.length;
  }

  /** @returns the row that this one stands under, -1 for a top row, or null where the number is not the next one */
  parentOf(cell: CellValue, row: number): number | null {
    const { parts, last, rows } = this;
    const depth = typeof cell === "string" ? this.read(cell) : typeof cell === "number" ? this.read(String(cell)) : 0;
    if (depth === 0 || depth > rows.length + 1) return null;
    for (let part = 0; part < depth - 1; part++) if (parts[part] !== last[part]) return null;
    const due = depth > rows.length ? 1 : last[depth - 1]! + 1;
    if (parts[depth - 1] !== due) return null;
    last[depth - 1] = due;
    rows.length = depth;
    rows[depth - 1] = row;
    return depth === 1 ? -1 : rows[depth - 2]!;
  }

  /** Reads `1`, `1.2`, `1.2.` or `1.2)` into parts, digit by digit: there may be a hundred thousand. 0 for all else. */
  private read(text: string): number {
    const end = text.charCodeAt(text.length - 1);
    const length = end === DOT || end === BRACKET ? text.length - 1 : text.length;
    let [depth, digits, part] = [0, 0, 0];
    for (let i = 0; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : DOT;
      if (code === DOT) {
        if (digits === 0 || depth === MOST_PARTS) return 0;
        this.parts[depth++] = part;
        digits = part = 0;
      } else {
        if (code < ZERO || code > NINE || ++digits > MOST_DIGITS) return 0;
        part = part * 10 + code - ZERO;
      }
    }
    return depth;
  }
}
