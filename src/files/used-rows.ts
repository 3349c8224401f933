import { FileProblem } from "./problem";

/** A hundred thousand activities, and what can be read and checked within some seconds even if every cell is wrong. */
const MOST_ROWS = 105_000;
const MOST_CELLS = 550_000;
const MOST_CHARACTERS = 100_000_000;
/** So many rows on end with a single cell each are a column that was filled down, not a plan. */
const LONGEST_COLUMN = 1_000;

/** Rows after this one are not looked at: a cell there is a slip, and the rows up to it would take gigabytes. */
export const LAST_ROW = 200_000;

/** Counts what a file's sheets hold and says which of their rows are worth reading. */
export class UsedRows {
  private rows = 0;
  private cells = 0;
  private characters = 0;
  private column = 0;

  startSheet(): void {
    this.column = 0;
  }

  /**
   * Whether to read a row with so many cells that hold something.
   * @throws FileProblem `too-many-cells`
   */
  takes(filled: number, characters: number): boolean {
    if (filled === 0) return false;
    this.column = filled === 1 ? this.column + 1 : 0;
    if (this.column > LONGEST_COLUMN) return false;
    this.rows++;
    this.cells += filled;
    this.characters += characters;
    if (this.rows > MOST_ROWS || this.cells > MOST_CELLS || this.characters > MOST_CHARACTERS)
      throw new FileProblem("too-large", "too-many-cells");
    return true;
  }
}
