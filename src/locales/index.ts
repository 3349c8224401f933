import { en } from "./en";
import { et, type Messages } from "./et";
import { formatMessage, type Language } from "./message";

export type { Language, Messages };
export { formatDate, formatNumber } from "./message";

const CATALOGUES: Readonly<Record<Language, Messages>> = { et, en };
/** All that the program speaks. */
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

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
  const messages = CATALOGUES[language];
  const format: Translator["format"] = (template, data = {}) =>
    formatMessage(template, data, language, messages.columns);
  return {
    language,
    messages,
    format,
    finding: ({ rule, message, data }) => {
      const sentences = messages.rules[rule as keyof Messages["rules"]].messages as Readonly<Record<string, string>>;
      return format(sentences[message] ?? message, data);
    },
  };
}
