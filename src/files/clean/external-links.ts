import type { Parts } from "../annotate/parts";
import { relatedPart } from "../annotate/relationships";
import { removePart } from "../annotate/remove-part";
import { pruned } from "../annotate/prune";
import { relationshipId, type WorkbookMap } from "../annotate/workbook-map";
import { childOf, childrenOf } from "../annotate/xml";
import { XmlEdit } from "../annotate/xml-edit";

/** `[1]Leht!A1`, `'[1]Minu leht'!A1`, `[1]!Nimi`; a table's column of that name is followed by something else. */
const LINKED = /\[(\d+)\](?=[\p{L}\p{N}_!.\\'&\s])/gu;
/** What cells hold. */
const CONTENT = /<(?:\w+:)?[tv](?:\s[^<>]*)?>[^<]*/g;
/** Parts whose texts are no formulas. */
const WITHOUT_FORMULAS =
  /(?:^|\/)(?:sharedStrings|externalLinks|docProps|comments|threadedComments|persons)\d*(?:\.|\/)/i;

/**
 * Takes out the links to other workbooks that no formula, name or chart needs. Formulas count links by their place: one
 * before another that is needed stays.
 */
export function removeUnusedLinks(parts: Parts, workbook: WorkbookMap): void {
  const edit = new XmlEdit(parts.text(workbook.part));
  const { xml } = edit;
  const list = childOf(xml, edit.root, "externalReferences");
  if (!list) return;
  const links = childrenOf(xml, list);
  const used = lastUsed(parts);
  const gone = links.slice(used);
  if (gone.length === 0) return;
  const starts = new Set(gone.map(({ start }) => start));
  pruned(edit, ({ start }) => starts.has(start));
  parts.write(workbook.part, edit.toString());
  for (const link of gone) {
    const id = relationshipId(xml, link);
    const part = id === undefined ? null : relatedPart(parts, workbook.part, "externalLink", id);
    if (part !== null) removePart(parts, workbook.part, part);
  }
}

/** The highest number of a link that is in use; 0 where none is. */
function lastUsed(parts: Parts): number {
  let last = 0;
  for (const name of parts.names) {
    if (!/\.xml$/i.test(name) || WITHOUT_FORMULAS.test(name)) continue;
    for (const [, number] of parts.letters(name).replace(CONTENT, "").matchAll(LINKED))
      last = Math.max(last, Number(number));
  }
  return last;
}
