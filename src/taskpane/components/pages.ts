/** How many findings are put on the screen at a time: with more, the pane would be slow to answer. */
export const PAGE = 100;

/** The part of a list that is on the screen; `end` is not included. */
export interface Shown {
  readonly start: number;
  readonly end: number;
}

/** As much as asked for of what there is: a list may have become shorter. */
export function within({ start, end }: Shown, length: number): Shown {
  const first = Math.min(start, Math.max(0, Math.floor((length - 1) / PAGE) * PAGE));
  return { start: first, end: Math.max(Math.min(end, length), Math.min(first + PAGE, length)) };
}

/** The part that shows an item: the same where it does already, one page more next to it, else the item's page alone. */
export function including(shown: Shown, index: number): Shown {
  if (index >= shown.start && index < shown.end) return shown;
  const page = Math.floor(index / PAGE) * PAGE;
  if (page === shown.end) return { start: shown.start, end: page + PAGE };
  if (page + PAGE === shown.start) return { start: page, end: shown.end };
  return { start: page, end: page + PAGE };
}
