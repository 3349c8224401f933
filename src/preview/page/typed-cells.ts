import type { ICellData, Injector, IStyleData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { typedValue } from "./typed-value";

const NUMBER = 2;
const FORCED_TEXT = 4;
const TEXT_FORMAT = "@";
/** Before the grid's own reading, which follows American rules. */
const FIRST = 100;

/** Makes numbers and dates that are typed into cells the Estonian way numbers and dates. */
export function readTypedCells(injector: Injector, isDate1904: () => boolean): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, row, col, worksheet }, next) => {
      const text = typedText(cell);
      const typed = text === null ? null : typedValue(text, isDate1904());
      if (!typed) return next(cell);
      const look = worksheet.getComposedCellStyle(row, col) as Nullable<IStyleData>;
      const format = look?.n?.pattern;
      if (format === TEXT_FORMAT) return next(cell);
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
      const s = format || typed.format === null ? cell?.s : { ...own, n: { pattern: typed.format } };
      return { ...cell, v: typed.value, t: NUMBER, p: null, f: null, s };
    },
  });
}

function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.t === FORCED_TEXT || cell.f || cell.p) return null;
  return typeof cell.v === "string" ? cell.v : null;
}
