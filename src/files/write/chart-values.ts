import { fromA1, type CellAddress } from "../../plan/place";
import { escaped } from "../annotate/xml";

/** What a cell of the chart's sheet shows, as far as that is known. */
export type ShownValue = (cell: CellAddress) => string | number | null;

/** What the cells of a reference say, as a chart keeps it beside the reference. */
export function keptTexts(reference: string, shown: ShownValue): string {
  const values = cellsOf(reference).map(shown);
  return `<c:strCache>${points(values)}</c:strCache>`;
}

/** The numbers in the cells of a reference, as a chart keeps them beside the reference. */
export function keptNumbers(reference: string, shown: ShownValue, format: string): string {
  const values = cellsOf(reference).map((cell) => {
    const value = shown(cell);
    return typeof value === "number" ? value : null;
  });
  return `<c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${points(values)}</c:numCache>`;
}

/** The cells of a reference to one column or row, in their order. */
function cellsOf(reference: string): CellAddress[] {
  const [first, last = first] = reference
    .slice(reference.lastIndexOf("!") + 1)
    .split(":")
    .map(fromA1);
  if (!first || !last) return [];
  const cells: CellAddress[] = [];
  for (let row = first.row; row <= last.row; row++)
    for (let column = first.column; column <= last.column; column++) cells.push({ row, column });
  return cells;
}

function points(values: readonly (string | number | null)[]): string {
  const all = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${all.join("")}`;
}
