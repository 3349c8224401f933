import { areOfTwoParties, pairSections } from "../comparing/pair-sections";
import type { Plan, Section } from "../plan/model";
import type { Incoming } from "./incoming";

/** What two files have in common stays the same, and is asked anew with every file that comes to the list. */
const known = new WeakMap<Plan, WeakMap<Plan, ReadonlyMap<Section, Section>>>();

function pairsOf(one: Plan, other: Plan): ReadonlyMap<Section, Section> {
  const ofOne = known.get(one) ?? new WeakMap<Plan, ReadonlyMap<Section, Section>>();
  known.set(one, ofOne);
  const pairs = ofOne.get(other) ?? pairSections(one.sections, other.sections);
  ofOne.set(other, pairs);
  return pairs;
}

/** For each section that other files have as well, those files; another party's is another section, whatever its code. */
export function repeatedSections(incoming: readonly Incoming[]): ReadonlyMap<Section, readonly Incoming[]> {
  const files = new Map<Section, Incoming[]>();
  const note = (section: Section, file: Incoming): void => {
    files.set(section, [...(files.get(section) ?? []), file]);
  };
  incoming.forEach((one, index) => {
    for (const other of incoming.slice(index + 1)) {
      for (const [mine, others] of pairsOf(one.plan, other.plan)) {
        if (areOfTwoParties(mine, others)) continue;
        note(mine, other);
        note(others, one);
      }
    }
  });
  return files;
}

/** For each file the name of an earlier one that is the same to the byte. */
export function repeatedFiles(incoming: readonly Incoming[]): ReadonlyMap<Incoming, string> {
  const first = new Map<string, Incoming>();
  const repeated = new Map<Incoming, string>();
  for (const one of incoming) {
    const earlier = first.get(one.file.sha256);
    if (earlier) repeated.set(one, earlier.file.name);
    else first.set(one.file.sha256, one);
  }
  return repeated;
}
