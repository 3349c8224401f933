/** More arguments than this no spreadsheet program takes; sums of sums go further. */
const MOST_ARGUMENTS = 250;
/** Nor a longer formula. */
export const LONGEST_FORMULA = 8_000;

/** A cell in A1 form, with its sheet before it where that is another: `G7`, `'3.5.2.6 Jõhvi'!G7`. Or a number. */
type Term = string;

/**
 * The sum of cells and numbers, without the equals sign. `SUM` passes over texts, which a plus would stumble over.
 * Neighbours become ranges, so that rows put in between count.
 */
export function sumExpression(terms: readonly Term[]): string {
  return terms.length === 0 ? "0" : sumOfParts(asRanges(terms));
}

function sumOfParts(parts: readonly string[]): string {
  const sums = calls("SUM", parts);
  return sums.length === 1 ? sums[0]! : sumOfParts(sums);
}

/** How many of the cells hold a number, without the equals sign. */
export function countExpression(terms: readonly Term[]): string {
  return calls("COUNT", asRanges(terms)).join("+");
}

/** The function over all arguments, called as often as their number asks for. */
function calls(name: string, args: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < args.length; i += MOST_ARGUMENTS)
    found.push(`${name}(${args.slice(i, i + MOST_ARGUMENTS).join(",")})`);
  return found;
}

interface Cell {
  /** The sheet, with its exclamation mark. */
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
}

function asRanges(terms: readonly Term[]): string[] {
  const parts: string[] = [];
  let run: { first: Cell; last: Cell } | null = null;
  const close = (): void => {
    if (!run) return;
    const { first, last } = run;
    const from = `${first.sheet}${first.column}${first.row}`;
    parts.push(first.row === last.row ? from : `${from}:${last.column}${last.row}`);
    run = null;
  };
  for (const term of terms) {
    const cell = cellOf(term);
    if (!cell) {
      close();
      parts.push(term);
    } else if (run && isBelow(run.last, cell)) run.last = cell;
    else {
      close();
      run = { first: cell, last: cell };
    }
  }
  close();
  return parts;
}

function cellOf(term: Term): Cell | null {
  const match = /^((?:'(?:[^']|'')+'!)?)([A-Z]+)(\d+)$/.exec(term);
  return match && { sheet: match[1]!, column: match[2]!, row: Number(match[3]) };
}

function isBelow(above: Cell, below: Cell): boolean {
  return above.sheet === below.sheet && above.column === below.column && below.row === above.row + 1;
}
