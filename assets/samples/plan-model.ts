/**
 * The sample plan as plain data, before it becomes a Word file or a workbook.
 *
 * Three characters carry what a Word cell holds beyond its letters:
 * - `\n` begins a new paragraph,
 * - `\v` is a line break inside a paragraph (Shift+Enter),
 * - `\u00a0` is a no-break space.
 *
 * Headings and captions may hold a footnote reference `[^2]` or superscript text `^3^`.
 */

/** A table cell's whole text; `""` is a cell with one empty paragraph. */
export type CellText = string;

/** Activity, timeframe, period, planned cost, responsible party; or, in an indicator table, its five columns. */
export type Row = [CellText, CellText, CellText, CellText, CellText];

export interface Table {
  kind: "schedule" | "indicators";
  caption: string;
  header: Row;
  rows: Row[];
}

export interface Section {
  /** As typed in the document: running number, code and title, with whatever is wrong about them. */
  heading: string;
  /** Paragraphs above the first table; one that starts with `• ` is a list item. */
  prose: string[];
  tables: Table[];
}

export interface Part {
  heading: string;
  sections: Section[];
}

export interface Plan {
  title: string;
  parts: Part[];
  /** Texts of the footnotes, the first of which is `[^1]`. */
  footnotes: string[];
}

/** A cell's paragraphs. */
export function paragraphs(cell: CellText): string[] {
  return cell.split("\n");
}

/** A cell's lines: a line break inside a paragraph starts one as well. */
export function lines(cell: CellText): string[] {
  return cell.split(/[\n\v]/);
}

/** A run of text in a heading or caption. */
export type Run = { kind: "text" | "superscript"; text: string } | { kind: "footnote"; number: number };

/** Splits a heading or caption at its footnote references and superscripts. */
export function runs(text: string): Run[] {
  return text
    .split(/(\[\^\d+\]|\^\d+\^)/)
    .filter((piece) => piece !== "")
    .map((piece): Run => {
      const footnote = /^\[\^(\d+)\]$/.exec(piece);
      if (footnote) return { kind: "footnote", number: Number(footnote[1]) };
      const superscript = /^\^(\d+)\^$/.exec(piece);
      if (superscript) return { kind: "superscript", text: superscript[1]! };
      return { kind: "text", text: piece };
    });
}

/** A heading or caption as plain text; `mark` says what stands for a footnote reference. */
export function plainText(text: string, mark: (footnote: number) => string = () => ""): string {
  return runs(text)
    .map((run) => (run.kind === "footnote" ? mark(run.number) : run.text))
    .join("");
}
