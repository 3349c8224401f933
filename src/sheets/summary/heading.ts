import type { Translator } from "../../locales";
import { summaryWords } from "../../locales/summary-words";
import { isoDay } from "../../plan/day";
import { countsText } from "./open-counts";
import type { SummaryInput, SummaryRows } from "./summary-sheet";

/** What of a line across the sheet names have, in characters. */
const LONGEST_NAMES = 120;

/** What stands on top of every sheet of the summary. */
export function addHeading(rows: SummaryRows, title: string, input: SummaryInput): void {
  const { plan, time, notes, translate, words } = input;
  const { format } = translate;
  const period = plan.settings.period ?? plan.period;
  const days = period && { from: isoDay(period.start), to: isoDay(period.end) };
  const open = countsText(input);
  rows.add("title", [{ value: title, style: "title" }]);
  rows.add("plan", [
    {
      value: [plan.settings.title, days ? format(words.period, days) : words.unknownPeriod].filter(Boolean).join(" · "),
      style: "subtitle",
    },
  ]);
  rows.add("sources", [{ value: sourcesText(input), style: "small" }]);
  rows.add("time", [{ value: format(words.made, { time }), style: "small" }]);
  rows.add("open", [{ value: open ?? words.noneOpen, style: open ? "notice" : "small" }]);
  for (const [index, note] of notes.entries()) rows.add(`note ${index}`, [{ value: note, style: "notice" }]);
  rows.add("blank", []);
}

function sourcesText({ sources, words, translate }: SummaryInput): string {
  return translate.format(words.sources, { names: namesInLine(sources, translate) });
}

/** As many names as go into a line, and how many more. */
export function namesInLine(names: readonly string[], { language, format }: Translator): string {
  const shown: string[] = [];
  for (const name of names) {
    if (shown.length > 0 && [...shown, name].join(", ").length > LONGEST_NAMES) break;
    shown.push(name);
  }
  const more = names.length - shown.length;
  const text = shown.join(", ");
  return more > 0 ? format(summaryWords(language).andMore, { names: text, count: String(more) }) : text;
}
