import type { Section } from "../plan/model";
import { bareLetters } from "../plan/text";
import { activitiesOf } from "../plan/walk";
import { bestAssignment, type Candidate } from "./assignment";
import { grouped } from "./grouped";
import { comparable } from "./same-text";

/** Sections that have this part of their rows' titles in common are one, whatever their codes say. */
const SAME_CONTENT = 0.5;
/** One code with another party is another section, unless it has at least this much in common. */
const SOME_CONTENT = 0.25;

interface Keyed {
  readonly section: Section;
  readonly code: string;
  readonly party: string;
  readonly title: string;
  /** How often each row's title occurs. */
  readonly titles: ReadonlyMap<string, number>;
  readonly rows: number;
  /** All of it, for an order that does not depend on which version is which. */
  readonly text: string;
}

/** By what sections are the same, the surest first; an empty text tells nothing. */
const STEPS: readonly ((section: Keyed) => string | null)[] = [
  ({ code, party, title }) => code && party && title && `${code}|${party}|${title}`,
  ({ code, party }) => code && party && `${code}|${party}`,
  ({ code, title }) => code && title && `${code}|${title}`,
  ({ code }) => code,
  ({ party, title }) => party && title && `${party}|${title}`,
];

/**
 * Which section of one plan is which of another: by code, then party, then title; several that agree in all of them,
 * and sections whose code was corrected, by their rows. A section without a partner is not in the map.
 */
export function pairSections(before: readonly Section[], after: readonly Section[]): Map<Section, Section> {
  const pairs = new Map<Section, Section>();
  const [left, right] = [before.map(keyed), after.map(keyed)];
  // As with rows: both directions begin at the same version.
  const isMirrored = textOf(left) > textOf(right);
  const taken = new Set<Section>();
  const pair = (a: Keyed, b: Keyed): void => {
    pairs.set(a.section, b.section);
    taken.add(a.section).add(b.section);
  };
  const loose = (sections: readonly Keyed[]): Keyed[] => sections.filter(({ section }) => !taken.has(section));
  for (const key of STEPS) {
    const others = grouped(loose(right), key);
    for (const [value, same] of grouped(loose(left), key)) {
      if (value) pairByContent(same, others.get(value) ?? [], leastOf, pair, isMirrored);
    }
  }
  pairByContent(loose(left), loose(right), leastWithoutCode, pair, isMirrored);
  return pairs;
}

function leastOf(a: Keyed, b: Keyed): number {
  return areOthers(a, b) ? SOME_CONTENT : 0;
}

/** Partners may all fill in the same rows: what tells them apart then is who they are. */
function leastWithoutCode(a: Keyed, b: Keyed): number {
  return areOthers(a, b) ? Infinity : SAME_CONTENT;
}

/** Whether two sections are known to be of two parties. */
export function areOfTwoParties(a: Section, b: Section): boolean {
  return areOthers(keyed(a), keyed(b));
}

function areOthers(a: Keyed, b: Keyed): boolean {
  return a.party !== "" && b.party !== "" && a.party !== b.party;
}

function pairByContent(
  before: readonly Keyed[],
  after: readonly Keyed[],
  least: (a: Keyed, b: Keyed) => number,
  pair: (a: Keyed, b: Keyed) => void,
  isMirrored: boolean,
): void {
  if (isMirrored) {
    pairByContent(after, before, least, (b, a) => pair(a, b), false);
    return;
  }
  const candidates: Candidate[] = [];
  before.forEach((a, i) =>
    after.forEach((b, j) => {
      const enough = least(a, b);
      if (enough === Infinity) return;
      const common = inCommon(a, b);
      // Of sections quite alike, those in the same place are the same.
      if (common >= enough) candidates.push({ before: i, after: j, score: 1 + common + 0.01 / (1 + Math.abs(i - j)) });
    }),
  );
  for (const chosen of bestAssignment(candidates)) pair(before[chosen.before]!, after[chosen.after]!);
}

/** Titles that both have, as a part of those that they have together. */
function inCommon(a: Keyed, b: Keyed): number {
  if (a.rows + b.rows === 0) return 0;
  let common = 0;
  for (const [title, count] of a.titles) common += Math.min(count, b.titles.get(title) ?? 0);
  return (2 * common) / (a.rows + b.rows);
}

function textOf(sections: readonly Keyed[]): string {
  return sections.map(({ text }) => text).join("\n");
}

/** Sections do not change once they are read, and each of an import's files is set beside all others. */
const known = new WeakMap<Section, Keyed>();

function keyed(section: Section): Keyed {
  let made = known.get(section);
  if (!made) known.set(section, (made = makeKeyed(section)));
  return made;
}

function makeKeyed(section: Section): Keyed {
  const titles = new Map<string, number>();
  const rows = titlesOf(section);
  for (const title of rows) titles.set(title, (titles.get(title) ?? 0) + 1);
  const code = section.code ?? "";
  const party = bareLetters(section.party ?? "");
  const title = comparable(section.title).toLowerCase();
  const text = JSON.stringify([code, party, title, ...titles.keys()]);
  return { section, code, party, title, titles, rows: rows.length, text };
}

/** What tells a section's content: the personnel block and totals are called the same everywhere. */
function titlesOf(section: Section): string[] {
  const rows = activitiesOf(section).filter(({ kind }) => kind === "activity" || kind === "personnel-line");
  const names = [...rows.map(({ title }) => title), ...section.indicators.map(({ name }) => name)];
  return names.map((name) => comparable(name).toLowerCase()).filter((name) => name !== "");
}
