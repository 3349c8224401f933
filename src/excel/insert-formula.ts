import { toA1, type CellAddress } from "../plan/place";
import { asOwnEdits } from "./own-edits";
import { runInExcel, sync, type RunOptions } from "./run";

/** A formula that can stand anywhere, and how many cells its result takes. */
export interface NewFormula {
  /** In the notation of Excel's English edition. */
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

/** Where a formula was written, for taking it back. */
export interface InsertedFormula {
  readonly formula: string;
  readonly sheetId: string;
  /** `B4` */
  readonly address: string;
  /** The same with its sheet, for people: `Leht1!B4` */
  readonly cell: string;
}

/**
 * Why nothing was written. `occupied`: the cell holds something; `blocked`: one of those does that the result takes;
 * `spilled`: another formula's result lies there; `text`: the cell would keep the formula as a text; `edge`: the sheet
 * ends before the result does; `selection`: no single range is selected.
 */
export type InsertRefusal =
  | { readonly reason: "occupied" | "text"; readonly cell: string }
  | { readonly reason: "blocked"; readonly area: string; readonly blocking: string }
  | { readonly reason: "table"; readonly area: string; readonly table: string }
  | { readonly reason: "spilled" | "merged"; readonly area: string }
  | { readonly reason: "edge" | "selection" };

export type Insertion =
  | { readonly kind: "inserted"; readonly inserted: InsertedFormula }
  | { readonly kind: "refused"; readonly refusal: InsertRefusal };

/**
 * Writes a formula into the first selected cell and selects that cell, in two `sync`s. Only where that cell and all
 * others that the result takes are free, so that nothing of the user's is lost and the result shows.
 * @throws OfficeExtension.Error as Excel refuses it; the cells are then as they were
 */
export function insertFormula(wanted: NewFormula, options: RunOptions = {}): Promise<Insertion> {
  return runInExcel(options, async (context) => {
    const place = requestPlace(context, wanted);
    try {
      await sync(context, options);
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      return { kind: "refused", refusal };
    }
    const refusal = whyNot(place);
    if (refusal) return { kind: "refused", refusal };
    const { cell, area, sheet } = place;
    // The formula is the last of the request: whatever fails, it is not there.
    cell.select();
    cell.formulas = [[wanted.formula]];
    await asOwnEdits(() => sync(context, options));
    const address = toA1({ row: area.rowIndex, column: area.columnIndex });
    return {
      kind: "inserted",
      inserted: { formula: wanted.formula, sheetId: sheet.id, address, cell: cell.address },
    };
  });
}

type Place = ReturnType<typeof requestPlace>;

function requestPlace({ workbook }: Excel.RequestContext, { rows, columns }: NewFormula) {
  const selected = workbook.getSelectedRange();
  const cell = selected.getCell(0, 0);
  cell.load("address, numberFormat");
  const area = selected.getAbsoluteResizedRange(rows, columns);
  area.load("address, rowIndex, columnIndex, formulas, values, hasSpill");
  const merged = area.getMergedAreasOrNullObject();
  merged.load("address");
  const tables = area.getTables(false);
  tables.load("items/name");
  const sheet = selected.worksheet;
  sheet.load("id");
  return { cell, area, merged, tables, sheet };
}

/** Of errors when the place is asked for: those that tell something about it. */
function refusalOf(error: unknown): InsertRefusal | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  // Several ranges are selected, a chart is, or the sheet has no cells.
  if (code === "InvalidSelection" || code === "ItemNotFound") return { reason: "selection" };
  return code === "InvalidArgument" ? { reason: "edge" } : null;
}

function whyNot({ cell, area, merged, tables }: Place): InsertRefusal | null {
  const { address } = area;
  const table = tables.items[0];
  const filled = firstFilled(area);
  if (filled?.row === area.rowIndex && filled.column === area.columnIndex)
    return { reason: "occupied", cell: cell.address };
  if (table) return { reason: "table", area: address, table: table.name };
  // Results of other formulas may look empty. Null: some of the cells are such.
  if (area.hasSpill !== false) return { reason: "spilled", area: address };
  if (filled) return { reason: "blocked", area: address, blocking: toA1(filled) };
  if (!merged.isNullObject) return { reason: "merged", area: address };
  return cell.numberFormat[0]?.[0] === "@" ? { reason: "text", cell: cell.address } : null;
}

/** The first cell, row by row, that has a value or a formula. */
function firstFilled({ rowIndex, columnIndex, formulas, values }: Excel.Range): CellAddress | null {
  for (const [row, line] of formulas.entries())
    for (const [column, formula] of line.entries())
      if (formula !== "" || values[row]![column] !== "") return { row: rowIndex + row, column: columnIndex + column };
  return null;
}
