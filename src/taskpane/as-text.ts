import type { Translator } from "../locales";
import type { ListedFinding } from "./state";
import { viewOf, type FindingView } from "./views";
import { activityWords, countsOf } from "./wording";

/**
 * Findings as a text to be sent to the partner, or to be pasted into Excel: a line each, which begins with a word of
 * ours, so that nothing from a cell can become a formula there.
 * @param all what was found, of which the findings may be a part
 */
export function asText(
  findings: readonly ListedFinding[],
  translate: Translator,
  all: readonly ListedFinding[] = findings,
): string {
  const { messages, format } = translate;
  const { copied } = messages.pane;
  const heading = findings.length < all.length ? copied.part : copied.heading;
  const counts = (some: readonly ListedFinding[]): string => countsOf(some, translate) ?? copied.none;
  const lines = [format(heading, { counts: counts(findings), all: counts(all) })];
  let section: string | null = null;
  for (const listed of findings) {
    const view = viewOf(listed, translate);
    if (view.section !== section) {
      section = view.section;
      const isNamed = listed.finding.section !== null;
      lines.push("", isNamed ? format(messages.report.section, { code: oneLine(section) }) : section);
    }
    lines.push(lineOf(view, translate));
  }
  return `${lines.join("\n")}\n`;
}

function lineOf(view: FindingView, translate: Translator): string {
  const { results } = translate.messages.pane;
  const own = [view.sheet, view.cell].filter(Boolean).join(", ");
  const source = view.source && translate.format(results.source, { source: view.source });
  const where = [own, source].filter(Boolean).join("; ");
  const what = [
    view.activity && activityWords(view, translate),
    view.actual && `${results.stated} ${view.actual}`,
    view.expected && `${results.expected} ${view.expected}`,
  ].filter(Boolean);
  const place = where ? ` (${where})` : "";
  const details = what.length > 0 ? ` [${what.join("; ")}]` : "";
  return oneLine(`${view.severityWord}${place}: ${view.sentence}${details}`);
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\t]+\s*/g, " ");
}
