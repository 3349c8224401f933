import type { ActivityTable, Heading, Indicator, Section, UnreadableTable, UntitledColumn } from "../plan/model";
import { parseHeading } from "../plan/section-code";
import { oneLine } from "../plan/text";
import type { Block } from "./find-tables";
import { indicatorsOf } from "./indicators";
import type { Node } from "./node";
import { isPartyName, partyOf } from "./party";
import { itemsOf } from "./row-items";
import { mapColumns, type MappedTable } from "./table-columns";
import { tableRows } from "./table-rows";
import { buildTrees } from "./table-tree";
import { linkTotals } from "./totals";

interface Draft {
  heading: Heading | null;
  code: string | null;
  title: string;
  readonly sheet: string;
  readonly tables: { sheet: string; roots: Node[] }[];
  readonly indicators: Indicator[];
}

/**
 * Gathers tables into sections. Blocks come in the order in which the plan is read; a heading begins a section, and so
 * does a sheet, unless the sheets before it have no table yet.
 */
export class SectionReader {
  readonly untitledColumns: UntitledColumn[] = [];
  readonly unreadableTables: UnreadableTable[] = [];
  private readonly drafts: Draft[] = [];
  private heading: Heading | null = null;
  private current: Draft | null = null;

  /** A new worksheet: what follows belongs to no heading of the sheet before. */
  startSheet(): void {
    this.heading = null;
    this.current = null;
  }

  read(block: Block): void {
    if (block.kind === "text") this.readText(block.text, block.place);
    else if (block.kind === "headless") {
      const row = block.body[0]!;
      const place = { sheet: block.grid.name, cell: { row: row.index, column: row.cells.findIndex((cell) => cell) } };
      this.unreadableTables.push({ place, missing: ["activity", "timeframe", "period", "cost", "responsible"] });
    } else this.readTable(block);
  }

  sections(): Section[] {
    return this.drafts.filter((draft) => draft.tables.length > 0 || draft.indicators.length > 0).map(finish);
  }

  private readText(text: string, place: Heading["place"]): void {
    const parsed = parseHeading(text);
    if (!parsed) {
      if (!this.heading && isPartyName(oneLine(text))) this.startParty(oneLine(text), place.sheet);
      return;
    }
    const { runningNumber, code, form } = parsed;
    this.heading = { text: oneLine(text), place, runningNumber, code, form };
    this.current = null;
    this.section(place.sheet).title = parsed.title;
  }

  /** Where no heading has a code, parties' names may divide a sheet. */
  private startParty(name: string, sheet: string): void {
    this.current = null;
    this.section(sheet).title = name;
  }

  private readTable({ grid, header, body }: Extract<Block, { kind: "table" }>): void {
    const table = mapColumns(grid, header, body);
    if (table.missing.length > 0) {
      const first = [...header.titles.values()][0]!;
      this.unreadableTables.push({ place: first.place, missing: table.missing });
      return;
    }
    this.untitledColumns.push(...table.untitled);
    const rows = tableRows(grid, body, table.columns);
    if (header.kind === "indicators")
      for (const indicator of indicatorsOf(rows, table)) this.section(grid.name).indicators.push(indicator);
    else this.addActivities(table, rows);
  }

  private addActivities(table: MappedTable, rows: ReturnType<typeof tableRows>): void {
    const items = rows.flatMap((row) => itemsOf(row, table));
    let draft = this.section(table.sheet);
    buildTrees(items, draft.code).forEach(({ ownRow, roots }, index) => {
      if (index > 0) this.current = draft = this.newDraft(table.sheet);
      if (ownRow?.heading) {
        draft.code ??= ownRow.heading.code;
        draft.title ||= ownRow.heading.title;
      }
      const earlier = draft.tables.flatMap((other) => other.roots);
      draft.tables.push({ sheet: table.sheet, roots });
      if (roots.some((root) => root.kind === "total")) linkTotals([...earlier, ...roots], this.rootsBefore(draft));
    });
  }

  /** The top rows of the other sections on a section's sheet, which a last *Kokku* may add up as well. */
  private rootsBefore(draft: Draft): Node[] {
    return this.drafts.filter((other) => other !== draft && other.sheet === draft.sheet).flatMap(contentRoots);
  }

  /** The section that a table on this sheet belongs to. */
  private section(sheet: string): Draft {
    return (this.current ??= this.newDraft(sheet, this.heading));
  }

  private newDraft(sheet: string, heading: Heading | null = null): Draft {
    const draft = { heading, code: heading?.code ?? null, title: "", sheet, tables: [], indicators: [] };
    this.drafts.push(draft);
    return draft;
  }
}

function contentRoots(draft: Draft): Node[] {
  return draft.tables.flatMap((table) => table.roots).filter((root) => root.kind !== "total");
}

function finish({ heading, code, title, sheet, tables, indicators }: Draft): Section {
  const roots = tables.flatMap((table): ActivityTable["roots"] => table.roots);
  return { code, title, party: partyOf(title, roots), sheet, heading, source: null, tables, indicators };
}
