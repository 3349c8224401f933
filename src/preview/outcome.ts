import { check } from "../checking/check";
import type { Finding } from "../checking/finding";
import { openGrids } from "../files/open";
import { FileProblem } from "../files/problem";
import type { Translator } from "../locales";
import type { Plan } from "../plan/model";
import { readPlan } from "../reading/read-plan";

/** A file of the user's, or the sample; its content is on its way. */
export interface Source {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
}

/** What the page says about a file: its plan with what was found, or a sentence. */
export type Outcome = { readonly plan: Plan; readonly findings: readonly Finding[] } | { readonly sentence: string };

/** The sample is not where the page expects it. */
export class SampleMissing extends Error {}

/** Reads and checks a file. Whatever goes wrong is a sentence, so that the page never stays at "reading". */
export async function outcomeOf(source: Source, translate: Translator, open = openGrids): Promise<Outcome> {
  try {
    const plan = readPlan(await open({ name: source.name, bytes: await source.bytes }));
    const isEmpty = plan.sections.length === 0 && plan.unreadableTables.length === 0;
    return isEmpty ? { sentence: translate.messages.problems["no-tables"] } : { plan, findings: check(plan) };
  } catch (error) {
    return { sentence: `${source.name}: ${sentenceOf(error, translate)}` };
  }
}

function sentenceOf(error: unknown, { messages, format }: Translator): string {
  const { preview, problems } = messages;
  if (error instanceof SampleMissing) return preview.sampleMissing;
  // The readers are fetched when they are needed: where one is lost, the file is not to blame.
  if (isLostPart(error) || (error instanceof FileProblem && isLostPart(error.cause))) return preview.partMissing;
  if (error instanceof FileProblem) return problems[error.reason];
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  return /^Not(?:Readable|Found|Allowed)Error$/.test(name)
    ? problems["no-access"]
    : format(problems.failed, { reason: message });
}

function isLostPart(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
