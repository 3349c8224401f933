import { isoDay } from "../../plan/day";
import { countsText } from "./open-counts";
import type { SummaryInput, SummaryRows } from "./summary-sheet";

/** Rows above a summary sheet's header: title, plan, sources, time, what is open, and a blank one. */
export const HEADING_ROWS = 6;
/** A line across the sheet, in characters. */
const LONGEST_SOURCES = 110;

/** What stands on top of every sheet of the summary. */
export function addHeading(rows: SummaryRows, title: string, input: SummaryInput): void {
  const { plan, time, translate, words } = input;
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
  rows.add("blank", []);
}

/** As many as go into a line, and how many more. */
function sourcesText({ sources, words, translate: { format } }: SummaryInput): string {
  const shown: string[] = [];
  for (const source of sources) {
    if (shown.length > 0 && [...shown, source].join(", ").length > LONGEST_SOURCES) break;
    shown.push(source);
  }
  const more = sources.length - shown.length;
  const names = shown.join(", ");
  return format(words.sources, { names: more > 0 ? format(words.andMore, { names, count: String(more) }) : names });
}
