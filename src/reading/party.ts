import type { Activity } from "../plan/model";
import { walk } from "../plan/walk";

/** Names whose genitive, which titles use, differs from the nominative. */
const NOMINATIVE: Readonly<Record<string, string>> = { Tallinna: "Tallinn" };
const SUFFIX = /\s+(?:LV|VV|linnavalitsus|vallavalitsus|linn|vald)$/i;
const ALONE = /^\p{Lu}[\p{L}-]+\s+(?:LV|VV|linnavalitsus|vallavalitsus|linn|vald)\s*:?$/u;

/** Whether a text is a municipality's name and nothing else, as stands over its part of a table. */
export function isPartyName(text: string): boolean {
  return ALONE.test(text);
}

/** Whose section it is: `… Jõhvi vallas` in the title, or else the party that most rows name. */
export function partyOf(title: string, roots: readonly Activity[]): string | null {
  const inTitle = /(\p{Lu}[\p{L}-]+)\s+(?:linn|vall)a(?:s|le)?\s*[:.]?$/u.exec(title)?.[1];
  const name = inTitle ?? (isPartyName(title) ? title.replace(SUFFIX, "") : undefined);
  return name ? (NOMINATIVE[name] ?? name) : mostNamed(roots);
}

function mostNamed(roots: readonly Activity[]): string | null {
  const counts = new Map<string, number>();
  for (const { responsible } of walk(roots)) {
    const name = responsible?.value?.split(/[,.;]/)[0]?.trim().replace(SUFFIX, "");
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? (NOMINATIVE[most[0]] ?? most[0]) : null;
}
