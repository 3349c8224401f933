import type { Translator } from "../../locales";
import { summaryPageWords } from "../../locales/summary-page";
import type { Removed } from "../../files/clean/clean-copy";
import type { Severity } from "../../rules/rule";
import type { SummaryDraft } from "../../summary/draft";
import { counted, failureSentence } from "../wording";
import type { SummaryAnswer, SummaryOutcome, SummaryQuestion, SummaryState } from "./summary-state";

/** A sentence of a catalogue's pair, the first for one and the second for any other number, with the number filled in. */
export function numbered(
  [one, more]: readonly string[],
  count: number,
  { format }: Translator,
  data: Readonly<Record<string, string>> = {},
): string {
  return format(count === 1 ? one! : more!, { ...data, count: String(count) });
}

/** What came of a task, in sentences. */
export function outcomeSentence(outcome: SummaryOutcome, translate: Translator): string {
  const { format, messages, language } = translate;
  const { outcomes, failures } = summaryPageWords(language);
  switch (outcome.kind) {
    case "failed":
      return format(failures[outcome.what], { reason: failureSentence(outcome.failure, translate) });
    case "removed":
      return numbered(outcomes.removed, outcome.count, translate);
    case "copied":
      return [format(outcomes.copied, { file: outcome.file }), ...removedSentences(outcome.removed, translate)].join(
        " ",
      );
    case "unreadable": {
      const own = failures.problems as Readonly<Record<string, string>>;
      const common = messages.problems as Readonly<Record<string, string>>;
      return format(failures.copy, { reason: own[outcome.reason] ?? common[outcome.reason] ?? outcome.reason });
    }
    default:
      return outcomes[outcome.kind];
  }
}

/** What a copy is without. */
function removedSentences({ sheets, emptied, ...counts }: Removed, translate: Translator): string[] {
  const { outcomes, takenOut } = summaryPageWords(translate.language);
  const kinds = Object.keys(takenOut) as (keyof typeof counts)[];
  const words = kinds.filter((kind) => counts[kind] > 0).map((kind) => counted(takenOut[kind], counts[kind]));
  const what = words.join(", ");
  const names = sheets.join(", ");
  return [
    ...(what ? [translate.format(outcomes.takenOut, { what })] : []),
    ...(names ? [numbered(outcomes.sheetsTakenOut, sheets.length, translate, { sheets: names })] : []),
    ...(what || names ? [] : [outcomes.nothingTakenOut]),
    ...(emptied > 0 ? [numbered(outcomes.emptied, emptied, translate)] : []),
  ];
}

/** `Avatud on 4 viga ja 18 hoiatust: arvud võivad muutuda.` */
export function openSentence(
  open: Readonly<Record<Severity, number>>,
  { format, messages, language }: Translator,
): string {
  const { made } = summaryPageWords(language);
  const counts = (["error", "warning"] as const)
    .filter((severity) => open[severity] > 0)
    .map((severity) => counted(messages.counts[severity], open[severity]));
  const [first, second] = counts;
  if (!first) return made.clean;
  return format(made.open, { counts: second ? format(made.and, { first, second }) : first });
}

/** Which sheet's sections got plan sheets. */
export function mappedSentence({ sheet, sections }: SummaryDraft["mapped"][number], translate: Translator): string {
  return numbered(summaryPageWords(translate.language).made.mapped, sections, translate, { sheet });
}

/** What the user has to decide. */
export function questionSentence(question: SummaryQuestion, translate: Translator): string {
  const { changed, errors, removing } = summaryPageWords(translate.language);
  switch (question.kind) {
    case "changed":
      return numbered(changed.what, question.cells.length, translate);
    case "errors":
      return numbered(errors.what, question.count, translate, { sheet: question.sheet });
    case "remove":
      return removing.what;
  }
}

/** The answers that a question has, the likeliest first. */
export function answersTo({ kind }: SummaryQuestion, { task, planSheets }: SummaryState): readonly SummaryAnswer[] {
  switch (kind) {
    case "changed":
      return task === "copy" ? ["yes", "keep", "no"] : ["yes", "keep"];
    case "errors":
      return ["yes", "no"];
    case "remove":
      return planSheets.length > 0 ? ["yes", "all", "no"] : ["yes", "no"];
  }
}

/** What an answer's button says. */
export function answerWord({ kind }: SummaryQuestion, answer: SummaryAnswer, { language }: Translator): string {
  const { changed, errors, removing, giveUp } = summaryPageWords(language);
  switch (answer) {
    case "yes":
      return { changed: changed.overwrite, errors: errors.download, remove: removing.remove }[kind];
    case "keep":
      return changed.keep;
    case "all":
      return removing.removeAll;
    case "no":
      return giveUp;
  }
}
