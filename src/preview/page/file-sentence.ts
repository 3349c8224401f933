import { FileProblem } from "../../files/problem";
import type { Words } from "./words";

/** The sample is not where the page expects it. */
export class SampleMissing extends Error {}

/** Why a file was not opened, as a sentence for the user; whatever goes wrong is one. */
export function fileSentence(error: unknown, words: Words): string {
  const { preview, problems } = words.messages;
  if (error instanceof SampleMissing) return preview.sampleMissing;
  // The readers are fetched when they are needed: where one is lost, the file is not to blame.
  if (isLostPart(error) || (error instanceof FileProblem && isLostPart(error.cause))) return preview.partMissing;
  if (error instanceof FileProblem)
    // There is no option to give a password with here.
    return error.reason === "encrypted" ? preview.encrypted : problems[error.reason];
  return /^Not(?:Readable|Found|Allowed)Error$/.test(nameOf(error)) ? problems["no-access"] : reasonOf(error);
}

/** A browser that can't fetch a module says so in words of its own. */
export function isLostPart(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}

/** What is left to say where nothing else is known. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
