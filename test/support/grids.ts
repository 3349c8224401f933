import { textCell, type Grid, type GridCell, type MergedArea } from "../../src/reading/grid";

export type CellInput = string | number | Date | null | undefined;

/** The usual columns: activity, timeframe, period, cost, responsible party. */
export const HEADER = [
  "Tegevus",
  "Tegevuse üldajaraam",
  "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil",
  "Planeeritav maksumus 2025. aastal",
  "Tegevuse eest vastutaja",
];
export const INDICATORS = [
  "Indikaator",
  "Indikaatori mõõtühik",
  "Sihttase tegevuskava aastal (2025)",
  "Sihttase (2029)",
  "Selgitus",
];
/** A timeframe and a period that are in order. */
export const SCHEME = "01.01.2023-31.10.2029";
export const YEAR = "01.01.2025-31.12.2025";

const SERIAL_OF_1970 = 25_569;

/** A sheet with these cells. Dates become date serials, as a workbook holds them. */
export function gridOf(rows: readonly (readonly CellInput[])[], more: Partial<Grid> = {}): Grid {
  return {
    name: "Leht1",
    hidden: false,
    date1904: false,
    merges: [],
    preamble: [],
    ...more,
    rows: rows.flatMap((values, index) => {
      const cells = values.map(cellOf);
      return cells.some((cell) => cell) ? [{ index, cells }] : [];
    }),
  };
}

function cellOf(value: CellInput): GridCell | undefined {
  if (value == null || value === "") return undefined;
  if (value instanceof Date) {
    const serial = value.getTime() / 86_400_000 + SERIAL_OF_1970;
    return { value: serial, text: String(serial), isDate: true, isError: false };
  }
  if (typeof value === "number") return { value, text: String(value), isDate: false, isError: false };
  return { ...textCell(value), isError: /^#(REF|DIV|N\/A|VALUE|NAME)/.test(value) };
}

/** A plan table with the usual header in row 1; what a row leaves out is in order. */
export function table(...rows: readonly (readonly CellInput[])[]): Grid {
  return gridOf([HEADER, ...rows.map(complete)]);
}

function complete([
  activity,
  cost,
  period = YEAR,
  timeframe = SCHEME,
  responsible = "ELVL",
]: readonly CellInput[]): CellInput[] {
  return [activity, timeframe, period, cost, responsible];
}

/** A merged area from zero-based corners. */
export function merged(top: number, left: number, bottom: number, right: number): MergedArea {
  return { top, left, bottom, right };
}

/** An indicator table with the usual header in row 1. */
export function indicators(...rows: readonly (readonly CellInput[])[]): Grid {
  return gridOf([INDICATORS, ...rows]);
}

/** A sheet of sections with these headings, four rows each: heading, header, an activity, a blank row. */
export function sections(...headings: readonly string[]): Grid {
  return gridOf(headings.flatMap((heading) => [[heading], HEADER, ["1. A", SCHEME, YEAR, 1, "ELVL"], []]));
}
