import type {
  ActivityTable,
  Heading,
  Indicator,
  Place,
  Section,
  Source,
  UnreadableTable,
  UntitledColumn,
} from "../plan/model";
import { parseHeading } from "../plan/section-code";
import { oneLine } from "../plan/text";
import type { Block } from "./find-tables";
import { indicatorsOf } from "./indicators";
import type { Node } from "./node";
import { isPartyName, partyOf } from "./party";
import { itemsOf, type Item } from "./row-items";
import { placeIn, type SheetSources } from "./row-sources";
import { mapColumns, type MappedTable } from "./table-columns";
import { tableRows } from "./table-rows";
import { buildTrees } from "./table-tree";
import { linkTotals } from "./totals";

interface Draft {
  heading: Heading | null;
  code: string | null;
  title: string;
  readonly sheet: string;
  readonly source: Source | null;
  readonly tables: { sheet: string; roots: Node[] }[];
  readonly indicators: Indicator[];
  /** The rows of the one table that it has so far; null where they can't be told from another section's. */
  items: readonly Item[] | null;
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
  private sources: SheetSources | null = null;

  /**
   * A new worksheet: what follows belongs to no heading of the sheet before.
   * @param sources what it remembers of its source, where it is a plan sheet
   */
  startSheet(sources: SheetSources | null): void {
    this.sources = sources;
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
    this.heading = { text: oneLine(text), place: this.withSource(place), runningNumber, code, form };
    this.current = null;
    this.section(place.sheet).title = parsed.title;
  }

  private withSource(place: Place): Place {
    const { sheet, cell } = place;
    return cell ? placeIn({ sheet, sources: this.sources }, cell.row, cell.column, "heading") : place;
  }

  /** Where no heading has a code, parties' names may divide a sheet. */
  private startParty(name: string, sheet: string): void {
    this.current = null;
    this.section(sheet).title = name;
  }

  private readTable({ grid, header, body }: Extract<Block, { kind: "table" }>): void {
    const table = mapColumns(grid, header, body, this.sources);
    if (table.missing.length > 0) {
      const first = [...header.titles.values()][0]!;
      this.unreadableTables.push({ place: first.place, missing: table.missing });
      return;
    }
    this.untitledColumns.push(...table.untitled);
    const rows = tableRows(grid, body, table);
    if (header.kind === "indicators")
      for (const indicator of indicatorsOf(rows, table)) this.section(grid.name).indicators.push(indicator);
    else this.addActivities(table, rows);
  }

  private addActivities(table: MappedTable, rows: ReturnType<typeof tableRows>): void {
    let draft = this.section(table.sheet);
    const items = this.joined(
      draft,
      rows.flatMap((row) => itemsOf(row, table)),
    );
    buildTrees(items, draft.code).forEach(({ ownRow, roots }, index) => {
      if (index > 0) this.current = draft = this.newDraft(table.sheet);
      if (ownRow?.heading) {
        draft.code ??= ownRow.heading.code;
        draft.title ||= ownRow.heading.title;
      }
      const earlier = draft.tables.flatMap((other) => other.roots);
      draft.tables.push({ sheet: table.sheet, roots });
      draft.items = index === 0 ? items : null;
      if (roots.some((root) => root.kind === "total")) linkTotals([...earlier, ...roots], this.rootsBefore(draft));
    });
  }

  /**
   * A personnel block in a table of its own belongs with the section's activities, before or after them: the section's
   * own row and its sums may count it in. They are read as one table, the personnel first.
   */
  private joined(draft: Draft, items: readonly Item[]): readonly Item[] {
    const before = draft.items;
    if (!before || draft.tables.length !== 1) return items;
    const [first, second] = isPersonnelAlone(items) ? [items, before] : [before, items];
    if (!isPersonnelAlone(first) || isPersonnelAlone(second)) return items;
    draft.tables.pop();
    return [...first, ...second];
  }

  /**
   * The top rows of the other sections on a section's sheet, which a last *Kokku* may add up as well. Plan sheets that were
   * imported from one sheet are still that.
   */
  private rootsBefore(draft: Draft): Node[] {
    const sheet = sheetBehind(draft);
    return this.drafts.filter((other) => other !== draft && sheetBehind(other) === sheet).flatMap(contentRoots);
  }

  /** The section that a table on this sheet belongs to. */
  private section(sheet: string): Draft {
    return (this.current ??= this.newDraft(sheet, this.heading));
  }

  private newDraft(sheet: string, heading: Heading | null = null): Draft {
    const source = this.sources?.source ?? null;
    const draft = {
      heading,
      code: heading?.code ?? null,
      title: "",
      sheet,
      source,
      tables: [],
      indicators: [],
      items: null,
    };
    this.drafts.push(draft);
    return draft;
  }
}

function isPersonnelAlone(items: readonly Item[]): boolean {
  const [tree, ...others] = buildTrees(items, null);
  return others.length === 0 && tree !== undefined && tree.roots.every((root) => root.kind.startsWith("personnel"));
}

/** The sheet that a section was written on: of the file that it came from, where that is remembered. */
function sheetBehind({ source, sheet, tables }: Draft): string {
  const behind = source && tables.flatMap(({ roots }) => roots).find((root) => root.place.source)?.place.source;
  return behind ? `${source.sha256} ${behind.sheet}` : sheet;
}

function contentRoots(draft: Draft): Node[] {
  return draft.tables.flatMap((table) => table.roots).filter((root) => root.kind !== "total");
}

function finish({ heading, code, title, sheet, source, tables, indicators }: Draft): Section {
  const roots = tables.flatMap((table): ActivityTable["roots"] => table.roots);
  return { code, title, party: partyOf(title, roots), sheet, heading, source, tables, indicators };
}
