import type { Cell, CellStyle, ConditionalRule, Sheet } from "hucre/xlsx";
import { toA1 } from "../plan/place";
import type { SheetLayout } from "../sheets/sheet-layout";
import { SEVERITY_COLOURS } from "../sheets/house-style";
import { keepElements } from "./keep-elements";
import { sheetOf } from "./layout-sheet";

/** What is put on a cell; where several findings share one, the gravest gives the colour. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: "error" | "warning" | "info";
  readonly note: string;
}

export interface Annotations {
  readonly marks: readonly Mark[];
  readonly author: string;
  readonly findings: SheetLayout;
  readonly password?: string;
}

/**
 * A copy of a workbook with its findings marked: conditional formats, notes, and a sheet that links to every cell. All
 * else is as before; a cell that has a note of its own keeps just that.
 */
export async function annotateWorkbook(bytes: Uint8Array, annotations: Annotations): Promise<Uint8Array> {
  const { openXlsx, saveXlsx } = await import("hucre/xlsx");
  const { marks, author, findings, password } = annotations;
  const protection = password === undefined ? {} : { password };
  const workbook = await openXlsx(bytes, { readStyles: true, ...protection });
  const added = new Map<string, number>();
  for (const sheet of workbook.sheets) {
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) continue;
    added.set(sheet.name, colour(sheet, own));
    addNotes(sheet, own, author);
  }
  workbook.sheets.push(sheetOf(findings));
  // An encrypted file is one sealed part: what is in it can't be compared.
  if (password !== undefined && bytes[0] === COMPOUND_FILE) return saveXlsx(workbook, { encryption: { password } });
  return keepElements(bytes, await saveXlsx(workbook), added);
}

/** A workbook with the findings alone, for a file whose format can't be annotated. */
export async function findingsWorkbook(findings: SheetLayout): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({ sheets: [sheetOf(findings)] });
}

/** The first byte of an encrypted workbook; others are zip files. */
const COMPOUND_FILE = 0xd0;

const GRAVEST_FIRST = ["error", "warning", "info"] as const;

/**
 * One conditional format a severity. They come before the sheet's own, which might stop at a cell or fill it, and leave
 * those in their order; deleting them leaves no trace.
 * @returns how many there are
 */
function colour(sheet: Sheet, marks: readonly Mark[]): number {
  const coloured = new Set<string>();
  const own = GRAVEST_FIRST.flatMap((severity): ConditionalRule[] => {
    const found = marks.filter((mark) => mark.severity === severity).map(addressOf);
    const cells = [...new Set(found)].filter((cell) => !coloured.has(cell));
    cells.forEach((cell) => coloured.add(cell));
    const { fill, text } = SEVERITY_COLOURS[severity];
    const style: CellStyle = {
      font: { color: { rgb: text } },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    };
    return cells.length === 0
      ? []
      : [{ type: "expression", formula: "TRUE", priority: 0, style, range: cells.join(" ") }];
  });
  own.forEach((rule, index) => (rule.priority = index + 1));
  const rules = (sheet.conditionalRules ??= []);
  for (const rule of rules) rule.priority += own.length;
  rules.push(...own);
  return own.length;
}

function addressOf({ row, column }: Mark): string {
  return toA1({ row, column });
}

function addNotes(sheet: Sheet, marks: readonly Mark[], author: string): void {
  const cells = (sheet.cells ??= new Map<string, Cell>());
  const notes = new Map<string, string[]>();
  for (const mark of marks) {
    const key = `${mark.row},${mark.column}`;
    notes.set(key, [...(notes.get(key) ?? []), mark.note]);
  }
  for (const [key, texts] of notes) {
    const cell = cells.get(key) ?? { value: null, type: "empty" };
    if (cell.comment) continue;
    cells.set(key, { ...cell, comment: { author, text: texts.join("\n\n") } });
  }
}
