import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Cell, CellStyle, CellValue, Sheet } from "hucre/xlsx";
import { toA1 } from "../../plan/place";
import { sameExtras, saveExtras } from "./cell-extras";
import { fileFormula, fileValue, sameContent } from "./cell-content";
import { fileStyle } from "./file-style";

type FileFont = NonNullable<CellStyle["font"]>;
type Cells = IWorksheetData["cellData"];
type Styles = IWorkbookData["styles"];

/** Both states of a sheet's cells, with the styles that they name by number. */
export interface CellStates {
  readonly before: Cells;
  readonly now: Cells;
  readonly stylesBefore: Styles;
  readonly stylesNow: Styles;
  /** What cells have that name no font of their own. */
  readonly font: FileFont | undefined;
}

/** Writes the cells that differ into a file's sheet and leaves all others as the file has them. */
export function saveCells(sheet: Sheet, states: CellStates, theme: readonly string[]): void {
  sheet.cells ??= new Map<string, Cell>();
  for (const row of keysOf(states.before, states.now)) {
    const [before, now] = [states.before[row] ?? {}, states.now[row] ?? {}];
    for (const column of keysOf(before, now)) {
      const [old, made] = [before[column], now[column]];
      const looks = shownLook(made, states.stylesNow);
      const isRestyled = canonicalStyle(shownLook(old, states.stylesBefore)) !== canonicalStyle(looks);
      const key = `${row},${column}`;
      const isRewritten = !sameContent(old, made) || isEmptyResult(made, sheet.cells.get(key));
      const isOtherwise = !sameExtras(old, made);
      if (!isRestyled && !isRewritten && !isOtherwise) continue;
      const cell: Cell = sheet.cells.get(key) ?? { value: sheet.rows[row]?.[column] ?? null, type: "empty" };
      if (isRestyled) cell.style = restyled(cell.style, looks, states.font, theme);
      if (isRewritten) rewrite(cell, made ?? {}, toA1({ row, column }));
      if (isOtherwise) saveExtras(cell, made);
      sheet.cells.set(key, cell);
      put(sheet.rows, row, column, cell.value);
    }
  }
}

/** A font that a cell gets has a name and a size, without which it is none to Excel. */
function restyled(
  before: CellStyle | undefined,
  looks: IStyleData | null,
  { name = "Calibri", size = 11 }: FileFont = {},
  theme: readonly string[],
): CellStyle | undefined {
  const style = fileStyle(before, looks, theme);
  if (!style?.font || before?.font) return style;
  const { font } = style;
  return { ...style, font: { ...font, name: font.name ?? name, size: font.size ?? size } };
}

function rewrite(cell: Cell, made: ICellData, address: string): void {
  const [value, formula] = [fileValue(made), fileFormula(made)];
  cell.value = value;
  cell.type = typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "string";
  delete cell.richText;
  if (value === null && formula === null) delete cell.hyperlink;
  if (formula === null) {
    for (const key of ["formula", "formulaResult", "formulaType", "formulaRef", "formulaDynamic"] as const)
      cell[key] = undefined;
    return;
  }
  // A recalculated array formula is still one.
  if (formula !== cell.formula) {
    delete cell.formulaType;
    delete cell.formulaRef;
    delete cell.formulaDynamic;
  }
  if (made.ref) {
    // One that fills cells, as Excel has had them since 2019; an array formula of old stays one.
    cell.formulaDynamic = cell.formulaType === "array" ? cell.formulaDynamic : true;
    cell.formulaType = "array";
    cell.formulaRef = made.ref;
  } else if (cell.formulaType === "array") cell.formulaRef = address;
  cell.formula = formula;
  cell.formulaResult = value ?? (made.v === "" ? "" : null);
}

/** A formula gave an empty text, and the file has no result for it. */
function isEmptyResult(made: ICellData | undefined, cell: Cell | undefined): boolean {
  return made?.v === "" && cell?.formula !== undefined && cell.formulaResult === undefined;
}

function put(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length < column) line.push(null);
  line[column] = value;
}

function keysOf(one: object, other: object): number[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].map(Number).filter(Number.isInteger);
}

function shownLook(cell: ICellData | undefined, styles: Styles): IStyleData | null {
  const style: Nullable<IStyleData | string> = cell?.s;
  return (typeof style === "string" ? styles[style] : style) || null;
}

/** Without what says nothing: the grid leaves empty entries behind. */
function canonicalStyle(style: unknown): string {
  const clean = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value ?? undefined;
    const entries = Object.entries(value).map(([key, part]) => [key, clean(part)] as const);
    const said = entries.filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return said.length > 0 ? Object.fromEntries(said) : undefined;
  };
  return JSON.stringify(clean(style)) ?? "";
}
