import type { Translator } from "../locales";
import { summaryWords } from "../locales/summary-words";
import { countedCosts } from "../plan/cost-breakdown";
import type { Plan } from "../plan/model";
import { toA1 } from "../plan/place";

const CENTS = 2;

/**
 * Says that amounts hold fractions of a cent, as a quotient does: shown to the cent, such figures need not add up.
 * null where none does.
 */
export function centFractionsNote({ sections }: Plan, { language, format }: Translator): string | null {
  const amounts = sections.flatMap((section) => countedCosts(section).map(({ activity }) => activity.cost));
  const fine = amounts.filter(({ value }) => (value?.decimalPlaces() ?? 0) > CENTS);
  const place = fine[0]?.place;
  if (!place) return null;
  const { sheet, cell } = place;
  return format(summaryWords(language).centFractions, {
    count: String(fine.length),
    place: cell ? `${sheet}!${toA1(cell)}` : sheet,
  });
}
