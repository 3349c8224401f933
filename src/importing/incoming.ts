import type { Finding } from "../checking/finding";
import type { SectionChanges } from "../comparing/changes";
import { compareSections } from "../comparing/compare-sections";
import { areOfTwoParties, pairSections } from "../comparing/pair-sections";
import type { Plan, Section, Source } from "../plan/model";

/** Where an import comes from. */
export interface SourceFile {
  /** The file's name, or that of a sheet of the open workbook. */
  readonly name: string;
  /** Of its bytes; 64 hexadecimal digits. */
  readonly sha256: string;
  /** When it is imported, as `25.11.2026 12:03`. */
  readonly time: string;
  /** It is a sheet of the open workbook, which stays as it is beside its plan sheet. */
  readonly isSheet?: boolean;
}

/** What a file holds, beside what the workbook holds already. */
export interface Incoming {
  readonly file: SourceFile;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly sections: readonly IncomingSection[];
  /** What the workbook holds; null where it is empty. */
  readonly existing: Plan | null;
  /** Plan sheets that were made from this very file, to the byte. */
  readonly importedBefore: readonly Section[];
}

export interface IncomingSection {
  readonly section: Section;
  /** The same section in the workbook. */
  readonly existing: Section | null;
  /** It has a plan sheet for itself alone, which can be brought up to date; any other sheet is not touched. */
  readonly isReplaceable: boolean;
  /** From the workbook's to the file's. */
  readonly changes: SectionChanges | null;
}

/** What to do with a section of a file. */
export type Choice = "add" | "replace" | "keep-both" | "skip";

/** Sets a file's sections beside the workbook's. */
export function incomingOf(
  file: SourceFile,
  plan: Plan,
  findings: readonly Finding[],
  existing: Plan | null,
): Incoming {
  const present = existing?.sections ?? [];
  const pairs = new Map([...pairSections(present, plan.sections)].map(([there, incoming]) => [incoming, there]));
  return {
    file,
    plan,
    findings,
    sections: plan.sections.map((section): IncomingSection => {
      const there = pairs.get(section) ?? null;
      return {
        section,
        existing: there,
        isReplaceable: there !== null && isOnPlanSheet(there, present),
        changes: there && compareSections(there, section),
      };
    }),
    existing,
    importedBefore: file.isSheet ? [] : present.filter(({ source }) => source?.sha256 === file.sha256),
  };
}

/**
 * What an officer most likely wants: nothing twice, and no sheet touched that is not a plan sheet, or is another party's:
 * partners fill in the same rows, and one may have got the other's code.
 */
export function likelyChoice({ section, existing, isReplaceable, changes }: IncomingSection): Choice {
  if (!existing) return "add";
  if (isReplaceable && !areOfTwoParties(section, existing)) return changes?.isSame ? "skip" : "replace";
  return "keep-both";
}

/** The choices that there are for a section; one that is nowhere else can't be kept twice. */
export function possibleChoices({ existing, isReplaceable }: IncomingSection): Choice[] {
  if (!existing) return ["add", "skip"];
  return isReplaceable ? ["replace", "keep-both", "skip"] : ["keep-both", "skip"];
}

export function sourceOf({ name, sha256, time, isSheet }: SourceFile): Source {
  return { file: isSheet ? null : name, sheet: isSheet ? name : null, time, sha256 };
}

function isOnPlanSheet(section: Section, all: readonly Section[]): boolean {
  return section.source !== null && all.every((other) => other === section || other.sheet !== section.sheet);
}
