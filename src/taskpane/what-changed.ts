import type { Outcome } from "./state";
import type { Store } from "./store";

/**
 * Tells what an edit did to the list. By number: rows that were inserted move findings to other cells, and none of them
 * is new.
 */
export function sayWhatChanged(store: Store, before: Outcome | null, after: Outcome): void {
  const [old, now] = [keysOf(before), keysOf(after)];
  const more = now.length - old.length;
  if (more < 0 && !isLess(before, after)) store.set({ said: { kind: "fixed", count: -more } });
  else if (more > 0) store.set({ said: { kind: "added", count: more } });
  else if (more < 0 || now.some((key, index) => key !== old[index])) store.set({ said: { kind: "changed" } });
}

/** Less is checked than before: findings that went with their rows are not corrected. */
function isLess(before: Outcome | null, after: Outcome): boolean {
  if (before?.kind !== "checked") return false;
  return after.kind !== "checked" || after.figures.rows < before.figures.rows;
}

function keysOf(outcome: Outcome | null): string[] {
  return outcome?.kind === "checked" ? outcome.findings.map(({ key }) => key) : [];
}
