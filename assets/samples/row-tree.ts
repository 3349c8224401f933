import type { TypedRow } from "./typed-rows";

/** The rows below a parent that it totals, as indexes into the rows: its lines, sub-activities or activities. */
export function childrenOf(rows: TypedRow[], parent: number): number[] {
  const below: Partial<Record<TypedRow["kind"], TypedRow["kind"]>> = {
    personnel: "personnel-line",
    section: "activity",
    activity: "sub-activity",
  };
  const wanted = below[rows[parent]!.kind];
  const children: number[] = [];
  for (let i = parent + 1; wanted && i < rows.length && rows[i]!.kind !== rows[parent]!.kind; i++) {
    if (rows[i]!.kind === wanted) children.push(i);
  }
  return children;
}

/** The rows that make up a section: the personnel block with the section's own row or, without one, the activities. */
export function topRows(rows: TypedRow[]): number[] {
  const hasSection = rows.some((row) => row.kind === "section");
  const content = hasSection ? "section" : "activity";
  return rows.flatMap((row, index) => (row.kind === "personnel" || row.kind === content ? [index] : []));
}

/** Euros; an amount that stands as text is no number. */
export const costOf = (row: TypedRow): number => (typeof row.cost === "number" ? row.cost : 0);
