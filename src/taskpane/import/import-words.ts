import type { Translator } from "../../locales";
import { formatNumber } from "../../locales";
import type { Section } from "../../plan/model";
import type { ImportProblem, SectionFigures } from "./import-state";

/** Why a file gives no plan, and what to do. */
export function problemSentence({ reason, data }: ImportProblem, { messages, format }: Translator): string {
  const own = messages.importing.problems as Readonly<Record<string, string>>;
  const common = messages.problems as Readonly<Record<string, string>>;
  return format(own[reason] ?? common[reason] ?? reason, data);
}

/** `3.5.2.6 Jõhvi`, or whatever the section is called by. */
export function sectionName({ code, party, title, sheet }: Section): string {
  return [code, party ?? title].filter(Boolean).join(" ") || sheet;
}

/** `14 rida, 115 617,00 €`, and what the rows add up to where that is another amount. */
export function figuresSentence({ rows, declared, computed }: SectionFigures, translate: Translator): string {
  const { messages, format } = translate;
  const { figures } = messages.importing;
  const data = { rows: String(rows), declared, computed };
  const [one, more] = declared === computed ? figures.agree : figures.differ;
  return format(rows === 1 ? one! : more!, data);
}

/** `84,2 kB` */
export function sizeText(bytes: number, { language }: Translator): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${formatNumber(value.toFixed(1), language)}\u00a0${unit}`;
}
