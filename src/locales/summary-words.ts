import { enSummary } from "./en-summary";
import { etSummary } from "./et-summary";
import type { Language } from "./message";

/** The words of the summary sheets: apart from the other catalogues, since the pane needs them only when it makes some. */
export type SummaryWords = typeof etSummary;

const WORDS: Readonly<Record<Language, SummaryWords>> = { et: etSummary, en: enSummary };

export function summaryWords(language: Language): SummaryWords {
  return WORDS[language];
}
