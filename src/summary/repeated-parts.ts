import { grouped } from "../comparing/grouped";
import { areOfTwoParties } from "../comparing/pair-sections";
import type { Plan, Section } from "../plan/model";

/** A file that is the same to the byte as an earlier one. */
export interface SameFile<File> {
  readonly file: File;
  readonly earlier: File;
}

/** A section that several files hold, which all count: nobody knows which of them holds. */
export interface SharedSection<File> {
  readonly section: Section;
  readonly files: readonly File[];
}

/** Each file once, in their order, and those that are left out so. */
export function eachOnce<File extends { readonly sha256: string }>(
  files: readonly File[],
): { readonly files: readonly File[]; readonly same: readonly SameFile<File>[] } {
  const first = new Map<string, File>();
  const same: SameFile<File>[] = [];
  for (const file of files) {
    const earlier = first.get(file.sha256);
    if (earlier) same.push({ file, earlier });
    else first.set(file.sha256, file);
  }
  return { files: [...first.values()], same };
}

/** Sections of one code that several files hold; another party's is another section, one without a party anybody's. */
export function sharedSections<File extends { readonly plan: Plan }>(files: readonly File[]): SharedSection<File>[] {
  const held = files.flatMap((file) => file.plan.sections.map((section) => ({ section, file })));
  return [...grouped(held, ({ section }) => section.code)].flatMap(([code, group]) => {
    const shared: SharedSection<File>[] = [];
    // What has a party is named by it, and stands for those that have none.
    for (const { section } of code === null ? [] : [...group].sort((a, b) => partiless(a) - partiless(b))) {
      if (shared.some((one) => !areOfTwoParties(one.section, section))) continue;
      const holding = group.filter((other) => !areOfTwoParties(other.section, section)).map(({ file }) => file);
      const each = [...new Set(holding)];
      if (each.length > 1) shared.push({ section, files: each });
    }
    return shared;
  });
}

const partiless = ({ section: { party } }: { readonly section: Section }): number => (party === null ? 1 : 0);
