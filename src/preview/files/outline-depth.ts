import { strFromU8, strToU8, type Unzipped } from "fflate";

/** Has sheets say how deep their outlines go, which the library does not: else Excel shows no buttons for them. */
export function sayOutlineDepth(parts: Unzipped): void {
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const text = strFromU8(part);
    const [rows, columns] = [
      deepest(text, /<row\s[^>]*?\soutlineLevel="(\d)"/g),
      deepest(text, /<col\s[^>]*?\soutlineLevel="(\d)"/g),
    ];
    if (rows + columns === 0) continue;
    const said = `${rows > 0 ? ` outlineLevelRow="${rows}"` : ""}${columns > 0 ? ` outlineLevelCol="${columns}"` : ""}`;
    const made = text.replace(/<sheetFormatPr\b([^>]*?)(\/?>)/, (_, others: string, end: string) => {
      const kept = others.replace(/\soutlineLevel(?:Row|Col)="\d*"/g, "");
      return `<sheetFormatPr${kept}${said}${end}`;
    });
    parts[name] = strToU8(made);
  }
}

function deepest(text: string, levels: RegExp): number {
  let most = 0;
  for (const [, level] of text.matchAll(levels)) most = Math.max(most, Number(level));
  return most;
}
