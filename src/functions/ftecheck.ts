import Decimal from "decimal.js";
import { ftesDiffer } from "../plan/fte";
import { CellError, wrongInput } from "./cells/cell-error";
import { isBlank, type CellRange, type CellValue } from "./cells/cell-value";
import { everyCell, isSingle } from "./cells/every-cell";
import { readFte } from "./cells/read-cell";
import { say } from "./speech";

/**
 * Whether wage lines state the full-time equivalent that was approved: an empty text, or what is wrong.
 * @customfunction FTECHECK
 * @param text Wage lines, or numbers
 * @param approved One number for all lines together, or a number beside every line
 * @param [tolerance] A difference up to this is passed over; without it, none is
 * @returns An empty text or a sentence; one for every line where each has its own number
 */
export function ftecheck(text: any[][], approved: any[][], tolerance?: any): any[][] {
  const allowed = toleranceOf(tolerance);
  const compare = (stated: Decimal | null, cell: CellValue): string => {
    const wanted = approvedIn(cell);
    return wanted ? sentence(stated, wanted, allowed) : "";
  };
  if (!isSingle(approved)) return everyCell([text, approved], (line, cell) => compare(readFte(line), cell));
  return everyCell([approved], (cell) => compare(together(text), cell));
}

function sentence(stated: Decimal | null, approved: Decimal, allowed: Decimal): string {
  if (!stated) return approved.isZero() ? "" : say("fteMissing", { approved: approved.toString() });
  const difference = stated.minus(approved);
  if (!ftesDiffer(stated, approved) || difference.abs().lte(allowed)) return "";
  return say("fteDiffers", {
    stated: stated.toString(),
    approved: approved.toString(),
    difference: difference.abs().toString(),
  });
}

/** What was approved; null where nothing is said of it. */
function approvedIn(cell: CellValue): Decimal | null {
  const approved = readFte(cell);
  if (!approved && !isBlank(cell)) throw wrongInput(say("notFte", { text: String(cell) }));
  return approved;
}

/** What all lines state together; null where none states anything. */
function together(lines: CellRange): Decimal | null {
  const cells = lines.flat();
  const wrong = cells.find((cell) => cell instanceof CellError);
  if (wrong) throw wrong;
  const stated = cells.map(readFte).filter((fte) => fte !== null);
  return stated.length === 0 ? null : Decimal.sum(...stated, 0);
}

function toleranceOf(value: CellValue): Decimal {
  if (isBlank(value)) return new Decimal(0);
  if (value instanceof CellError) throw value;
  const tolerance = readFte(value);
  if (!tolerance || tolerance.lt(0)) throw wrongInput(say("notTolerance", { text: String(value) }));
  return tolerance;
}
