import type { Grid } from "../reading/grid";
import { FINDINGS_NAME, sheetOfRange } from "../sheets/ours";
import { tagsIn, textPieces, wholeText, type PartLimits } from "./part-text";
import { FileProblem } from "./problem";
import { usedTables } from "./used-tables";
import { gridsOf } from "./workbook";
import type { ZipEntry } from "./zip";

const LIMITS: PartLimits = { characters: 100_000_000, tags: 8_000_000 };
/** The library builds a tree of everything first; this many tags take it half a gigabyte. */
const USED_LIMITS: PartLimits = { characters: 60_000_000, tags: 1_600_000 };
/** Wrappers around rows and columns: outline groups, and rows and columns repeated on every page. */
const GROUPS = /<\/?table:table-(?:row-group|header-rows|rows|column-group|header-columns|columns)\b[^<>]*>/g;
/** A formula that gave an empty text: a paragraph without letters, where one that was never calculated has none. */
const GIVES_NOTHING = /(<table:table-cell\b[^<>]*?) table:formula="[^"]*"([^<>]*>)(?=<text:p\s*\/>)/g;
const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

/**
 * The sheets of an .ods workbook. The library that reads it passes over rows in groups, and sums would miss them without
 * a word: it gets a copy whose rows all stand directly in their tables. Nor does it tell which sheets are hidden.
 * @throws FileProblem `writer` for a text document, `too-many-cells`, `too-much-text`, `no-sheets`
 */
export async function readOpenDocument(bytes: Uint8Array, content: ZipEntry): Promise<Grid[]> {
  const [{ readOds }, { strToU8, zipSync }] = await Promise.all([import("hucre/ods"), import("fflate")]);
  const xml = (await wholeText(textPieces(bytes, content), LIMITS)).replace(GROUPS, "");
  if (xml.includes("<office:text") && !xml.includes("<office:spreadsheet"))
    throw new FileProblem("unreadable", "writer");
  const used = usedTables(xml).replace(GIVES_NOTHING, "$1$2");
  if (used.length > USED_LIMITS.characters || tagsIn(used) > USED_LIMITS.tags)
    throw new FileProblem("too-large", "too-much-text");
  const file = zipSync({ mimetype: strToU8(SPREADSHEET), "content.xml": strToU8(used) }, { level: 0 });
  const hidden = hiddenTables(used);
  const findings = findingsTable(xml);
  return gridsOf(await readOds(file))
    .filter(({ name }) => name !== findings)
    .map((grid) => ({ ...grid, hidden: hidden.has(grid.name) }));
}

/** The sheets of a content.xml whose style does not show them. */
function hiddenTables(content: string): Set<string> {
  const body = Math.max(0, content.indexOf("<office:body"));
  const unshown = new Set<string | undefined>();
  for (const style of content.slice(0, body).split("<style:style ").slice(1)) {
    if (style.includes('table:display="false"')) unshown.add(/style:name="([^"]*)"/.exec(style)?.[1]);
  }
  const hidden = new Set<string>();
  if (unshown.size === 0) return hidden;
  for (const [, tag] of content.slice(body).matchAll(/<table:table ([^<>]*)>/g)) {
    if (unshown.has(/table:style-name="([^"]*)"/.exec(tag!)?.[1]))
      hidden.add(plainName(/table:name="([^"]*)"/.exec(tag!)?.[1] ?? ""));
  }
  return hidden;
}

/** The sheet of findings of an annotated copy that was saved as .ods: nothing to check. */
function findingsTable(content: string): string | null {
  const named = content.split("<table:named-range ").find((tag) => tag.includes(`table:name="${FINDINGS_NAME}"`));
  const range = /table:cell-range-address="([^"]*)"/.exec(named?.slice(0, named.indexOf(">")) ?? "")?.[1];
  return range === undefined ? null : sheetOfRange(plainName(range));
}

function plainName(xml: string): string {
  const names: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}
