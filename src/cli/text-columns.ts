/** A text, and how the terminal shows it where that takes more characters than can be seen. */
export interface Shown {
  readonly text: string;
  readonly show?: string;
}

export interface Row {
  readonly columns: readonly Shown[];
  /** Fills the rest of the line and goes on under its own beginning. */
  readonly text: string;
  readonly after: Shown;
}

const GAP = "  ";
/** A message narrower than this is harder to read than a line that the terminal breaks. */
const NARROWEST = 40;

/** How wide the columns must be for all of these rows. */
export function columnWidths(rows: readonly Row[]): number[] {
  return (rows[0]?.columns ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row.columns[column]!.text.length), 0),
  );
}

/** Aligns rows in columns and wraps the text after them. */
export function layOut(rows: readonly Row[], widths: readonly number[], width: number): string[] {
  const indent = widths.reduce((total, one) => total + one + GAP.length, 0);
  return rows.flatMap(({ columns, text, after }) => {
    const head = columns
      .map((cell, i) => (cell.show ?? cell.text) + " ".repeat(widths[i]! - cell.text.length) + GAP)
      .join("");
    const lines = wrap(`${text} [${after.text}]`, Math.max(NARROWEST, width - indent - 2));
    return lines.map((line, index) => {
      const shown = line.replace(`[${after.text}]`, after.show ?? after.text);
      return (index === 0 ? head : " ".repeat(indent)) + shown;
    });
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
