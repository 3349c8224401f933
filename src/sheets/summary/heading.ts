import type { Translator } from "../../locales";
import { summaryWords } from "../../locales/summary-words";
import { isoDay } from "../../plan/day";
import { oneLine } from "../../plan/text";
import type { CellStyleName } from "../sheet-layout";
import { textLines } from "../text-lines";
import { countsText } from "./open-counts";
import type { SummaryInput, SummaryRows } from "./summary-sheet";

/** What of a line across the sheet names have, in characters. */
const LONGEST_NAMES = 120;
/** What is shown of the plan's title, in characters: the heading stays in sight, and rows below it must, too. */
const LONGEST_TITLE = 500;

/**
 * What stands on top of every sheet of the summary, in lines no wider than its table. Each line is a row of its own, and
 * not a wrapped cell: one over several columns would come apart where the officer puts a column in.
 * @param widths of the table's columns that are always shown, in characters
 */
export function addHeading(rows: SummaryRows, title: string, input: SummaryInput, widths: readonly number[]): void {
  const { plan, time, notes, translate, words } = input;
  const { format } = translate;
  const period = plan.settings.period ?? plan.period;
  const days = period && { from: isoDay(period.start), to: isoDay(period.end) };
  const open = countsText(input);
  rows.add("title", [{ value: title, style: "title" }]);
  const add = (key: string, text: string, style: CellStyleName): void => {
    for (const value of textLines(text, style, widths)) rows.add(key, [{ value, style }]);
  };
  const named = [shortened(oneLine(plan.settings.title)), days ? format(words.period, days) : words.unknownPeriod];
  add("plan", named.filter(Boolean).join(" · "), "subtitle");
  add("sources", sourcesText(input), "small");
  add("time", format(words.made, { time }), "small");
  add("open", open ?? words.noneOpen, open ? "notice" : "small");
  for (const [index, note] of notes.entries()) add(`note ${index}`, note, "notice");
  rows.add("blank", []);
}

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
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
