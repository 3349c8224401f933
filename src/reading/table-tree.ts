import type { Item } from "./row-items";
import { adopt, nodeOf, type Node } from "./node";
import { buildNumberedTree } from "./numbered-tree";
import { RowKinds } from "./row-kinds";

/** A stretch of a table that belongs to one section. */
export interface SectionRows {
  /** The code of the section's own row, where there is one. */
  readonly ownRow: Item | null;
  readonly roots: Node[];
}

/**
 * Puts a table's rows into trees, one a section: a section's own row with another code begins a new section once the
 * one before has activities.
 * @param code the section's code from its heading
 */
export function buildTrees(items: readonly Item[], code: string | null): SectionRows[] {
  const kinds = new RowKinds();
  const isSection = (item: Item): boolean => isSectionCode(item, code, sections);
  const sections: Draft[] = [draft(null)];
  for (const item of items) {
    const kind = kinds.kindOf(item, isSection);
    if (kind === "activity" && isRemark(item)) continue;
    const node = nodeOf(item, kind);
    let current = sections[sections.length - 1]!;
    if (kind === "section") {
      const startsAnother = current.ownRow
        ? current.ownRow.heading?.code !== item.heading?.code
        : current.hasActivities;
      if (startsAnother) sections.push((current = draft(item)));
      current.ownRow ??= item;
      flush(current);
      node.number = null;
      adopt(null, node, current.roots);
      current.top = node;
    } else if (kind === "personnel-line") adopt(current.personnel, node, current.roots);
    else if (kind === "activity") {
      current.pending.push(node);
      current.hasActivities = true;
    } else {
      flush(current);
      adopt(null, node, current.roots);
      if (kind === "personnel") current.personnel = node;
    }
  }
  sections.forEach(flush);
  return sections.filter((section) => section.roots.length > 0);
}

interface Draft extends SectionRows {
  ownRow: Item | null;
  hasActivities: boolean;
  top: Node | null;
  personnel: Node | null;
  /** Activities that are not in the tree yet. */
  pending: Node[];
}

function draft(ownRow: Item | null): Draft {
  return { ownRow, roots: [], hasActivities: false, top: null, personnel: null, pending: [] };
}

function flush(section: Draft): void {
  // A personnel block with a number of its own counts among the activities: `1. Personalikulud`, `2. Tegevused`.
  const before = section.personnel?.number?.parts[0] ?? 0;
  if (section.pending.length > 0) buildNumberedTree(section.pending, section.top, section.roots, before);
  section.pending = [];
}

/** A row with nothing but a text is a remark under the table, or goes on with the row above. */
function isRemark({ number, timeframe, period, cost, responsible }: Item): boolean {
  return !number && [timeframe, period, cost, responsible].every((field) => !field || field.text === "");
}

/** A code of four parts that is no activity 1.2.3.4: the heading's own, another of its scheme, or one without parents. */
function isSectionCode(item: Item, code: string | null, sections: readonly Draft[]): boolean {
  const own = item.heading!.code;
  if (code === null)
    return !sections[sections.length - 1]!.pending.some((row) => own.startsWith(`${row.number?.text}.`));
  return own === code || schemeOf(own) === schemeOf(code);
}

function schemeOf(code: string): string {
  return code.split(".").slice(0, 2).join(".");
}
