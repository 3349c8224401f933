import type { ICellData } from "@univerjs/core";
import type { Cell, CellValue } from "hucre/xlsx";
import { serialOfDate } from "../../plan/day";
import { shownFormula, storedFormula } from "./function-names";

/** The grid's numbers for kinds of values. */
const TEXT = 1;
const NUMBER = 2;
const TRUTH = 3;
/** What Excel shows for a date that does not exist. */
const IMPOSSIBLE = "########";

/** A cell without its style; null where it holds nothing. Dates are serials, and "10" stays a text. */
export function cellContent(value: CellValue | undefined, cell: Cell | undefined, date1904: boolean): ICellData | null {
  const content = valueContent(value ?? null, date1904);
  if (cell?.formula === undefined) return content;
  const formula: ICellData = { ...content, f: `=${shownFormula(cell.formula)}` };
  if (cell.formulaType === "array" && cell.formulaRef) formula.ref = cell.formulaRef;
  return formula;
}

function valueContent(value: CellValue, date1904: boolean): ICellData | null {
  if (value === null || value === "") return null;
  if (value instanceof Date) {
    const serial = serialOfDate(value, date1904);
    return Number.isFinite(serial) ? { v: serial, t: NUMBER } : { v: IMPOSSIBLE, t: TEXT };
  }
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TRUTH };
  if (typeof value === "number") return Number.isFinite(value) ? { v: value, t: NUMBER } : { v: IMPOSSIBLE, t: TEXT };
  return { v: value.replace(/\r\n?/g, "\n"), t: TEXT };
}

/** What a cell of the grid holds, as a file has it. Rich text that was typed in the grid becomes plain. */
export function fileValue({ v, t, p }: ICellData): Exclude<CellValue, Date> {
  const rich = p?.body?.dataStream;
  if ((v === undefined || v === null) && rich !== undefined) return rich.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (v === undefined || v === null || v === "") return null;
  if (t === TRUTH) return v === 1 || v === true || /^(?:1|true)$/i.test(String(v));
  if (t === NUMBER) return Number.isFinite(Number(v)) ? Number(v) : String(v);
  return t ? String(v) : v;
}

/** A formula without its equals sign, as a file has it; null where the cell has none. */
export function fileFormula({ f }: ICellData): string | null {
  return f?.startsWith("=") ? storedFormula(f.slice(1)) : null;
}

/** Whether two cells hold the same, and formulas in them fill the same cells, whatever they look like. */
export function sameContent(one: ICellData | null | undefined, other: ICellData | null | undefined): boolean {
  const isSame = (of: (cell: ICellData) => unknown): boolean => of(one ?? {}) === of(other ?? {});
  return isSame(fileValue) && isSame(fileFormula) && isSame(({ ref }) => ref);
}
