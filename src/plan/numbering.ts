import { plainText } from "./text";

/** An activity's number: `2.1.3.` has the parts 2, 1 and 3. */
export interface ParsedNumber {
  /** As written, without the closing dot: `2.1.3`. */
  readonly text: string;
  readonly parts: readonly number[];
  /** What follows the number. */
  readonly rest: string;
}

/** `1.`, `1)`, `1.2`, `1.2.`, `1. 2.`, but not a date (`09.04.2025`), a year (`2025.`) or a count (`10 koolitust`). */
const NUMBER =
  /^\s*(\d{1,3}(?:\. ?\d{1,3})+\.(?!\d)|\d{1,3}(?:\.\d{1,3})+|\d{1,3}[.)](?!\d))(?!\d|\.\d|\))\s*(?:\.\s+)?/;

/** The number that a text begins with, or null. */
export function parseNumber(text: string): ParsedNumber | null {
  const plain = plainText(text);
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const written = match[1]!.replace(/[.)]$| /g, "");
  return { text: written, parts: partsOf(written), rest: plain.slice(match[0].length) };
}

/** The parts of a bare number such as stands in a column of its own (`1`, `1.2`, `1.2.`), or null. */
export function parseBareNumber(text: string): ParsedNumber | null {
  const written = plainText(text).trim().replace(/[.)]$/, "");
  return /^\d{1,3}(?:\.\d{1,3})*$/.test(written) ? { text: written, parts: partsOf(written), rest: "" } : null;
}

function partsOf(written: string): number[] {
  return written.split(".").map(Number);
}

/** Whether a number lies directly under another: 1.2 under 1. */
export function isChildOf(parts: readonly number[], parent: readonly number[]): boolean {
  return parts.length === parent.length + 1 && startsWith(parts, parent);
}

export function startsWith(parts: readonly number[], prefix: readonly number[]): boolean {
  return prefix.length <= parts.length && prefix.every((part, index) => parts[index] === part);
}

export function lastPart(parts: readonly number[]): number {
  return parts[parts.length - 1] ?? 0;
}
