import type { Language, Messages } from "../locales";

/** What `npm run` calls it. */
export type Command = "check" | "template";

/** A call that can't be carried out; `sentence` is one of the catalogue's `cli` sentences. */
export class UsageError extends Error {
  constructor(
    readonly sentence: Exclude<
      keyof Messages["cli"],
      "usage" | "templateUsage" | "sample" | "templateWritten" | `summary${string}`
    >,
    readonly data: Readonly<Record<string, string>>,
    readonly language: Language,
  ) {
    super(sentence);
  }
}
