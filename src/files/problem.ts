/** What the check command reports as a file's problem. */
export type ProblemCode = "unreadable" | "password" | "too-large";

/** Why a file can't be read; the sentences are in the catalogue's `problems`. */
export type ProblemReason =
  | "empty"
  | "not-a-zip"
  | "truncated"
  | "image"
  | "pdf"
  | "encrypted"
  | "old-encryption"
  | "encrypted-word"
  | "encrypted-ods"
  | "wrong-password"
  | "zip-bomb"
  | "too-many-cells"
  | "too-much-text"
  | "too-many-findings"
  | "unusual-packing"
  | "writer"
  | "old-xls"
  | "old-doc"
  | "no-sheets"
  | "broken";

/** A file that can't be read: a matter for its sender, not a failure of the program. */
export class FileProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly reason: ProblemReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
