import type { Messages } from "./et";

/** All that the program speaks. */
export const LANGUAGES = ["et", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const NO_BREAK_SPACE = "\u00a0";

/**
 * Fills a catalogue's sentence with data.
 *
 * `{name}` shows a text as it is; `{name:money}` a decimal string as euros, `{name:number}` with the language's decimal
 * mark, `{name:date}` an ISO date as `31.12.2025`, `{name:columns}` comma-joined column roles by their names, `{name:name}` an activity's number, or its title in quotes.
 */
export function formatMessage(
  template: string,
  data: Readonly<Record<string, string>>,
  language: Language,
  columns: Messages["columns"],
): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind: string | undefined) => {
    const value = data[name] ?? "";
    switch (kind) {
      case "money":
        return `${formatNumber(value, language)}${NO_BREAK_SPACE}€`;
      case "number":
        return formatNumber(value, language);
      case "date":
        return formatDate(value);
      case "name":
        return /^\d/.test(value) ? value : language === "et" ? `„${value}”` : `“${value}”`;
      case "columns":
        return value
          .split(",")
          .map((role) => columns[role as keyof Messages["columns"]] ?? role)
          .join(", ");
      default:
        return value;
    }
  });
}

/** `57180.00` as `57 180,00` in Estonian and `57,180.00` in English. */
export function formatNumber(decimal: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return decimal;
  const [, sign, whole, fraction] = match;
  const [group, point] = language === "et" ? [NO_BREAK_SPACE, ","] : [",", "."];
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign === "-" ? "−" : ""}${grouped}${fraction ? point + fraction : ""}`;
}

/** `2025-12-31` as `31.12.2025`. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}
