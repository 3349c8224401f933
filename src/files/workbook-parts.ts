import { relationshipsPart } from "./part-names";
import { textPieces, wholeText, type PartLimits } from "./part-text";
import { FileProblem } from "./problem";
import { usedCells } from "./used-cells";
import { requireParts } from "./required-parts";
import { UsedRows } from "./used-rows";
import type { ZipEntry } from "./zip";

/** The outermost element, which tells what a part is; its name may be any. */
const ROOT = /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>\s*)*<(?:\w+:)?(\w+)/;
const SMALL: PartLimits = { characters: 16_000_000, tags: 1_000_000 };
/** Half a million different texts. */
const STRINGS: PartLimits = { characters: 50_000_000, tags: 2_400_000 };
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/**
 * A workbook of just the parts that the check reads, with just the cells that hold something. Damage elsewhere (in
 * properties, the theme, comments, drawings) then does no harm, and pictures take no time.
 * @throws FileProblem `broken` (also where a sheet is lost: the sums would come out short without a word),
 * `too-many-cells`, `too-much-text`, `unusual-packing`
 */
export async function checkedParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const { strFromU8, strToU8, zipSync } = await import("fflate");
  const used = new UsedRows();
  const parts: Record<string, Uint8Array> = {};
  let workbook: string | null = null;
  for (const entry of entries) {
    if (!/\.xml$/i.test(entry.name)) continue;
    const pieces = textPieces(bytes, entry);
    const first = await pieces.next().catch(unlessDamaged);
    // What it is can't be told; where a sheet turns out to be missing for it, that is said below.
    if (first === null) continue;
    const root = ROOT.exec(first.value ?? "")?.[1];
    if (root === "workbook") workbook = entry.name;
    const text = await partText(root, rejoined(first, pieces), used);
    await pieces.return(undefined);
    if (text) parts[entry.name] = strToU8(text);
  }
  if (workbook === null) throw new FileProblem("unreadable", "broken");
  const relations = entries.find(({ name }) => name === relationshipsPart(workbook));
  if (relations) {
    const xml = await wholeText(textPieces(bytes, relations), SMALL);
    requireParts(strFromU8(parts[workbook]!), xml, workbook, Object.keys(parts), entries);
    parts[relations.name] = strToU8(xml);
  }
  parts["[Content_Types].xml"] = strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`);
  parts["_rels/.rels"] = strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE_DOCUMENT}" ` +
      `Target="${workbook.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"/></Relationships>`,
  );
  return zipSync(parts, { level: 0 });
}

async function partText(
  root: string | undefined,
  pieces: AsyncIterable<string>,
  used: UsedRows,
): Promise<string | null> {
  switch (root) {
    case "worksheet":
      return usedCells(pieces, used);
    case "sst":
      return wholeText(pieces, STRINGS);
    case "workbook":
    case "styleSheet":
    // What it is can't be told: where it is a sheet, the library has to stumble over it rather than pass it over.
    case undefined:
      return wholeText(pieces, SMALL);
    default:
      return null;
  }
}

async function* rejoined(first: IteratorResult<string>, others: AsyncIterable<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* others;
}

function unlessDamaged(error: unknown): null {
  if (error instanceof FileProblem && error.reason === "broken") return null;
  throw error;
}
