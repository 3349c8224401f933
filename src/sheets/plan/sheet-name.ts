import type { Section } from "../../plan/model";
import { oneLine } from "../../plan/text";

const LONGEST = 31;
/** Excel keeps this one for itself. */
const RESERVED = /^history$/i;

/**
 * A free name for a section's sheet, by code and party: `3.5.2.6 Jõhvi`. In 31 characters at most and without those that
 * Excel does not take, or the preview does not find; where it is taken, case not counting, a number follows.
 */
export function sheetNameFor({ code, party, title, sheet }: Section, taken: Iterable<string>): string {
  return freeSheetName([code, party ?? (code === null ? title || sheet : null)].filter(Boolean).join(" "), taken);
}

/** A name that Excel takes and that no other sheet has: the wanted one, or with a number behind it. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const name = allowed(wanted);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const free = cut(name, LONGEST - suffix.length) + suffix;
    if (!used.has(free.toLowerCase())) return free;
  }
}

function allowed(wanted: string): string {
  const name = cut(oneLine(wanted.replace(/[\p{Cc}[\]:*?/\\!]/gu, " ")).replace(/^'+/, ""), LONGEST);
  return name === "" || RESERVED.test(name) ? `${name}_` : name;
}

/** Cut between characters, and without an apostrophe at the end. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/[\s']+$/, "");
}
