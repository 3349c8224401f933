import { enColumns, enSeverities } from "./en-columns";
import { enRules } from "./en-rules";
import { etColumns, etSeverities } from "./et-columns";
import { etRules } from "./et-rules";
import { formatMessage, type Language } from "./message";

const WORDS = {
  et: { rules: etRules, columns: etColumns, severities: etSeverities },
  en: { rules: enRules, columns: enColumns, severities: enSeverities },
};

/** What a language says of findings, and nothing else: for who has no room for whole catalogues. */
export function ruleWords(language: Language) {
  const words = WORDS[language];
  const format = (template: string, data: Readonly<Record<string, string>> = {}): string =>
    formatMessage(template, data, language, words.columns);
  return {
    ...words,
    /** Fills a sentence with data. */
    format,
    /** The sentence of a finding, by its rule and message. */
    finding({
      rule,
      message,
      data,
    }: {
      rule: string;
      message: string;
      data: Readonly<Record<string, string>>;
    }): string {
      const sentences = words.rules[rule as keyof typeof words.rules].messages as Readonly<Record<string, string>>;
      return format(sentences[message] ?? message, data);
    },
  };
}
