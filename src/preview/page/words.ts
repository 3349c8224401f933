import { translator, type Language, type Messages, type Translator } from "../../locales";

type Word = keyof Messages["preview"];

/** The preview's own language; the pane has one of its own. */
export class Words {
  private translate: Translator;
  private readonly listeners: (() => void)[] = [];

  constructor(language: Language) {
    this.translate = translator(language);
    this.put();
  }

  get language(): Language {
    return this.translate.language;
  }

  get messages(): Messages {
    return this.translate.messages;
  }

  /** A sentence of the preview's. */
  say(word: Word, data: Readonly<Record<string, string>> = {}): string {
    return this.translate.format(this.messages.preview[word], data);
  }

  change(): void {
    this.translate = translator(this.language === "et" ? "en" : "et");
    this.put();
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private put(): void {
    const { preview } = this.messages;
    document.documentElement.lang = this.language;
    document.title = preview.title;
    for (const element of document.querySelectorAll<HTMLElement>("[data-word]"))
      element.textContent = preview[element.dataset.word as Word];
    for (const element of document.querySelectorAll<HTMLElement>("[data-label]"))
      element.setAttribute("aria-label", preview[element.dataset.label as Word]);
    const language = document.getElementById("language");
    if (language) language.lang = this.language === "et" ? "en" : "et";
  }
}
