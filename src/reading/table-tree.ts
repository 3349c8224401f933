import Decimal from "decimal.js";
import { isTravelTitle, isWageTitle } from "../plan/cost-lines";
import { differs } from "../plan/money";
import { startsWith } from "../plan/numbering";
import { withLooseNumbers } from "./loose-numbers";
import { adopt, nodeOf, type Node } from "./node";
import { buildNumberedTree } from "./numbered-tree";
import type { Item } from "./row-items";
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
export function buildTrees(rows: readonly Item[], code: string | null): SectionRows[] {
  const kinds = new RowKinds();
  const sections: Draft[] = [draft(null)];
  const isSection = (item: Item): boolean => isSectionCode(item, code, sections[sections.length - 1]!);
  for (const item of withLooseNumbers(rows.map((row) => withoutSectionCode(row, code)))) {
    const kind = kinds.kindOf(item, isSection);
    let current = sections[sections.length - 1]!;
    if (kind === "activity" && isRemark(item, current)) continue;
    const node = nodeOf(item, kind);
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
    } else if (kind === "personnel-line") addLine(current, node);
    else if (kind === "activity") {
      current.pending.push(node);
      current.hasActivities = true;
    } else {
      flush(current);
      if (kind === "personnel") openPersonnel(current, node);
      else adopt(null, node, current.roots);
      if (kind === "indirect" && node.number) current.lastNumber = node.number.parts[0]!;
    }
  }
  for (const section of sections) {
    flush(section);
    for (const line of linesOf(section)) line.fte ??= postsOf(line);
    if (section.top && section.personnel) includePersonnel(section, section.top, section.personnel);
  }
  return sections.filter((section) => section.roots.length > 0);
}

interface Draft extends SectionRows {
  ownRow: Item | null;
  hasActivities: boolean;
  top: Node | null;
  personnel: Node | null;
  /** The last wage line or other line of the personnel block, which may have posts under it. */
  line: Node | null;
  /** Activities that are not in the tree yet. */
  pending: Node[];
  /** The last top number that is in the tree: sub-totals between activities do not begin the numbers anew. */
  lastNumber: number;
}

function draft(ownRow: Item | null): Draft {
  return {
    ownRow,
    roots: [],
    hasActivities: false,
    top: null,
    personnel: null,
    line: null,
    pending: [],
    lastNumber: 0,
  };
}

function flush(section: Draft): void {
  if (section.pending.length > 0) {
    section.lastNumber = buildNumberedTree(section.pending, section.top, section.roots, section.lastNumber);
  }
  section.pending = [];
}

/** *Otsesed kulud* right above *Otsesed personalikulud* is a category: it adds up what follows, or says nothing. */
function openPersonnel(section: Draft, node: Node): void {
  const above = section.roots.at(-1);
  if (above && above === section.personnel && above.children.length === 0) {
    if (above.cost.text === "") section.roots.pop();
    else above.kind = "total";
  }
  adopt(null, node, section.roots);
  section.personnel = node;
  section.line = null;
  // A block with a number of its own counts among the activities: `1. Personalikulud`, `2. Tegevused`.
  if (node.number?.parts.length === 1) section.lastNumber = node.number.parts[0]!;
}

/** A line goes under the block, a post under its line: 1.1.1 under 1.1, or a name with its FTE under the wages. */
function addLine(section: Draft, node: Node): void {
  const { line } = section;
  const isPost =
    line?.number &&
    (node.number
      ? startsWith(node.number.parts, line.number.parts)
      : isWageTitle(line.title) && !isTravelTitle(node.title));
  adopt(isPost ? line : section.personnel, node, section.roots);
  if (!isPost) section.line = node;
}

function linesOf({ roots }: Draft): Node[] {
  return roots.flatMap((root) =>
    root.kind === "personnel" ? root.children : root.kind === "personnel-line" ? root : [],
  );
}

/** What a line leaves its posts to say. */
function postsOf({ children }: Node): Decimal | null {
  const stated = children.map((post) => post.fte).filter((fte) => fte !== null);
  return stated.length === 0 ? null : addUp(stated);
}

/** A section's own row may state the personnel block as well: the block is then a part of it. */
function includePersonnel(section: Draft, top: Node, personnel: Node): void {
  const stated = top.cost.value;
  const content = addUp(top.children.map((child) => child.cost.value));
  if (!stated || !personnel.cost.value || !differs(stated, content)) return;
  if (differs(stated, content.plus(personnel.cost.value))) return;
  section.roots.splice(section.roots.indexOf(personnel), 1);
  personnel.parent = top;
  top.children.unshift(personnel);
}

function addUp(amounts: readonly (Decimal | null)[]): Decimal {
  return amounts.reduce<Decimal>((sum, amount) => (amount ? sum.plus(amount) : sum), new Decimal(0));
}

/** Who signed, and when. */
const SIGNATURE = /^(?:kinnita|koosta|esita|allkir|kooskõlasta|nimi\b|kuupäev\b)/i;

/** A row with nothing but a text is a remark under the table, or goes on with the row above; so is what has no cost there. */
function isRemark({ number, title, timeframe, period, cost, responsible }: Item, section: Draft): boolean {
  if (number || cost.text !== "") return false;
  if ([timeframe, period, responsible].every((field) => !field || field.text === "")) return true;
  return SIGNATURE.test(title) || (section.pending.length === 0 && section.roots.at(-1)?.kind === "total");
}

/** Some number their activities with the section's code in front: 3.5.2.7.1 is activity 1. */
function withoutSectionCode(item: Item, code: string | null): Item {
  const parts = code?.split(".").map(Number) ?? [];
  const { number } = item;
  if (!code || !number || number.parts.length <= parts.length || !startsWith(number.parts, parts)) return item;
  return { ...item, heading: null, number: { ...number, parts: number.parts.slice(parts.length) } };
}

/**
 * A code of four parts that is no activity 1.2.3.4: the heading's own, another of its scheme or of the own row before,
 * or one without parents.
 */
function isSectionCode(item: Item, heading: string | null, { ownRow, pending }: Draft): boolean {
  const own = item.heading!.code;
  const known = heading ?? ownRow?.heading?.code ?? null;
  if (known === null) return !pending.some((row) => own.startsWith(`${row.number?.text}.`));
  return own === known || schemeOf(own) === schemeOf(known);
}

function schemeOf(code: string): string {
  return code.split(".").slice(0, 2).join(".");
}
