import { posix } from "node:path";
import { toA1 } from "../../src/plan/place";
import { chartFlaws } from "./chart-flaws";
import { unzip, type Entries } from "./zip";

/** What an office program would stumble over in a workbook's package; nothing, if it is sound. */
export function packageFlaws(file: Uint8Array): string[] {
  const parts = unzip(file);
  const documents = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
  const malformed = documents.filter((name) => !isWellFormed(text(parts, name)));
  return [
    ...malformed.map((name) => `${name} is not well-formed`),
    ...[typeFlaws, relationshipFlaws, sheetFlaws, styleFlaws, chartFlaws].flatMap((flaws) => flaws(parts)),
  ];
}

/** Tags close in their order, attributes are quoted and there once, and prefixes are declared. */
function isWellFormed(xml: string): boolean {
  const open: { name: string; prefixes: Set<string> }[] = [];
  const rest = xml.replace(/^\ufeff/, "").replace(/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>/g, "");
  for (const piece of rest.match(/<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</g) ?? []) {
    if (!piece.startsWith("<")) {
      if (/&(?!#\d+;|#x[\da-f]+;|\w+;)/i.test(piece) || (open.length === 0 && piece.trim() !== "")) return false;
      continue;
    }
    const closing = /^<\/([\w:]+)\s*>$/.exec(piece);
    if (closing) {
      if (open.pop()?.name !== closing[1]) return false;
      continue;
    }
    const tag = /^<([\w:]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/.exec(piece);
    if (!tag) return false;
    const [, name, attributes, slash] = tag;
    const names = all(attributes!, /\s([\w:.-]+)\s*=\s*["']/g);
    const declared = names.filter((one) => one.startsWith("xmlns:")).map((one) => one.slice("xmlns:".length));
    const prefixes = new Set(["xml", "xmlns", ...(open.at(-1)?.prefixes ?? []), ...declared]);
    const used = [name!, ...names].filter((one) => one.includes(":")).map((one) => one.split(":")[0]!);
    if (new Set(names).size < names.length || used.some((prefix) => !prefixes.has(prefix))) return false;
    if (!slash) open.push({ name: name!, prefixes });
  }
  return open.length === 0;
}

/** Every part has a type, every type a part. */
function typeFlaws(parts: Entries): string[] {
  const types = text(parts, "[Content_Types].xml");
  const extensions = new Set(all(types, /Extension=["']([^"']+)/g));
  const names = all(types, /PartName=["']\/([^"']+)/g);
  const flaws = names.filter((name) => !parts[name]).map((name) => `${name} has a type and is missing`);
  if (new Set(names).size < names.length) flaws.push("a part has two types");
  const untyped = Object.keys(parts).filter(
    (name) =>
      !name.endsWith("/") &&
      name !== "[Content_Types].xml" &&
      !names.includes(name) &&
      !extensions.has(name.split(".").pop()!),
  );
  return [...flaws, ...untyped.map((name) => `${name} has no type`)];
}

interface Related {
  readonly id: string;
  readonly type: string;
  /** Null where it is outside the file. */
  readonly target: string | null;
}

function relatedOf(parts: Entries, owner: string): Related[] {
  const { dir, base } = posix.parse(owner);
  const xml = text(parts, posix.join(dir, "_rels", `${base}.rels`));
  return all(xml, /<(?:\w+:)?(Relationship\s[^>]*)>/g).map((tag) => {
    const value = (key: string): string => new RegExp(`\\s${key}=(["'])(.*?)\\1`).exec(tag)?.[2] ?? "";
    const target = posix.resolve(`/${dir}`, value("Target")).slice(1);
    return { id: value("Id"), type: value("Type"), target: value("TargetMode") === "External" ? null : target };
  });
}

/** Every target is there, and every id that a part names is among its relationships. */
function relationshipFlaws(parts: Entries): string[] {
  const flaws: string[] = [];
  for (const name of Object.keys(parts).filter((one) => one.endsWith(".rels"))) {
    const owner = name.replace("_rels/", "").slice(0, -".rels".length);
    if (owner !== "" && !parts[owner]) flaws.push(`${name} belongs to no part`);
    const related = relatedOf(parts, owner);
    if (new Set(related.map(({ id }) => id)).size < related.length) flaws.push(`${name} has one id twice`);
    for (const { target } of related)
      if (target !== null && !parts[target]) flaws.push(`${name} leads to ${target}, which is missing`);
  }
  for (const name of Object.keys(parts).filter((one) => /\.(?:xml|vml)$/.test(one))) {
    const known = relatedOf(parts, name).map(({ id }) => id);
    for (const id of all(text(parts, name), /\s(?:r:(?:id|embed|link|pict)|o:relid)=["']([^"']+)/g))
      if (!known.includes(id)) flaws.push(`${name} names ${id}, which is no relationship of its own`);
  }
  return flaws;
}

const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Elements stand in their order, and no two rules have one priority. */
function sheetFlaws(parts: Entries): string[] {
  const flaws: string[] = [];
  for (const name of Object.keys(parts).filter((one) => /\/worksheets\/[^/]+\.xml$/.test(one))) {
    const xml = text(parts, name);
    const places = topElements(xml).map((element) => ORDER.indexOf(element));
    if (places.includes(-1)) flaws.push(`${name} has an unknown element`);
    if (places.some((place, index) => index > 0 && place < places[index - 1]!)) flaws.push(`${name} is out of order`);
    const priorities = all(xml, /<(?:\w+:)?cfRule\b[^>]*\spriority=["'](\d+)/g);
    if (new Set(priorities).size < priorities.length) flaws.push(`${name} has two rules of one priority`);

    flaws.push(...noteFlaws(parts, name));
  }
  return flaws;
}

/** Every note has its box, and every box an id of its own. */
function noteFlaws(parts: Entries, sheet: string): string[] {
  const related = relatedOf(parts, sheet);
  const comments = related.find(({ type }) => type.endsWith("/comments"))?.target ?? "";
  const notes = all(text(parts, comments), /<(?:\w+:)?comment\b[^>]*\sref=["']([A-Z]+\d+)/g).sort();
  const tag = /<(?:\w+:)?legacyDrawing\s[^>]*>/.exec(text(parts, sheet))?.[0] ?? "";
  const id = /\sr:id=["']([^"']+)/.exec(tag)?.[1];
  const drawing = text(parts, related.find((one) => one.id === id)?.target ?? "");
  const shapes = drawing.matchAll(/ObjectType="Note"(?:(?!<\/v:shape>)[^])*?<x:Row>(\d+)<[^]*?<x:Column>(\d+)</g);
  const boxes = [...shapes].map(([, row, column]) => toA1({ row: Number(row), column: Number(column) })).sort();
  const flaws: string[] = [];
  if (notes.join() !== boxes.join()) flaws.push(`${sheet} has notes on ${notes.join()} and boxes on ${boxes.join()}`);
  const ids = all(drawing, /<v:shape\s[^>]*?\bid="([^"]+)/g);
  if (new Set(ids).size < ids.length) flaws.push(`${sheet} has two boxes of one id`);
  return flaws;
}

/** Counts are true, and numbers lead to a style. */
function styleFlaws(parts: Entries): string[] {
  const name = Object.keys(parts).find((one) => /styles\d*\.xml$/.test(one));
  if (!name) return [];
  const xml = text(parts, name);
  const size = (list: string, item: string): number => {
    const inside = new RegExp(`<(?:\\w+:)?${list}\\b[^>]*>([^]*?)</(?:\\w+:)?${list}>`).exec(xml)?.[1] ?? "";
    return all(inside, new RegExp(`<((?:\\w+:)?${item})[\\s/>]`, "g")).length;
  };
  const lists = { cellXfs: "xf", dxfs: "dxf" };
  const flaws: string[] = [];
  for (const [list, item] of Object.entries(lists)) {
    const count = new RegExp(`<(?:\\w+:)?${list}\\b[^>]*\\scount=["'](\\d+)`).exec(xml)?.[1];
    if (count !== undefined && Number(count) !== size(list, item))
      flaws.push(`${list} are ${size(list, item)}, not ${count}`);
  }
  for (const sheet of Object.keys(parts).filter((one) => /\/worksheets\/[^/]+\.xml$/.test(one))) {
    const most = (pattern: RegExp): number => Math.max(-1, ...all(text(parts, sheet), pattern).map(Number));
    if (most(/<(?:\w+:)?c\s[^>]*\ss=["'](\d+)/g) >= size("cellXfs", "xf"))
      flaws.push(`${sheet} has a cell of no style`);
    if (most(/<(?:\w+:)?cfRule\s[^>]*\sdxfId=["'](\d+)/g) >= size("dxfs", "dxf"))
      flaws.push(`${sheet} has a rule of no style`);
  }
  return flaws;
}

/** The elements right under the root; nothing in a fixture's text looks like a tag. */
function topElements(xml: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  const bare = xml.replace(/<!--[^]*?-->/g, "");
  for (const [tag, slash, name] of bare.matchAll(/<(\/?)(?:\w+:)?(\w+)(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    if (slash) depth--;
    else {
      if (depth === 1) elements.push(name!);
      if (!tag.endsWith("/>")) depth++;
    }
  }
  return elements;
}

function text(parts: Entries, name: string): string {
  return parts[name]?.toString() ?? "";
}

function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, found]) => found!);
}
