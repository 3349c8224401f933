import type { Section } from "../plan/model";
import { bareLetters, oneLine } from "../plan/text";
import type { SheetTable } from "./workbook-content";

const LONGEST = 60;

/**
 * What tells the tables of a section's sheet from those of others: its code, or else its party or title, with a number
 * where that is taken.
 * @param taken names of tables and defined names in the workbook; they end in the keys of their sections
 */
export function freeTableKey({ code, party, title }: Section, taken: Iterable<string>): string {
  const wanted = code ?? (oneLine(party ?? title).replace(/[^\p{L}\d]+/gu, "_") || "1");
  const key = wanted.slice(0, LONGEST);
  const used = new Set(
    [...taken]
      .map(keyOfName)
      .filter((name) => name !== null)
      .map((name) => name.toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const free = number === 1 ? key : `${key}_${number}`;
    if (!used.has(free.toLowerCase())) return free;
  }
}

/** The key that the tables of a plan sheet have; null where they were renamed. */
export function tableKeyOf(tables: readonly SheetTable[]): string | null {
  const keys = new Set(tables.map(({ name }) => keyOfName(name)));
  const [key] = keys;
  return keys.size === 1 && key ? key : null;
}

/** A name with this key, as good as any of a sheet's tables to keep the key from being taken twice. */
export function tableNameOf(key: string): string {
  return `T_${key}`;
}

/** `Tegevused_3.5.2.6_2` has the key `3.5.2.6_2`. */
function keyOfName(name: string): string | null {
  const at = name.indexOf("_");
  return at > 0 && bareLetters(name.slice(0, at)) !== "" ? name.slice(at + 1) : null;
}
