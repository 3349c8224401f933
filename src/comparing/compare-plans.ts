import type { Plan, Section } from "../plan/model";
import type { PlanChanges, SectionChanges } from "./changes";
import { declaredSum } from "./common-sections";
import { compareSections } from "./compare-sections";
import { pairSections } from "./pair-sections";

/** What changed from one version of a plan to another, section by section. */
export function comparePlans(before: Plan, after: Plan): PlanChanges {
  const sections = sectionsOf(before, after).map(([earlier, later]) => compareSections(earlier, later));
  return {
    sections,
    declared: declaredSum(sections),
    isSame: sections.every(({ isSame }) => isSame),
    leftOut: { before: 0, after: 0 },
  };
}

/** Sections side by side, in the later version's order; one that is gone follows what it stood after. */
function sectionsOf(before: Plan, after: Plan): [SectionChanges["before"], SectionChanges["after"]][] {
  const pairs = pairSections(before.sections, after.sections);
  const partners = new Map([...pairs].map(([earlier, later]) => [later, earlier]));
  const removed = new Map<Section | null, Section[]>();
  let anchor: Section | null = null;
  for (const section of before.sections) {
    const partner = pairs.get(section);
    if (partner) anchor = partner;
    else removed.set(anchor, [...(removed.get(anchor) ?? []), section]);
  }
  return [null, ...after.sections].flatMap((section): [Section | null, Section | null][] => [
    ...(section ? [[partners.get(section) ?? null, section] as [Section | null, Section]] : []),
    ...(removed.get(section) ?? []).map((gone): [Section, null] => [gone, null]),
  ]);
}
