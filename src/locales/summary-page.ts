import { enSummaryPage } from "./en-summary-page";
import { etSummaryPage } from "./et-summary-page";
import type { Language } from "./message";

export type SummaryPageWords = typeof enSummaryPage;

const WORDS: Readonly<Record<Language, SummaryPageWords>> = { et: etSummaryPage, en: enSummaryPage };

/** What the pane's page *Koond* says. It comes with the page: the pane opens without these words. */
export function summaryPageWords(language: Language): SummaryPageWords {
  return WORDS[language];
}
