/** Where a value was read: a sheet, or a Word table, and a zero-based cell in it. */
export interface Place {
  readonly sheet: string;
  /** null where the text stands in no cell: a paragraph of a Word file. */
  readonly cell: CellAddress | null;
  /** Where the value stood in the file that it was imported from, as far as a plan sheet remembers. */
  readonly source?: Place;
}

/** Zero-based row and column. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Zero-based corners of a rectangle of cells, both included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Anything that a finding can point at. */
export interface Located {
  readonly place: Place;
}

/** Column letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address as Excel writes it: `{ row: 11, column: 5 }` is `F12`. */
export function toA1(cell: CellAddress): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The zero-based cell that an A1 address names, or null where the text is no such address. */
export function fromA1(address: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match) return null;
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}
