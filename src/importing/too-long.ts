import type { Located, Plan, Place } from "../plan/model";
import { activitiesOf } from "../plan/walk";

/** More characters no cell of Excel holds; a Word file's cell may. */
const LONGEST_TEXT = 32_767;

/** Where a text stands that no cell of a plan sheet could hold, or null where all fit. */
export function tooLongText({ sections }: Plan): Place | null {
  for (const section of sections) {
    const texts: [string, Located][] = section.heading ? [[section.heading.text, section.heading]] : [];
    for (const activity of activitiesOf(section)) {
      const { title, cost, period, timeframe, responsible } = activity;
      texts.push([title, activity], ...[cost, period, timeframe, responsible].flatMap(withText));
    }
    for (const indicator of section.indicators) {
      const { name, unit, explanation, yearTarget, finalTarget } = indicator;
      for (const text of [name, unit, explanation]) texts.push([text, indicator]);
      texts.push(...[yearTarget, finalTarget].flatMap(withText));
    }
    const long = texts.find(([text]) => text.length > LONGEST_TEXT);
    if (long) return long[1].place;
  }
  return null;
}

function withText(field: (Located & { readonly text: string }) | null): [string, Located][] {
  return field ? [[field.text, field]] : [];
}
