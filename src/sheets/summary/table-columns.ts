import { columnLetters } from "../../plan/place";
import type { ActivityGroup } from "./activity-groups";
import { MOST_GROUPS } from "./activity-groups";
import type { SummaryWords } from "../../locales/summary-words";
import type { Translator } from "../../locales";

/** The zero-based columns of the summary table; always the same ones, those without a cost are hidden. */
export const TABLE_COLUMN = {
  code: 0,
  title: 1,
  party: 2,
  wages: 3,
  travel: 4,
  otherPersonnel: 5,
  firstGroup: 6,
  otherContent: 6 + MOST_GROUPS,
  content: 7 + MOST_GROUPS,
  indirect: 8 + MOST_GROUPS,
  total: 9 + MOST_GROUPS,
  share: 10 + MOST_GROUPS,
  fte: 11 + MOST_GROUPS,
  wage: 12 + MOST_GROUPS,
  stated: 13 + MOST_GROUPS,
  difference: 14 + MOST_GROUPS,
} as const;

export const LAST_TABLE_COLUMN = TABLE_COLUMN.difference;

/** In characters. */
export const TABLE_WIDTHS = Array.from({ length: LAST_TABLE_COLUMN + 1 }, (_, column) => {
  switch (column) {
    case TABLE_COLUMN.code:
      return 10;
    case TABLE_COLUMN.title:
      return 39;
    case TABLE_COLUMN.party:
      return 12;
    case TABLE_COLUMN.share:
    case TABLE_COLUMN.fte:
      return 9;
    default:
      return 14;
  }
});

/** The titles, from the first column on; groups that there are not have none. */
export function tableTitles(
  groups: readonly ActivityGroup[],
  { table }: SummaryWords,
  { format }: Translator,
): string[] {
  const grouped = Array.from({ length: MOST_GROUPS }, (_, index) =>
    groups[index] ? format(table.group, { title: groups[index].title }) : `–${index + 1}`,
  );
  return [
    table.code,
    table.title,
    table.party,
    table.wages,
    table.travel,
    table.otherPersonnel,
    ...grouped,
    table.otherContent,
    table.content,
    table.indirect,
    table.total,
    table.share,
    table.fte,
    table.wage,
    table.stated,
    table.difference,
  ];
}

/** `G7`, in the table itself. */
export function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
