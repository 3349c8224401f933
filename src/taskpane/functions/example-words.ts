import type { Translator } from "../../locales";
import { failureSentence } from "../wording";
import type { ExampleSaid } from "./functions-state";

/** What came of the last thing that was done with an example, in a sentence. */
export function exampleSentence(said: ExampleSaid, translate: Translator): string {
  const { format, messages } = translate;
  const words = messages.functionsPage;
  switch (said.kind) {
    case "failed":
      return failureSentence(said.failure, translate);
    case "refused":
      return format(words.refusals[said.refusal.reason], { ...said.refusal });
    case "inserted":
    case "takenBack":
    case "changed":
      return format(words.said[said.kind], { cell: said.cell });
    default:
      return words.said[said.kind];
  }
}
