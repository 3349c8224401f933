/** A row that was written: what its cells have in common with others like them; null for a cell that was left alone. */
export type WrittenRow = readonly (string | null)[];

/** More cells than this are not compared: rows between which so much has changed can't be told by their cells. */
const MOST_CELLS = 4_000_000;

/**
 * Finds rows again among others, all of which go down, so that as much of them as possible is as it was. Between rows
 * that are found, as many rows as there were are the same ones.
 * @param before the rows that were written
 * @param now the same columns of the rows that stand there
 * @param blank what a blank cell is
 * @returns for each row that was written its index among those that stand there, or null
 */
export function alignedRows(
  before: readonly WrittenRow[],
  now: readonly (readonly string[])[],
  blank: string,
): (number | null)[] {
  const isSame = (row: number, place: number): boolean => isWhole(before[row]!, now[place]!, blank);
  const found: (number | null)[] = before.map(() => null);
  let first = 0;
  while (first < before.length && first < now.length && isSame(first, first)) found[first] = first++;
  let [bottom, end] = [before.length, now.length];
  while (bottom > first && end > first && isSame(bottom - 1, end - 1)) found[--bottom] = --end;
  const [rows, places] = [before.slice(first, bottom), now.slice(first, end)];
  const width = rows[0]?.length ?? 0;
  const likest = rows.length * places.length * width <= MOST_CELLS ? likestRows(rows, places, blank) : [];
  let [row, place] = [0, 0];
  for (const pair of [...likest, { row: rows.length, place: places.length }]) {
    if (pair.row - row === pair.place - place)
      for (let step = 0; row + step < pair.row; step++) found[first + row + step] = first + place + step;
    if (pair.row < rows.length) found[first + pair.row] = first + pair.place;
    [row, place] = [pair.row + 1, pair.place + 1];
  }
  return found;
}

interface Pair {
  readonly row: number;
  readonly place: number;
}

/** The pairs that are most alike together, by dynamic programming from the last rows up. */
function likestRows(rows: readonly WrittenRow[], places: readonly (readonly string[])[], blank: string): Pair[] {
  const width = places.length + 1;
  const likeness = new Float64Array(rows.length * places.length);
  const best = new Float64Array((rows.length + 1) * width);
  for (let row = rows.length - 1; row >= 0; row--)
    for (let place = places.length - 1; place >= 0; place--) {
      const alike = (likeness[row * places.length + place] = likenessOf(rows[row]!, places[place]!, blank));
      const at = row * width + place;
      best[at] = Math.max(best[at + 1]!, best[at + width]!, alike > 0 ? alike + best[at + width + 1]! : 0);
    }
  const pairs: Pair[] = [];
  let [row, place] = [0, 0];
  while (row < rows.length && place < places.length) {
    const [alike, at] = [likeness[row * places.length + place]!, row * width + place];
    if (alike > 0 && best[at] === alike + best[at + width + 1]!) pairs.push({ row: row++, place: place++ });
    else if (best[at] === best[at + 1]) place++;
    else row++;
  }
  return pairs;
}

/** Whether nothing has been written on a row since. */
const isWhole = (row: WrittenRow, there: readonly string[], blank: string): boolean =>
  row.every((cell, column) => (cell ?? blank) === there[column]);

/** How many cells are as they were, and a little for a row that is whole; 0 where it is rather another one. */
function likenessOf(row: WrittenRow, there: readonly string[], blank: string): number {
  let [alike, changed, filled] = [0, 0, 0];
  row.forEach((cell, column) => {
    if ((cell ?? blank) !== there[column]) {
      if (cell === null) filled++;
      else changed++;
    } else if (cell !== null && cell !== blank) alike++;
  });
  if (changed > 0) return alike > changed ? alike : 0;
  // What the officer writes into cells that were left alone makes it no other row.
  return alike + (filled > 0 ? 0.5 : 1);
}
