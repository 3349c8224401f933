import { toA1 } from "../../plan/place";
import { coloursOf, notesOf, type Mark } from "../../sheets/marks";
import type { FindingsLayout } from "../../sheets/findings-sheet";
import { addFindingsSheet } from "./findings-part";
import { addMarks, type MarkRule } from "./marks";
import { addNotes } from "./notes";
import { Parts } from "./parts";
import { markStyle, withSheetStyles } from "./sheet-styles";
import { withStyles } from "./style-lists";
import { stylesPart } from "./styles-part";
import { removeAnnotations } from "./without-annotations";
import { mapWorkbook } from "./workbook-map";

export interface Annotations {
  readonly marks: readonly Mark[];
  /** The sheet of findings, under the name that is free in the workbook: its own, or its own with a number. */
  readonly findings: (freeName: (name: string) => string) => FindingsLayout;
}

/**
 * A copy of a workbook with its findings marked: conditional formats, notes, and a sheet that links to every cell. The
 * workbook itself is not rewritten: what is added is put into the few parts that have to hold it, all others are copied.
 * The marks of an earlier check are taken out first.
 * @throws FileProblem `broken` where the workbook is put together in a way that can't be added to
 */
export function annotateWorkbook(bytes: Uint8Array, { marks, findings }: Annotations): Uint8Array {
  const parts = new Parts(bytes);
  removeAnnotations(parts);
  const workbook = mapWorkbook(parts);
  const styles = stylesPart(parts, workbook);
  for (const { name, worksheet } of workbook.sheets) {
    const own = marks.filter((mark) => mark.sheet === name);
    if (worksheet === null || own.length === 0) continue;
    addMarks(parts, worksheet, rulesFor(parts, styles, own));
    addNotes(parts, workbook, worksheet, notesOf(own));
  }
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const layout = findings((name) => freeName(name, taken));
  const { xml, numbers } = withSheetStyles(parts.text(styles));
  parts.write(styles, xml);
  addFindingsSheet(parts, workbook, layout, numbers);
  return parts.toZip();
}

/** One conditional format a severity; their styles are added to the workbook's. */
function rulesFor(parts: Parts, styles: string, marks: readonly Mark[]): MarkRule[] {
  const colours = coloursOf(marks);
  const items = colours.map(({ severity }) => markStyle(severity));
  const { xml, numbers } = withStyles(parts.text(styles), "dxfs", items);
  parts.write(styles, xml);
  return colours.map(({ cells }, index) => ({ cells: cells.map(toA1), style: numbers[index]! }));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy++) {
    const free = copy === 1 ? name : `${name} ${copy}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
