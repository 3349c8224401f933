import type { Activity, Indicator } from "../plan/model";
import type { FieldName } from "./changes";
import { activityFields, comparableField, indicatorFields, type RowFields } from "./row-fields";

/** A row of one version, with the keys by which it finds its like in the other. */
export interface ComparedRow<T = Activity | Indicator> {
  readonly row: T;
  /** Its place in the list. */
  readonly index: number;
  /** Only rows of a kind match. */
  readonly kind: string;
  readonly fields: RowFields;
  /** The row that it stands under: null under the section itself. */
  readonly parent: ComparedRow<T> | null;
  readonly children: readonly ComparedRow<T>[];
  readonly keys: RowKeys;
}

/** Texts that are equal where rows are, in the part that the name says. */
export interface RowKeys {
  readonly title: string;
  readonly unnumbered: string;
  readonly whole: string;
  /** The row with everything under it. */
  readonly subtree: string;
  readonly unnumberedSubtree: string;
}

const APART = "\u0001";

/** Activities in reading order, each parent before its children, as `activitiesOf` gives them. */
export function comparedActivities(activities: readonly Activity[]): ComparedRow<Activity>[] {
  return linked(
    activities.map((row) => ({ row, kind: row.kind, fields: activityFields(row), parent: standsUnder(row) })),
  );
}

export function comparedIndicators(indicators: readonly Indicator[]): ComparedRow<Indicator>[] {
  return linked(
    indicators.map((row) => ({
      row,
      kind: "indicator",
      fields: indicatorFields(row),
      parent: null as Indicator | null,
    })),
  );
}

/** A section's own row and the personnel row may be left out: what stands under them stands under the section. */
function standsUnder({ parent }: Activity): Activity | null {
  return parent && parent.kind !== "section" && parent.kind !== "personnel" ? parent : null;
}

type Building<T> = { -readonly [K in keyof ComparedRow<T>]: ComparedRow<T>[K] } & { children: ComparedRow<T>[] };

function linked<T>(rows: readonly (Pick<ComparedRow<T>, "row" | "kind" | "fields"> & { parent: T | null })[]) {
  const found = new Map<T, Building<T>>();
  const all = rows.map(({ row, kind, fields, parent: above }, index) => {
    const parent = (above && found.get(above)) ?? null;
    const own: Building<T> = { row, index, kind, fields, parent, children: [], keys: ownKeys(kind, fields) };
    parent?.children.push(own);
    found.set(row, own);
    return own;
  });
  // Children come after their parents: from the end on, theirs are ready when a parent's are made.
  for (const own of all.reverse()) {
    const under = (key: "subtree" | "unnumberedSubtree"): string => own.children.map(({ keys }) => keys[key]).join("");
    own.keys = {
      ...own.keys,
      subtree: `${own.keys.whole}(${under("subtree")})`,
      unnumberedSubtree: `${own.keys.unnumbered}(${under("unnumberedSubtree")})`,
    };
  }
  return all.reverse();
}

function ownKeys(kind: string, fields: RowFields): RowKeys {
  const values = (Object.keys(fields) as FieldName[]).map((field) => [field, comparableField(fields, field)] as const);
  const title = `${kind}${APART}${comparableField(fields, "title")}`;
  const rest = values.filter(([field]) => field !== "number" && field !== "title").map(([, value]) => value);
  const unnumbered = [title, ...rest].join(APART);
  const whole = `${unnumbered}${APART}${fields.number ?? ""}`;
  return { title, unnumbered, whole, subtree: "", unnumberedSubtree: "" };
}
