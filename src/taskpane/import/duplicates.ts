import type { Section } from "../../plan/model";
import { bareLetters } from "../../plan/text";
import type { IncomingFile } from "./import-state";

/** What a file on the list has in common with those before it. */
export interface Duplicates {
  /** The name of an earlier file with the same bytes. */
  readonly sameAs: string | null;
  /** Sections that an earlier file has too, with that file's name. */
  readonly sections: readonly { readonly section: Section; readonly file: string }[];
}

/** What each file, by its id, has in common with an earlier one; files that have nothing are left out. */
export function duplicatesOf(files: readonly IncomingFile[]): ReadonlyMap<number, Duplicates> {
  const found = new Map<number, Duplicates>();
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { id, name, content } of files) {
    if (content.kind !== "read") continue;
    const sameAs = names.get(content.sha256) ?? null;
    const shared = content.sections.flatMap(({ section }) => {
      const file = owners.get(keyOf(section));
      return file === undefined || sameAs !== null ? [] : [{ section, file }];
    });
    if (sameAs !== null || shared.length > 0) found.set(id, { sameAs, sections: shared });
    if (sameAs === null) names.set(content.sha256, name);
    for (const { section } of content.sections) if (!owners.has(keyOf(section))) owners.set(keyOf(section), name);
  }
  return found;
}

/** Sections of one code are told apart by their party. */
function keyOf({ code, party, title }: Section): string {
  return [code ?? "", bareLetters(party ?? (code === null ? title : ""))].join(" ");
}
