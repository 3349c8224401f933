/** The elements of a worksheet after its cells, in the order that the file format asks for. */
const ORDER = [
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "extLst",
];
/** Those of them that the workbook library drops, or drops something of, when it saves. */
const DROPPED = ["sheetProtection", "protectedRanges", "ignoredErrors"];

type Parts = Record<string, Uint8Array>;

/**
 * Puts back what saving dropped: the passwords of protection, ignored errors, and the extensions of newer Excel versions
 * (their conditional formats, validation and sparklines). Extensions that point to other parts stay out, since those
 * parts may be gone. Conditional formats, of which saving loses settings, are taken from the original as they stand.
 * @param added how many conditional formats were put before each sheet's own
 */
export async function keepElements(
  original: Uint8Array,
  saved: Uint8Array,
  added: ReadonlyMap<string, number>,
): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const [before, after] = [unzipSync(original), unzipSync(saved)];
  const text = (parts: Parts, name: string): string => (parts[name] ? strFromU8(parts[name]) : "");
  const set = (name: string, xml: string): void => void (after[name] = strToU8(xml));

  const formats = countFormats(text(before, STYLES));
  if (after[STYLES]) set(STYLES, withOriginalFormats(text(before, STYLES), text(after, STYLES)));
  const targets = sheetParts(text(after, WORKBOOK), text(after, RELATIONS));
  for (const [sheet, part] of sheetParts(text(before, WORKBOOK), text(before, RELATIONS))) {
    const target = targets.get(sheet);
    if (!target) continue;
    const kept = withDropped(text(before, part), text(after, target));
    set(target, withOwnFormats(text(before, part), kept, added.get(sheet) ?? 0, formats));
  }
  const protection = elementOf(text(before, WORKBOOK), "workbookProtection");
  if (protection) {
    set(
      WORKBOOK,
      text(after, WORKBOOK).replace(/<workbookProtection\b[^>]*\/>/, () => protection),
    );
  }
  return zipSync(after, { level: 6 });
}

const STYLES = "xl/styles.xml";
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** The part of each worksheet by its name. */
function sheetParts(workbook: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const target = attribute(tag, "Target");
    targets.set(attribute(tag, "Id"), target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag);
  return new Map(sheets.map((tag) => [attribute(tag, "name"), targets.get(attribute(tag, "r:id")) ?? ""]));
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value.replace(/&(apos|quot|lt|gt|amp);/g, (_, entity: string) => ENTITIES[entity]!);
}

const ENTITIES: Readonly<Record<string, string>> = { apos: "'", quot: '"', lt: "<", gt: ">", amp: "&" };

function withDropped(before: string, after: string): string {
  let xml = after;
  for (const name of DROPPED) {
    const element = elementOf(before, name);
    if (!element) continue;
    const dataEnd = Math.max(0, xml.lastIndexOf("</sheetData>"));
    const bare = elementOf(xml, name);
    if (bare) xml = xml.replace(bare, () => element);
    else {
      const at = dataEnd + xml.slice(dataEnd).search(elementsAfter(name));
      xml = xml.slice(0, at) + element + xml.slice(at);
    }
  }
  const extensions = /<extLst>(?:(?!<extLst>)[^])*<\/extLst>(?=\s*<\/worksheet>)/.exec(before)?.[0];
  const hasOwn = /<\/extLst>\s*<\/worksheet>/.test(xml);
  if (!extensions || hasOwn || /\br:(?:id|embed)=/.test(extensions)) return xml;
  return withNamespaces(before, xml).replace(/<\/worksheet>\s*$/, () => `${extensions}</worksheet>`);
}

/** Extensions use prefixes that the document's root declares. */
function withNamespaces(before: string, after: string): string {
  const declared = [...rootOf(before).matchAll(/\s((?:xmlns:\w+|mc:Ignorable)="[^"]*")/g)].map(
    ([, declaration]) => declaration!,
  );
  const root = rootOf(after);
  const missing = declared.filter((declaration) => !root.includes(` ${declaration.split("=")[0]}=`));
  return after.replace(root, () => [root, ...missing].join(" "));
}

/** The root's tag without its closing bracket. */
function rootOf(xml: string): string {
  return /<worksheet\b[^>]*/.exec(xml)?.[0] ?? "";
}

/** The next element behind which one of this name may not stand. */
function elementsAfter(name: string): RegExp {
  return new RegExp(`<(?:${ORDER.slice(ORDER.indexOf(name) + 1).join("|")})\\b|</worksheet>`);
}

/** The first element of this name that stands in the document. */
function elementOf(xml: string, name: string): string | null {
  return new RegExp(`<${name}\\b[^>]*?(?:/>|>[^]*?</${name}>)`).exec(xml)?.[0] ?? null;
}

const FORMATS = /<dxfs\b[^>]*?(?:\/>|>([^]*?)<\/dxfs>)/;
const CONDITIONAL = /<conditionalFormatting\b[^]*?<\/conditionalFormatting>/g;

function formatsIn(styles: string): string {
  return FORMATS.exec(styles)?.[1] ?? "";
}

function countFormats(styles: string): number {
  return formatsIn(styles).match(/<dxf\b/g)?.length ?? 0;
}

/** The original's conditional styles with their numbers, and those of the saved file behind them. */
function withOriginalFormats(before: string, after: string): string {
  const all = formatsIn(before) + formatsIn(after);
  const count = countFormats(before) + countFormats(after);
  return after.replace(FORMATS, () => `<dxfs count="${count}">${all}</dxfs>`);
}

/** The sheet's own conditional formats word for word, behind those that were added. */
function withOwnFormats(before: string, after: string, added: number, offset: number): string {
  const own = before.match(CONDITIONAL) ?? [];
  const saved = after.match(CONDITIONAL) ?? [];
  const priority = (element: string): number => Number(/\spriority="(\d+)"/.exec(element)?.[1] ?? 0);
  const shifted = own.map((element) =>
    element.replace(/(\spriority=")(\d+)"/g, (_, name: string, value: string) => `${name}${Number(value) + added}"`),
  );
  const marks = saved
    .filter((element) => priority(element) <= added)
    .map((element) =>
      element.replace(/(\sdxfId=")(\d+)"/g, (_, name: string, id: string) => `${name}${Number(id) + offset}"`),
    );
  if (saved.length === 0) return after;
  const at = after.indexOf(saved[0]!);
  const bare = after.replace(CONDITIONAL, "");
  return bare.slice(0, at) + shifted.join("") + marks.join("") + bare.slice(at);
}
