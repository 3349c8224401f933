import { LANGUAGES, translator } from "../../locales";
import type { Figure } from "./figures";
import type { SummaryInput } from "./summary-sheet";

/** A rate counts to so many places: 7.12345 % is 0.0712345. */
const RATE_PLACES = 8;

/**
 * Indirect costs by the rate and base that the sheet *Kava* sets, to the cent; where it sets no rate, what the sections
 * state. Base and rate are multiplied as whole numbers, since a product of binary fractions may miss half a cent.
 * @param listed what the sections state
 * @param cells of the budget that show the rate and the base
 * @param places after the decimal point of the sums
 */
export function indirectCost(
  { direct, personnel }: { readonly direct: Figure; readonly personnel: Figure },
  listed: Figure,
  { rate, base }: { readonly rate: string; readonly base: string },
  places: number,
  { plan: { settings }, hasSettings }: Pick<SummaryInput, "plan" | "hasSettings">,
): Figure {
  const amount = `IF(${isPersonnel(base)},${personnel.expression},${direct.expression})`;
  const product = `ROUND(${amount}*${10 ** places},0)*ROUND(${rate}*${10 ** RATE_PLACES},0)`;
  const scale = 10 ** (places + RATE_PLACES - 2);
  const value =
    hasSettings && settings.indirectRate
      ? (settings.indirectBase === "personnel" ? personnel : direct).value
          .times(settings.indirectRate.toDecimalPlaces(RATE_PLACES))
          .toDecimalPlaces(2)
      : listed.value;
  return {
    expression: `IF(ISNUMBER(${rate}),ROUND(${product}/${scale},0)/100,${listed.expression})`,
    value,
  };
}

/**
 * A condition of formulas: whether a cell names personnel costs as the base. The sheet *Kava* may speak another language
 * than the summary.
 */
export function isPersonnel(cell: string): string {
  const words = LANGUAGES.map((language) => translator(language).messages.settingsSheet.bases.personnel);
  return `OR(${words.map((word) => `${cell}="${word}"`).join(",")})`;
}
