import { likelyChoice, type Choice, type Incoming } from "../../importing/incoming";
import { repeatedFiles, repeatedSections } from "../../importing/repeated-sections";
import type { Section } from "../../plan/model";
import { compareCodes } from "../../plan/section-code";
import type { ImportState, IncomingFile } from "./import-state";

/** What the files on the list have in common, and what is to be done with each section. */
export interface Choices {
  readonly choiceOf: ReadonlyMap<Section, Choice>;
  /** For each section that other files have as well, those files' names, each once. */
  readonly alsoIn: ReadonlyMap<Section, readonly string[]>;
  /** For each file the name of an earlier one that is the same to the byte. */
  readonly sameAs: ReadonlyMap<Incoming, string>;
}

const NONE: Choices = { choiceOf: new Map(), alsoIn: new Map(), sameAs: new Map() };
let latest: { readonly incoming: readonly Incoming[]; readonly chosen: unknown; readonly choices: Choices } = {
  incoming: [],
  chosen: null,
  choices: NONE,
};

/**
 * The officer's choices, and for other sections what is likely: of one that several files have, the first file's is
 * taken, so that nothing is in the workbook twice unless it was asked for. Files that were imported are left out: what
 * they brought is the workbook's now.
 */
export function choicesOf({ files, choices }: Pick<ImportState, "files" | "choices">): Choices {
  const incoming = files.flatMap(incomingOfFile);
  // Worked out once for every change: many files take their time to be set beside each other.
  const isSame = incoming.length === latest.incoming.length && incoming.every((one, i) => one === latest.incoming[i]);
  if (!isSame || choices !== latest.chosen)
    latest = { incoming, chosen: choices, choices: workedOut(incoming, choices) };
  return latest.choices;
}

function workedOut(incoming: readonly Incoming[], choices: ImportState["choices"]): Choices {
  const repeated = repeatedSections(incoming);
  const sameAs = repeatedFiles(incoming);
  const choiceOf = new Map<Section, Choice>();
  // Files by themselves, not by their names: several partners' may have one.
  const earlier = new Set<Incoming>();
  for (const one of incoming) {
    for (const incomingSection of one.sections) {
      const { section } = incomingSection;
      const isTaken = repeated.get(section)?.some((other) => earlier.has(other)) ?? false;
      const likely = isTaken || sameAs.has(one) ? "skip" : likelyChoice(incomingSection);
      choiceOf.set(section, choices.get(section) ?? likely);
    }
    earlier.add(one);
  }
  const alsoIn = new Map([...repeated].map(([section, files]) => [section, namesOf(files)]));
  return { choiceOf, alsoIn, sameAs };
}

const namesOf = (files: readonly Incoming[]): string[] => [...new Set(files.map(({ file }) => file.name))];

function incomingOfFile({ content, result }: IncomingFile): Incoming[] {
  return content.kind === "read" && result?.kind !== "imported" ? [content.incoming] : [];
}

/** The choices with all that is to be skipped, so that it stays skipped when the file that goes before it is imported. */
export function withSkipped(state: Pick<ImportState, "files" | "choices">): ImportState["choices"] {
  const { choiceOf } = choicesOf(state);
  return new Map([...state.choices, ...[...choiceOf].filter(([, choice]) => choice === "skip")]);
}

/** Files of which something is to be written, by their first section's code: so come their sheets. */
export function filesToImport(state: Pick<ImportState, "files" | "choices">): IncomingFile[] {
  const { choiceOf } = choicesOf(state);
  const chosen = state.files.flatMap((file) => {
    const sections = incomingOfFile(file).flatMap((one) => one.sections.map(({ section }) => section));
    const written = sections.filter((section) => choiceOf.get(section) !== "skip");
    return written.length > 0 ? [{ file, code: written.map(({ code }) => code).sort(compareCodes)[0]! }] : [];
  });
  return chosen.sort((a, b) => compareCodes(a.code, b.code)).map(({ file }) => file);
}
