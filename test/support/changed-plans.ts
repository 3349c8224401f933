import fc from "fast-check";
import type { PlanRow } from "./plan-rows";

const SYLLABLES = ["ka", "ri", "mu", "lo", "te", "sõ", "pä", "nu", "vi", "ha", "je", "kü", "dro", "sti", "gel"];

/** Words that no two titles have in common, but for a few that stand in many. */
const COMMON = ["korraldamine", "koolitus", "sihtrühmale", "teenuste", "ja"];

function word(seed: number): string {
  const at = (index: number): string => SYLLABLES[index % SYLLABLES.length]!;
  return at(seed) + at(Math.floor(seed / 15)) + at(Math.floor(seed / 225)) + at(Math.floor(seed / 3_375) + seed * 7);
}

/** A title of four words of its own and a common one. */
export function titleOf(seed: number): string {
  const own = [0, 1, 2, 3].map((index) => word(seed * 4 + index));
  return [...own.slice(0, 2), COMMON[seed % COMMON.length], ...own.slice(2)].join(" ");
}

/** A plan of up to eight activities with up to six sub-activities each; every title is another. */
export const plans: fc.Arbitrary<PlanRow[]> = fc
  .array(fc.tuple(fc.nat(6), fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 6, maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((shape) => {
    let seed = 0;
    const next = (cost: number, rows: PlanRow[]): PlanRow => {
      const title = titleOf(seed++);
      return { id: title, title, cost, rows };
    };
    return shape.map(([count, costs]) => {
      const rows = costs.slice(0, count).map((cost) => next(cost, []));
      return next(
        rows.reduce((total, { cost }) => total + Number(cost), 0),
        rows,
      );
    });
  });

export type Edit = {
  readonly kind: "delete" | "insert" | "reword" | "recost" | "move";
  readonly at: number;
  readonly value: number;
};

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("delete", "insert", "reword", "recost", "move"),
    at: fc.nat(60),
    value: fc.nat(5_000),
  }),
  { maxLength: 6 },
);

/** The plan after all edits. */
export function changed(plan: readonly PlanRow[], steps: readonly Edit[]): PlanRow[] {
  const touched = new Set<string>();
  return steps.reduce((rows, edit) => edited(rows, edit, touched), [...plan]);
}

/** The plan after one edit; each row keeps its id, and a row that is new has one of its own. A row is edited once. */
function edited(plan: readonly PlanRow[], edit: Edit, touched: Set<string>): PlanRow[] {
  const groups = [null, ...plan.filter(({ rows }) => rows.length > 0)];
  const group = groups[edit.at % groups.length]!;
  const rows = [...(group?.rows ?? plan)];
  const index = edit.value % (rows.length + (edit.kind === "insert" ? 1 : 0));
  const row = rows[index];
  if (edit.kind === "insert") {
    const title = titleOf(1_000 + edit.value);
    if (touched.has(title)) return [...plan];
    touched.add(title);
    rows.splice(index, 0, { id: title, title, cost: edit.value, rows: [] });
  } else if (!row || touched.has(row.id) || row === group) return [...plan];
  else {
    touched.add(row.id);
    change(rows, index, row, edit);
  }
  return group ? plan.map((other) => (other === group ? { ...group, rows } : other)) : rows;
}

function change(rows: PlanRow[], index: number, row: PlanRow, { kind, value }: Edit): void {
  if (kind === "delete") rows.splice(index, 1);
  else if (kind === "recost") rows[index] = { ...row, cost: 10_000 + value };
  else if (kind === "reword") {
    const words = row.title.split(" ");
    words[value % words.length] = word(40_000 + value);
    rows[index] = { ...row, title: words.join(" ") };
  } else {
    rows.splice(index, 1);
    rows.splice(value % (rows.length + 1), 0, row);
  }
}
