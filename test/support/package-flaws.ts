import { posix } from "node:path";
import { unzip, type Entries } from "./zip";

/** What an office program would stumble over in a workbook's package; nothing, if it is sound. */
export function packageFlaws(file: Uint8Array): string[] {
  const parts = unzip(file);
  const documents = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
  const malformed = documents.filter((name) => !isWellFormed(text(parts, name)));
  return [
    ...malformed.map((name) => `${name} is not well-formed`),
    ...[typeFlaws, relationshipFlaws, sheetFlaws, styleFlaws].flatMap((flaws) => flaws(parts)),
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

/** Every target is there, and every id that a part names is among its relationships. */
function relationshipFlaws(parts: Entries): string[] {
  const flaws: string[] = [];
  const known = new Map<string, Set<string>>();
  for (const name of Object.keys(parts).filter((one) => one.endsWith(".rels"))) {
    const owner = name.replace("_rels/", "").slice(0, -".rels".length);
    if (owner !== "" && !parts[owner]) flaws.push(`${name} belongs to no part`);
    const ids = new Set<string>();
    for (const [tag] of text(parts, name).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      const value = (key: string): string => new RegExp(`\\s${key}=(["'])(.*?)\\1`).exec(tag)?.[2] ?? "";
      if (ids.has(value("Id"))) flaws.push(`${name} has two ${value("Id")}`);
      ids.add(value("Id"));
      const target = posix.resolve(`/${posix.dirname(owner)}`, value("Target")).slice(1);
      if (value("TargetMode") !== "External" && !parts[target])
        flaws.push(`${name} leads to ${target}, which is missing`);
    }
    known.set(owner, ids);
  }
  for (const name of Object.keys(parts).filter((one) => /\.(?:xml|vml)$/.test(one))) {
    for (const id of all(text(parts, name), /\s(?:r:(?:id|embed|link|pict)|o:relid)=["']([^"']+)/g))
      if (!known.get(name)?.has(id)) flaws.push(`${name} names ${id}, which is no relationship of its own`);
  }
  return flaws;
}

const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Elements in their order, priorities and shapes of notes once each, a shape for every note. */
function sheetFlaws(parts: Entries): string[] {
  const flaws: string[] = [];
  for (const name of Object.keys(parts).filter((one) => /\/worksheets\/[^/]+\.xml$/.test(one))) {
    const xml = text(parts, name);
    const places = topElements(xml).map((element) => ORDER.indexOf(element));
    if (places.includes(-1)) flaws.push(`${name} has an unknown element`);
    if (places.some((place, index) => index > 0 && place < places[index - 1]!)) flaws.push(`${name} is out of order`);
    const priorities = all(xml, /<(?:\w+:)?cfRule\b[^>]*\spriority=["'](\d+)/g);
    if (new Set(priorities).size < priorities.length) flaws.push(`${name} has two rules of one priority`);

    const rels = parts[`${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`]?.toString() ?? "";
    const related = (kind: string): string => {
      const target = new RegExp(`Target=["']([^"']*/${kind}\\d*\\.\\w+)`).exec(rels)?.[1];
      return target ? text(parts, posix.resolve(`/${posix.dirname(name)}`, target).slice(1)) : "";
    };
    const notes = all(related("comments"), /<(?:\w+:)?comment\b[^>]*\sref=["']([A-Z]+\d+)/g).sort();
    const drawing = related("vmlDrawing");
    const shapes = [
      ...drawing.matchAll(/ObjectType="Note"(?:(?!<\/v:shape>)[^])*?<x:Row>(\d+)<[^]*?<x:Column>(\d+)</g),
    ];
    const boxes = shapes
      .map(([, row, column]) => `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`)
      .sort();
    if (notes.join() !== boxes.join()) flaws.push(`${name} has notes on ${notes.join()} and boxes on ${boxes.join()}`);
    const ids = all(drawing, /<v:shape\s[^>]*?\bid="([^"]+)/g);
    if (new Set(ids).size < ids.length) flaws.push(`${name} has two shapes of one id`);
  }
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
  const lists = { fonts: "font", fills: "fill", cellXfs: "xf", dxfs: "dxf" };
  const flaws: string[] = [];
  for (const [list, item] of Object.entries(lists)) {
    const count = new RegExp(`<(?:\\w+:)?${list}\\b[^>]*\\scount=["'](\\d+)`).exec(xml)?.[1];
    if (count !== undefined && list !== "fonts" && list !== "fills" && Number(count) !== size(list, item))
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
