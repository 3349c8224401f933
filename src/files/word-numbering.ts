/** One level of a Word list: how its numbers look and where they begin. */
interface Level {
  readonly start: number;
  /** `decimal`, `upperRoman`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** `%1.%2.` */
  readonly pattern: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

const PARAGRAPH = /(<w:p(?:\s[^>]*)?>)(\s*<w:pPr(?:\s[^>]*)?>)([^]*?)(<\/w:pPr>)(?!\s*<\/w:pPrChange>)/g;
/** What the paragraph was before a tracked change is of no interest. */
const BEFORE_CHANGE = /<w:pPrChange\b[^]*$/;
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/**
 * Writes the numbers that Word counts by itself into their paragraphs, as they show on paper. Word keeps no text of them:
 * a table numbered `1.`, `1.1.` by a list would read as rows without numbers.
 * @param document word/document.xml
 * @param numbering word/numbering.xml
 * @param styles word/styles.xml, since a paragraph's style may put it into a list
 */
export function withWrittenNumbers(document: string, numbering: string, styles: string): string {
  const lists = readLists(numbering);
  const byStyle = readStyles(styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return document.replace(PARAGRAPH, (whole, open: string, start: string, properties: string, end: string) => {
    const place = placeIn(properties.replace(BEFORE_CHANGE, ""), byStyle);
    const list = place && lists.get(place.numId);
    const level = list?.levels.get(place!.level);
    if (!place || !list || !level) return whole;
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    if (!begun.has(place.numId)) {
      begun.add(place.numId);
      for (const [at, first] of list.restarts) counts[at] = first - 1;
    }
    counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
    counts.length = place.level + 1;
    if (level.format === "bullet" || level.format === "none") return whole;
    const text = numberText(level.pattern, counts, list.levels);
    const unlisted = properties.replace(/<w:numPr>[^]*?<\/w:numPr>|<w:numPr\s*\/>/, "");
    return `${open}${start}${NO_LIST}${unlisted}${end}<w:r><w:t xml:space="preserve">${text} </w:t></w:r>`;
  });
}

function placeIn(properties: string, byStyle: ReadonlyMap<string, ListPlace>): ListPlace | null {
  const styled = byStyle.get(valueOf(properties, "w:pStyle") ?? "");
  const own = /<w:numPr>([^]*?)<\/w:numPr>/.exec(properties)?.[1];
  if (own === undefined) return styled ?? null;
  const numId = valueOf(own, "w:numId") ?? styled?.numId;
  return numId === undefined || numId === "0" ? null : { numId, level: Number(valueOf(own, "w:ilvl") ?? 0) };
}

function readLists(numbering: string): Map<string, List> {
  const abstracts = new Map<string, Map<number, Level>>();
  for (const [, id, content] of numbering.matchAll(
    /<w:abstractNum\s[^>]*?w:abstractNumId="([^"]*)"[^>]*>([^]*?)<\/w:abstractNum>/g,
  )) {
    abstracts.set(id!, readLevels(content!));
  }
  const lists = new Map<string, List>();
  for (const [, id, content] of numbering.matchAll(/<w:num\s[^>]*?w:numId="([^"]*)"[^>]*>([^]*?)<\/w:num>/g)) {
    const abstractId = valueOf(content!, "w:abstractNumId") ?? "";
    const restarts = new Map<number, number>();
    for (const [, level, override] of content!.matchAll(
      /<w:lvlOverride\s[^>]*?w:ilvl="(\d+)"[^>]*>([^]*?)<\/w:lvlOverride>/g,
    )) {
      const start = valueOf(override!, "w:startOverride");
      if (start !== undefined) restarts.set(Number(level), Number(start));
    }
    const levels = new Map([...(abstracts.get(abstractId) ?? []), ...readLevels(content!)]);
    lists.set(id!, { abstractId, levels, restarts });
  }
  return lists;
}

function readLevels(content: string): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const [, level, definition] of content.matchAll(/<w:lvl\s[^>]*?w:ilvl="(\d+)"[^>]*>([^]*?)<\/w:lvl>/g)) {
    levels.set(Number(level), {
      start: Number(valueOf(definition!, "w:start") ?? 1),
      format: valueOf(definition!, "w:numFmt") ?? "decimal",
      pattern: valueOf(definition!, "w:lvlText") ?? "",
    });
  }
  return levels;
}

/** The lists that paragraph styles put their paragraphs into. */
function readStyles(styles: string): Map<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  for (const [, id, content] of styles.matchAll(/<w:style\s[^>]*?w:styleId="([^"]*)"[^>]*>([^]*?)<\/w:style>/g)) {
    const numPr = /<w:numPr>([^]*?)<\/w:numPr>/.exec(content!)?.[1];
    const numId = numPr && valueOf(numPr, "w:numId");
    const base = places.get(valueOf(content!, "w:basedOn") ?? "");
    if (numId) places.set(id!, { numId, level: Number(valueOf(numPr, "w:ilvl") ?? 0) });
    else if (base) places.set(id!, base);
  }
  return places;
}

/** The `w:val` of an element within a piece of XML. */
function valueOf(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1];
}

/** `%1.%2.` with the counts so far; the pattern is XML text already. */
function numberText(pattern: string, counts: readonly number[], levels: ReadonlyMap<number, Level>): string {
  return pattern.replace(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1;
    const level = levels.get(at);
    return formatNumber(counts[at] ?? level?.start ?? 1, level?.format ?? "decimal");
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "lowerRoman":
    case "upperRoman": {
      const roman = ROMAN.reduce(
        ({ rest, text }, [worth, letters]) => ({
          rest: rest % worth,
          text: text + letters.repeat(Math.floor(rest / worth)),
        }),
        { rest: value, text: "" },
      ).text;
      return format === "upperRoman" ? roman.toUpperCase() : roman;
    }
    case "lowerLetter":
      return String.fromCharCode(96 + (((value - 1) % 26) + 1));
    case "upperLetter":
      return String.fromCharCode(64 + (((value - 1) % 26) + 1));
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}
