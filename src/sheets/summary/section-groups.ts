import type { SummaryWords } from "../../locales/summary-words";
import type { Translator } from "../../locales";
import type { Plan, Section } from "../../plan/model";
import { compareCodes } from "../../plan/section-code";

/** Sections whose codes begin alike: those of the implementing body, those of its partners. */
export interface SectionGroup {
  /** `3.5.1`; null for sections without a code. */
  readonly prefix: string | null;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** In the schemes' numbering, the third part of a code says whose activities these are. */
const OWN = 1;
const PARTNERS = 2;

/** The plan's sections in groups by the order of their codes; within a group they stay in the plan's order. */
export function sectionGroups({ sections }: Plan, words: SummaryWords, { format }: Translator): SectionGroup[] {
  const groups = new Map<string | null, Section[]>();
  for (const section of sections) {
    const prefix = section.code?.split(".").slice(0, 3).join(".") ?? null;
    groups.set(prefix, [...(groups.get(prefix) ?? []), section]);
  }
  return [...groups]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([prefix, grouped]) => ({ prefix, title: titleOf(prefix), sections: grouped }));

  function titleOf(prefix: string | null): string {
    if (prefix === null) return words.groups.none;
    const third = Number(prefix.split(".")[2]);
    const { own, partners, other } = words.groups;
    return format(third === OWN ? own : third === PARTNERS ? partners : other, { code: `${prefix}.x` });
  }
}
