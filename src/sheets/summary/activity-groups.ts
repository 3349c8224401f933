import { likeness, partsOf, stemWeights, type TextParts } from "../../comparing/similar-texts";
import { countedCosts } from "../../plan/cost-breakdown";
import type { Activity, Plan } from "../../plan/model";
import { bareLetters, oneLine } from "../../plan/text";

/** Activities of the first level that several sections have in common, such as *1. Teenuste arendamine*. */
export interface ActivityGroup {
  readonly title: string;
  readonly activities: ReadonlySet<Activity>;
}

/** A summary has columns for so many; what is in no group is summed up together. */
export const MOST_GROUPS = 6;
/** From here on two titles are the same activity's, written differently: *Sihtrühma kaasamine*. */
const ALIKE = 0.6;

interface Draft {
  readonly title: string;
  readonly parts: TextParts;
  /** *Infopäev 1* is not *Infopäev 2*. */
  readonly digits: string;
  /** In which of the plan's sections it is. */
  readonly sections: Set<number>;
  readonly activities: Activity[];
  readonly numbers: number[];
}

/** The groups of a plan in the order of their numbers; in a plan where no two sections agree, each activity is its own. */
export function activityGroups(plan: Plan): ActivityGroup[] {
  const sections = plan.sections.map((section) => [
    ...new Set(countedCosts(section).flatMap(({ top, category }) => (top && category === "content" ? [top] : []))),
  ]);
  const drafts = join(byTitle(sections));
  const common = drafts.filter((draft) => draft.sections.size > 1);
  const used = common.length > 0 || plan.sections.length > 1 ? common : drafts;
  return [...used]
    .sort((a, b) => b.activities.length - a.activities.length)
    .slice(0, MOST_GROUPS)
    .sort((a, b) => place(a) - place(b))
    .map((draft) => ({
      title: [numberOf(draft) || null, draft.title].filter((part) => part !== null).join(". "),
      activities: new Set(draft.activities),
    }));
}

/** Those without a number come last. */
const place = (draft: Draft): number => numberOf(draft) || Infinity;

/** Activities with the same title, the most frequent first. */
function byTitle(sections: readonly (readonly Activity[])[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const [section, tops] of sections.entries())
    for (const top of tops) {
      const key = bareLetters(top.title);
      const draft = drafts.get(key) ?? draftOf(top);
      drafts.set(key, draft);
      draft.sections.add(section);
      draft.activities.push(top);
      if (top.number) draft.numbers.push(top.number.parts[0]!);
    }
  return [...drafts.values()].sort((a, b) => b.activities.length - a.activities.length);
}

function draftOf(top: Activity): Draft {
  const title = oneLine(top.title).replace(/[.:;,]+$/, "");
  const digits = (title.match(/\d+/g) ?? []).join(" ");
  return { title, parts: partsOf(title), digits, sections: new Set(), activities: [], numbers: [] };
}

/**
 * Titles that are nearly the same go together under the most frequent of them, where they are different sections': what one
 * section tells apart is not the same.
 */
function join(drafts: readonly Draft[]): Draft[] {
  const weightOf = stemWeights(drafts.map(({ parts }) => parts));
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const like = joined.find(
      ({ parts, digits, sections }) =>
        digits === draft.digits &&
        ![...draft.sections].some((section) => sections.has(section)) &&
        likeness(parts, draft.parts, weightOf) >= ALIKE,
    );
    if (!like) joined.push(draft);
    else {
      for (const section of draft.sections) like.sections.add(section);
      like.activities.push(...draft.activities);
      like.numbers.push(...draft.numbers);
    }
  }
  return joined;
}

/** The number that most of a group's activities have; 0 where they have none. */
function numberOf({ numbers }: Draft): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 0;
}
