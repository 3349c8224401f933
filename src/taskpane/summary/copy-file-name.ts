import type { Translator } from "../../locales";
import { summaryPageWords } from "../../locales/summary-page";
import { isoDay } from "../../plan/day";
import type { Plan } from "../../plan/model";

/** `Tegevuskava 2025 ministeeriumile.xlsx`; without a year where the plan's period is unknown. */
export function copyFileName({ settings, period }: Plan, { language, format }: Translator): string {
  const words = summaryPageWords(language).copy;
  const known = settings.period ?? period;
  if (!known) return words.file;
  const years = [known.start, known.end].map((day) => isoDay(day).slice(0, 4));
  return format(words.fileOfYear, { year: [...new Set(years)].join("–") });
}
