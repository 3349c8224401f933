import { strFromU8, strToU8, type Unzipped } from "fflate";
import { relationshipsPart, resolvedTarget } from "../../files/part-names";

const TYPES = "[Content_Types].xml";
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^>]*>/g;

/**
 * Takes out what leads nowhere and what nothing leads to: the library names a theme where a file has none, and leaves
 * what chart sheets and old drawings stood on. Excel offers to repair a file for less.
 */
export function soundPackage(parts: Unzipped): Unzipped {
  const reached = new Set([TYPES]);
  const waiting = [""];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    const links = owner === "" ? "_rels/.rels" : relationshipsPart(owner);
    if (!parts[links]) continue;
    reached.add(links);
    const targets = keepTargets(parts, links, owner);
    for (const target of targets) {
      if (reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  const types = strFromU8(parts[TYPES]!).replace(/<Override\s[^>]*PartName="\/([^"]*)"[^>]*>/g, (tag, name: string) =>
    reached.has(unescaped(name)) ? tag : "",
  );
  const kept = Object.entries(parts).filter(([name]) => reached.has(name));
  return { ...Object.fromEntries(kept), [TYPES]: strToU8(types) };
}

/** Takes relationships to missing parts out and returns where the others within the package lead. */
function keepTargets(parts: Unzipped, links: string, owner: string): string[] {
  const targets: string[] = [];
  const kept = strFromU8(parts[links]!).replace(RELATIONSHIP, (tag) => {
    if (/\sTargetMode="External"/.test(tag)) return tag;
    const target = resolvedTarget(unescaped(/\sTarget="([^"]*)"/.exec(tag)?.[1] ?? ""), owner);
    if (!parts[target]) return "";
    targets.push(target);
    return tag;
  });
  parts[links] = strToU8(kept);
  return targets;
}

function unescaped(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
