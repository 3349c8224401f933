import type { IStyleData } from "@univerjs/core";
import type { Area } from "./area";
import type { CellMatrix } from "./session";

/**
 * Looks of one sheet's cells that wait to be written together: the grid goes through all formulas at each writing,
 * and an add-in sets one aspect of one area at a time.
 */
export class WaitingLooks {
  private waiting: { readonly sheet: string; readonly cells: CellMatrix } | null = null;

  get sheet(): string | null {
    return this.waiting?.sheet ?? null;
  }

  add(sheet: string, { top, left, bottom, right }: Area, style: IStyleData): void {
    const { cells } = (this.waiting ??= { sheet, cells: {} });
    for (let row = top; row <= bottom; row++) {
      const line = (cells[row] ??= {});
      for (let column = left; column <= right; column++)
        line[column] = { s: merged(line[column]?.s as IStyleData | undefined, style) };
    }
  }

  at(row: number, column: number): IStyleData | null {
    return (this.waiting?.cells[row]?.[column]?.s as IStyleData | undefined) ?? null;
  }

  take(): { readonly sheet: string; readonly cells: CellMatrix } | null {
    const { waiting } = this;
    this.waiting = null;
    return waiting;
  }
}

function merged(before: IStyleData | undefined, style: IStyleData): IStyleData {
  if (!before) return style;
  const bd = before.bd && style.bd ? { ...before.bd, ...style.bd } : undefined;
  return { ...before, ...style, ...(bd && { bd }) };
}
