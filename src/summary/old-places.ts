import { longestRising } from "../comparing/longest-rising";
import { rememberedCell, shapeOf, shapeOfCell, type RememberedSheet } from "./fingerprints";
import { alignedRows, type WrittenRow } from "./aligned-rows";
import type { OldSummarySheet } from "./old-summary";

/** Where the rows and columns that were written stand now, zero-based. */
export interface OldPlaces {
  readonly columns: readonly number[];
  /** null for a row that is gone, or can't be told from the officer's own any more. */
  readonly rows: readonly (number | null)[];
}

/**
 * Finds what was written on a sheet into which the officer may have put rows and columns of his own.
 * @returns null where the columns can't be found
 */
export function oldPlaces(sheet: OldSummarySheet, remembered: RememberedSheet): OldPlaces | null {
  const columns = oldColumns(sheet, remembered);
  return columns && { columns, rows: oldRows(sheet, remembered, columns) };
}

function oldColumns({ area, cells }: OldSummarySheet, { columns, rows }: RememberedSheet): number[] | null {
  const width = area.right - area.left + 1;
  if (width === columns) return Array.from({ length: columns }, (_, index) => area.left + index);
  // The fullest row is the header's or one like it: its cells are looked for in their order.
  for (const row of rowsByFullness(rows)) {
    const wanted = Array.from({ length: columns }, (_, index) => shapeThen(row, index));
    for (let at = area.top; at <= area.bottom; at++) {
      const found = inOrder(wanted, area.left, area.right, (column) => shapeNow(cells, at, column));
      if (found) return found;
    }
  }
  return null;
}

/** Those that say most about their columns. */
function rowsByFullness(rows: readonly string[]): string[] {
  return [...rows].sort((a, b) => b.length - a.length).slice(0, 20);
}

/** Columns whose cells are the wanted ones, from left to right; one that was not written goes next to the one before. */
function inOrder(
  wanted: readonly (string | null)[],
  left: number,
  right: number,
  at: (column: number) => string,
): number[] | null {
  const found: number[] = [];
  let next = left;
  for (const one of wanted) {
    let column = next;
    while (one !== null && column <= right && at(column) !== one) column++;
    if (column > right) return null;
    found.push(column);
    next = column + 1;
  }
  return found;
}

function oldRows(
  { area, cells }: OldSummarySheet,
  { rows }: RememberedSheet,
  columns: readonly number[],
): (number | null)[] {
  const height = area.bottom - area.top + 1;
  const now = Array.from({ length: height }, (_, index) =>
    columns.map((column) => shapeNow(cells, area.top + index, column)),
  );
  const before = rows.map((row) => columns.map((_, index) => shapeThen(row, index)));
  const places = uniquePlaces(now);
  const once = uniquePlaces(before);
  const same = [...once].flatMap(([row, index]) => {
    const place = places.get(row);
    return index === null || place == null ? [] : [{ index, place }];
  });
  const rising = longestRising(same, ({ place }) => place);
  // Where the officer has sorted them, no row is known to be anything but the one that stood there.
  if (height === rows.length && rising.length < same.length) return rows.map((_, index) => area.top + index);
  const found: (number | null)[] = rows.map(() => null);
  let [index, place] = [0, 0];
  for (const anchor of [...rising, { index: rows.length, place: height }]) {
    const between = alignedRows(before.slice(index, anchor.index), now.slice(place, anchor.place), BLANK);
    for (const [step, one] of between.entries()) found[index + step] = one === null ? null : area.top + place + one;
    if (anchor.index < rows.length) found[anchor.index] = area.top + anchor.place;
    [index, place] = [anchor.index + 1, anchor.place + 1];
  }
  return found;
}

const shapeNow = (cells: OldSummarySheet["cells"], row: number, column: number): string =>
  shapeOfCell(cells[row]?.[column] ?? "");

function shapeThen(row: string, column: number): string | null {
  const found = rememberedCell(row, column);
  return found && shapeOf(found);
}

const BLANK = shapeOfCell("");

/** Where each row is that is there once, from top to bottom; blank ones are like any other blank row. */
function uniquePlaces(rows: readonly WrittenRow[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === BLANK)) return;
    const row = cells.map((cell) => cell ?? BLANK).join("");
    places.set(row, places.has(row) ? null : index);
  });
  return places;
}
