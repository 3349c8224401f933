import type { Language } from "../locales";

const KEY = "tegevuskava.language";

/**
 * The language that the user has chosen, or else that of Office; Estonian where Office speaks a third one, as the
 * ribbon does.
 * @param displayLanguage as Office tells it: `et-EE`
 */
export function languageOf(displayLanguage: string): Language {
  const chosen = remembered();
  return chosen ?? (/^en\b/i.test(displayLanguage) ? "en" : "et");
}

/** A browser that keeps frames apart refuses to store anything: the choice then lasts as long as the pane. */
function remembered(): Language | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === "et" || value === "en" ? value : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // See above.
  }
}
