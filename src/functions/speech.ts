import { enFunctions } from "../locales/en-functions";
import { etFunctions } from "../locales/et-functions";
import type { Language } from "../locales/message";
import { ruleWords } from "../locales/rule-words";

const WORDS: Readonly<Record<Language, typeof etFunctions>> = { et: etFunctions, en: enFunctions };

type Sentence = Exclude<keyof typeof etFunctions, "columns">;

let ask: () => Language = () => "et";

/** Tells the functions where to ask for the user's language: what a page knows, they do not. */
export function speak(language: () => Language): void {
  ask = language;
}

/** What is said in cells, in the user's language or in the one that a formula asks for. */
export function speech(language: Language = ask()) {
  const rules = ruleWords(language);
  const words = WORDS[language];
  return {
    language,
    words,
    rules,
    say: (sentence: Sentence, data?: Readonly<Record<string, string>>): string => rules.format(words[sentence], data),
  };
}

/** A sentence in the user's language. */
export function say(sentence: Sentence, data?: Readonly<Record<string, string>>): string {
  return speech().say(sentence, data);
}
