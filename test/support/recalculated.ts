import type { ICellData } from "@univerjs/core";
import { toA1 } from "../../src/plan/place";
import { startHeadless } from "../../src/preview/engine/headless";
import { loadWorkbook } from "../../src/preview/files/load-workbook";
import { sheetsIn, withoutResults } from "./file-cells";
import { throughLibreOffice } from "./libreoffice";

/** What cells hold, by sheet and address: dates are serial numbers, errors their words. Empty cells are left out. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

const MOST_MS = 60_000;

/**
 * What LibreOffice makes of every formula in an .xlsx file, to fifteen digits. It gets none of the results that the file
 * holds.
 */
export function recalculatedByLibreOffice(file: Uint8Array): Promise<Values> {
  const [saved] = throughLibreOffice([withoutResults(file)]);
  return Promise.resolve(
    new Map(
      sheetsIn(saved!).map(({ name, cells }) => [
        name,
        new Map(cells.flatMap(({ address, value }) => (value === null || value === "" ? [] : [[address, value]]))),
      ]),
    ),
  );
}

/** The same by Univer, the preview's grid. */
export async function recalculatedByUniver(file: Uint8Array): Promise<Values> {
  const { content } = await loadWorkbook({ name: "kava.xlsx", bytes: withoutResults(file) });
  const engine = startHeadless();
  try {
    engine.open(content);
    const formulas = engine.api.getFormula();
    const calculated = formulas.onCalculationResultApplied(MOST_MS);
    formulas.executeCalculation();
    await calculated;
    const { sheetOrder, sheets } = engine.content().data;
    return new Map(
      sheetOrder.map((id) => {
        const { name = "", cellData = {} } = sheets[id]!;
        return [name, new Map(valuesOf(cellData))];
      }),
    );
  } finally {
    engine.close();
  }
}

function valuesOf(rows: Readonly<Record<number, Readonly<Record<number, ICellData>>>>): [string, string | number][] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]): [string, string | number][] => {
      const value = shown(cell);
      return value === null || value === "" ? [] : [[toA1({ row: Number(row), column: Number(column) }), value]];
    }),
  );
}

function shown({ v: value, t: type, p: rich }: ICellData): string | number | null {
  if (rich?.body) return rich.body.dataStream.replace(/\r?\n$/, "");
  if (typeof value === "boolean" || type === BOOLEAN) return value ? "TRUE" : "FALSE";
  return value ?? null;
}

/** `CellValueType.BOOLEAN` of the grid's. */
const BOOLEAN = 3;
