import type { Cell, CellStyle, Sheet } from "hucre/xlsx";
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
  for (const sheet of workbook.sheets) {
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) continue;
    colour(sheet, own);
    addNotes(sheet, own, author);
  }
  workbook.sheets.push(sheetOf(findings));
  // An encrypted file is one sealed part: what is in it can't be compared.
  if (password !== undefined) return saveXlsx(workbook, { encryption: { password } });
  return keepElements(bytes, await saveXlsx(workbook));
}

/** A workbook with the findings alone, for a file whose format can't be annotated. */
export async function findingsWorkbook(findings: SheetLayout): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({ sheets: [sheetOf(findings)] });
}

const GRAVEST_FIRST = ["error", "warning", "info"] as const;

/** One conditional format a severity, after the sheet's own, so that deleting it leaves no trace. */
function colour(sheet: Sheet, marks: readonly Mark[]): void {
  const rules = (sheet.conditionalRules ??= []);
  let priority = Math.max(0, ...rules.map((rule) => rule.priority));
  const coloured = new Set<string>();
  for (const severity of GRAVEST_FIRST) {
    const cells = marks
      .filter((mark) => mark.severity === severity)
      .map(addressOf)
      .filter((cell) => !coloured.has(cell));
    if (cells.length === 0) continue;
    cells.forEach((cell) => coloured.add(cell));
    const { fill, text } = SEVERITY_COLOURS[severity];
    const style: CellStyle = {
      font: { color: { rgb: text } },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    };
    rules.push({
      type: "expression",
      formula: "TRUE",
      priority: ++priority,
      style,
      range: [...new Set(cells)].join(" "),
    });
  }
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
