import { toA1 } from "../../src/plan/place";
import type { LayoutValue, WorkbookLayout } from "../../src/sheets/sheet-layout";

/** A result that a layout says one of its formulas has: the sheet, the cell and the value. */
export type KnownResult = readonly [sheet: string, cell: string, result: string | number];

/** All results that a layout knows. */
export function knownResults({ sheets }: WorkbookLayout): KnownResult[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ value }, column): KnownResult[] => {
        const result = resultOf(value);
        return result === undefined ? [] : [[name, toA1({ row, column }), result]];
      }),
    ),
  );
}

function resultOf(value: LayoutValue): string | number | undefined {
  return typeof value === "object" && value !== null && "formula" in value ? value.result : undefined;
}

/** The same layout in which every result that it knows is wrong. */
export function misled({ sheets, names }: WorkbookLayout): WorkbookLayout {
  const wrong = (value: LayoutValue): LayoutValue =>
    resultOf(value) === undefined ? value : { ...(value as { formula: string }), result: "vale" };
  return {
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => ({ ...cell, value: wrong(cell.value) }))),
    })),
  };
}
