/**
 * An error value in a cell. A function throws one where it can give nothing at all, and puts one among its results where
 * a single row is wrong.
 */
export class CellError extends Error {
  constructor(
    /** As the cell shows it. One that a function was given may be any of Excel's; those of our own carry a message. */
    readonly code: string,
    /** A sentence in the user's language. */
    message = "",
  ) {
    super(message);
    this.name = "CellError";
  }
}

/** The error of an input that can't be used. */
export function wrongInput(message: string): CellError {
  return new CellError("#VALUE!", message);
}
