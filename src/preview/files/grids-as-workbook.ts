import type { Grid, GridCell } from "../../reading/grid";

const DATE_FORMAT = "dd.mm.yyyy";

type Value = string | number | boolean | null;
interface WrittenCell {
  readonly value: Value;
  readonly style?: {
    readonly numFmt?: string;
    readonly alignment?: { readonly wrapText: boolean; readonly vertical: "top" };
  };
}

/** An .xlsx file of nothing but the grids' values, a sheet each. */
export async function gridsAsWorkbook(grids: readonly Grid[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const names = new Set<string>();
  return writeXlsx({
    dateSystem: grids.some(({ date1904 }) => date1904) ? "1904" : "1900",
    sheets: grids.map((grid) => ({ ...sheetOf(grid), name: freeName(grid.name, names), hidden: grid.hidden })),
  });
}

function sheetOf({ rows, merges }: Grid): object {
  const cells = new Map<string, WrittenCell>();
  const written: Value[][] = [];
  for (const { index: row, cells: found } of rows) {
    found.forEach((cell, column) => {
      if (!cell) return;
      while (written.length <= row) written.push([]);
      const line = written[row]!;
      while (line.length < column) line.push(null);
      line[column] = cell.value;
      cells.set(`${row},${column}`, { value: cell.value, style: styleOf(cell) });
    });
  }
  return {
    rows: written,
    cells,
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    columns: widthsOf(written),
  };
}

function styleOf({ isDate, value }: GridCell): WrittenCell["style"] {
  if (isDate) return { numFmt: DATE_FORMAT };
  return typeof value === "string" ? { alignment: { wrapText: true, vertical: "top" } } : undefined;
}

function widthsOf(rows: readonly (readonly Value[])[]): { width: number }[] {
  const widths: { width: number }[] = [];
  for (const row of rows) {
    // A text alone in its row is a heading that runs over the others.
    if (row.filter((value) => value !== null).length < 2) continue;
    row.forEach((value, column) => {
      const width = Math.min(50, Math.max(10, String(value ?? "").length + 2));
      widths[column] = { width: Math.max(width, widths[column]?.width ?? 0) };
    });
  }
  return Array.from(widths, (one) => one ?? { width: 10 });
}

/** A name that Excel allows for a sheet and no other sheet has. */
function freeName(wanted: string, taken: Set<string>): string {
  const base =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'|'$/g, "")
      .trim()
      .slice(0, 31) || "Tabel";
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, 31 - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}
