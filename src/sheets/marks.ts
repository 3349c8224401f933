import type { Finding } from "../checking/finding";
import type { Translator } from "../locales";
import type { CellAddress } from "../plan/place";
import type { Severity } from "../rules/rule";

/** What is put on a cell of a sheet for one finding. */
export interface Mark extends CellAddress {
  readonly sheet: string;
  readonly severity: Severity;
  /** The note's text. */
  readonly text: string;
}

/** A text on a cell. */
export interface Note extends CellAddress {
  readonly text: string;
}

/** The cells that get the colour of a severity. */
export interface Colour {
  readonly severity: Severity;
  readonly cells: readonly CellAddress[];
}

const GRAVEST_FIRST = ["error", "warning", "info"] as const;

/** The marks for findings that sit on cells. */
export function marksOf(findings: readonly Finding[], translate: Translator): Mark[] {
  return findings.flatMap((finding) => {
    const { place, severity } = finding;
    return place?.cell ? [{ sheet: place.sheet, ...place.cell, severity, text: translate.finding(finding) }] : [];
  });
}

/** Which cells of a sheet get which colour, the gravest first: a cell with several marks has one colour. */
export function coloursOf(marks: readonly Omit<Mark, "sheet" | "text">[]): Colour[] {
  const coloured = new Set<string>();
  return GRAVEST_FIRST.map((severity) => ({
    severity,
    cells: marks.filter((mark) => {
      if (mark.severity !== severity || coloured.has(keyOf(mark))) return false;
      coloured.add(keyOf(mark));
      return true;
    }),
  })).filter(({ cells }) => cells.length > 0);
}

/** One note a cell of a sheet, with all that was found there. */
export function notesOf(marks: readonly Mark[]): Note[] {
  const notes = new Map<string, Note>();
  for (const { row, column, text } of marks) {
    const before = notes.get(keyOf({ row, column }));
    notes.set(keyOf({ row, column }), { row, column, text: before ? `${before.text}\n\n${text}` : text });
  }
  return [...notes.values()];
}

function keyOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}
