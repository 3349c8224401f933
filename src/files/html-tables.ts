/** A table as it stands in a page, and the texts before it. */
export interface HtmlTable {
  readonly preamble: readonly string[];
  readonly cells: readonly HtmlCell[];
}

export interface HtmlCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Paragraphs and line breaks are lines; empty paragraphs are empty lines. */
  readonly text: string;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi;
const BLOCKS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li"]);
const LISTS = new Set(["ul", "ol"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const MOST_COLUMNS = 1_000;

/**
 * Reads the tables of the simple HTML that mammoth writes, in one pass. Text is data: nothing of it is interpreted.
 * A table inside a cell is text of that cell.
 */
export class HtmlTables {
  private readonly tables: HtmlTable[] = [];
  private preamble: string[] = [];
  private cells: HtmlCell[] = [];
  private depth = 0;
  private row = -1;
  private column = 0;
  /** Columns that cells above reach down into, by how many more rows. */
  private reserved: number[] = [];
  private open: { rowSpan: number; columnSpan: number; lines: string[] } | null = null;
  private line = "";
  private superscript = 0;
  /** A list inside a list item has just ended, and with it the item's own line. */
  private afterList = false;

  static read(html: string): HtmlTable[] {
    const reader = new HtmlTables();
    for (const [, closing, tag, attributes, text] of html.matchAll(TOKEN)) {
      if (text !== undefined) reader.text(text);
      else if (closing) reader.close(tag!.toLowerCase());
      else reader.start(tag!.toLowerCase(), attributes!);
    }
    return reader.tables;
  }

  private text(text: string): void {
    const plain = decode(text);
    // A raised number is a footnote's mark, not a part of a number or a caption.
    if (this.superscript > 0 && /^\W*\d+\W*$/.test(plain)) return;
    this.line += plain;
  }

  private start(tag: string, attributes: string): void {
    this.afterList = false;
    if (tag === "sup") this.superscript++;
    else if (tag === "br") this.endLine();
    else if (LISTS.has(tag) && this.line !== "") this.endLine();
    else if (tag === "table" && this.depth++ === 0) {
      this.row = -1;
      this.reserved = [];
    } else if (this.depth === 1 && tag === "tr") this.startRow();
    else if (this.depth === 1 && (tag === "td" || tag === "th")) {
      this.open = { rowSpan: span(attributes, "rowspan"), columnSpan: span(attributes, "colspan"), lines: [] };
      this.line = "";
    }
  }

  private close(tag: string): void {
    if (tag === "sup") this.superscript = Math.max(0, this.superscript - 1);
    else if (BLOCKS.has(tag)) {
      if (!(tag === "li" && this.afterList && this.line === "")) this.endLine();
    } else if (tag === "table" && --this.depth === 0) {
      this.tables.push({ preamble: this.preamble, cells: this.cells });
      this.preamble = [];
      this.cells = [];
    } else if (this.depth === 1 && (tag === "td" || tag === "th")) this.endCell();
    this.afterList = LISTS.has(tag);
  }

  private endLine(): void {
    if (this.open) this.open.lines.push(this.line);
    else if (this.line.trim() !== "") this.preamble.push(this.line);
    this.line = "";
  }

  private startRow(): void {
    this.row++;
    this.column = 0;
    this.reserved = this.reserved.map((rows) => Math.max(0, rows - 1));
  }

  private endCell(): void {
    if (!this.open) return;
    if (this.line !== "") this.endLine();
    while ((this.reserved[this.column] ?? 0) > 0) this.column++;
    const { rowSpan, columnSpan, lines } = this.open;
    this.cells.push({ row: this.row, column: this.column, rowSpan, columnSpan, text: lines.join("\n") });
    for (let i = 0; i < columnSpan; i++) this.reserved[this.column + i] = rowSpan;
    this.column += columnSpan;
    this.open = null;
  }
}

function span(attributes: string, name: string): number {
  const value = Number(new RegExp(`${name}="(\\d+)"`, "i").exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(1, value), MOST_COLUMNS);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : parseInt(hex, 16)));
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}
