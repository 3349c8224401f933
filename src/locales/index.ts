import { en } from "./en";
import { et, type Messages } from "./et";
import type { Language } from "./message";
import { ruleWords } from "./rule-words";

export type { Language, Messages };
export { formatDate, formatNumber, LANGUAGES } from "./message";

const CATALOGUES: Readonly<Record<Language, Messages>> = { et, en };

/** A language's catalogue and a way to fill its sentences. */
export interface Translator {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: (template: string, data?: Readonly<Record<string, string>>) => string;
  /** The sentence of a finding, by its rule and message. */
  readonly finding: (finding: { rule: string; message: string; data: Readonly<Record<string, string>> }) => string;
}

/** What a language says; every part of the program that speaks to a user gets one and asks for no language itself. */
export function translator(language: Language): Translator {
  const { format, finding } = ruleWords(language);
  return { language, messages: CATALOGUES[language], format, finding };
}
