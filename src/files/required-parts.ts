import { comparableName, resolvedTarget } from "./part-names";
import { FileProblem } from "./problem";
import type { ZipEntry } from "./zip";

const SHEET = /<(?:[^\s<>/:"']+:)?sheet\s([^<>]*)>/g;
const RELATIONSHIP = /<(?:[^\s<>/:"']+:)?Relationship\s([^<>]*)>/g;

/**
 * Makes sure that every sheet that a workbook lists is there. Chart sheets, dialogues and macro sheets hold no cells.
 * @param found the parts that could be read
 * @throws FileProblem `broken`
 */
export function requireParts(
  workbook: string,
  relationships: string,
  part: string,
  found: readonly string[],
  entries: readonly ZipEntry[],
): void {
  const readable = new Set(found.map(comparableName));
  const present = new Set(entries.map(({ name }) => comparableName(name)));
  const related = new Map<string, { readonly kind: string; readonly target: string }>();
  for (const [, attributes] of relationships.matchAll(RELATIONSHIP)) {
    const kind = valueOf(attributes!, "Type").replace(/^.*\//, "");
    const target = comparableName(resolvedTarget(valueOf(attributes!, "Target"), part));
    related.set(valueOf(attributes!, "Id"), { kind, target });
    // Texts and formats may be left out of a workbook, but what is there and can't be read is lost.
    const isLost = /^(?:sharedStrings|styles)$/.test(kind) && present.has(target) && !readable.has(target);
    if (isLost) throw new FileProblem("unreadable", "broken");
  }
  for (const [, attributes] of workbook.matchAll(SHEET)) {
    const id = /\s[^\s=:]+:id\s*=\s*["']([^"']*)/.exec(` ${attributes}`)?.[1] ?? "";
    const sheet = related.get(id);
    if (!sheet || (sheet.kind === "worksheet" && !readable.has(sheet.target)))
      throw new FileProblem("unreadable", "broken");
  }
}

function valueOf(attributes: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return (value?.[1] ?? value?.[2] ?? "").replace(/&amp;/g, "&");
}
