import type { IRange, IStyleData } from "@univerjs/core";

/** What is on a sheet besides its cells, said so that what Excel would show and save alike is equal. */

interface StoredTable {
  readonly id: string;
  readonly name: string;
  readonly range: object;
  readonly columns: readonly { readonly displayName: string }[];
}
interface StoredRule {
  readonly uid: string;
  readonly ranges: readonly IRange[];
  readonly formula2?: string;
}
type BySheet<T> = Readonly<Record<string, T>>;

/** By the grid's names for parts. */
export const CANONICAL_PARTS: Readonly<Record<string, (part: never) => unknown>> = {
  SHEET_DATA_VALIDATION_PLUGIN: (part: BySheet<readonly StoredRule[]>) => mapped(part, validation),
  SHEET_DEFINED_NAME_PLUGIN: (part: Record<string, { id: string }>) => sorted(Object.values(part), ["id", "comment"]),
  SHEET_TABLE_PLUGIN: (part: BySheet<{ readonly tables: readonly StoredTable[] }>) =>
    mapped(part, ({ tables }) => sorted(tables.map(table), [])),
  // Under keys that mean nothing.
  SHEET_RANGE_THEME_MODEL_PLUGIN: ({ rangeThemeStyleRuleMap = {} }: { rangeThemeStyleRuleMap?: object }) =>
    sorted(Object.values(rangeThemeStyleRuleMap) as object[], []),
};

/** A sheet's own knowledge of its tables, by their names. */
export function looksOfTables(looks: Readonly<Record<string, unknown>>, part: unknown): unknown {
  const all = Object.values((part ?? {}) as BySheet<{ readonly tables: readonly StoredTable[] }>);
  const names = new Map(all.flatMap(({ tables }) => tables.map(({ id, name }) => [id, name])));
  return Object.fromEntries(Object.entries(looks).map(([id, look]) => [names.get(id) ?? id, look]));
}

/** Without what says the same as nothing. */
export function canonicalStyle({ bl, it, ul, st, ht, vt, tb, cl, ff, fs, n, ...style }: IStyleData): object {
  return {
    ...style,
    ...(bl && { bl }),
    ...(it && { it }),
    ...(ul?.s && { ul }),
    ...(st?.s && { st }),
    ...(ht && { ht }),
    ...(vt && vt !== 3 && { vt }),
    ...(tb && tb !== 1 && { tb }),
    ...(cl?.rgb && cl.rgb !== "#000000" && { cl }),
    ...(ff && ff !== "Calibri" && { ff }),
    ...(fs && fs !== 11 && { fs }),
    ...(n && n.pattern !== "General" && { n }),
  };
}

const table = ({ name, range, columns }: StoredTable): object => ({
  name,
  range,
  columns: columns.map(({ displayName }) => displayName),
});

/** Which rows of each column a rule is on, whatever areas it was given. */
function validation(rules: readonly StoredRule[]): unknown {
  const cells: Record<string, Record<number, string>> = {};
  for (const { uid: _, ranges, formula2, ...rule } of rules) {
    const columns = (cells[JSON.stringify(inOrder({ ...rule, ...(formula2 && { formula2 }) }))] ??= {});
    const intervals: Record<number, [number, number][]> = {};
    for (const { startRow, endRow, startColumn, endColumn } of ranges)
      for (let column = startColumn; column <= endColumn; column++) (intervals[column] ??= []).push([startRow, endRow]);
    for (const [column, found] of Object.entries(intervals)) columns[Number(column)] = joined(found);
  }
  return cells;
}

function joined(intervals: [number, number][]): string {
  const made: [number, number][] = [];
  for (const [first, last] of intervals.sort(([one], [other]) => one - other)) {
    const before = made.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else made.push([first, last]);
  }
  return made.map(([first, last]) => `${first}-${last}`).join(",");
}

const inOrder = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

function mapped<T>(part: BySheet<T>, of: (value: T) => unknown): unknown {
  return Object.fromEntries(Object.entries(part).map(([id, value]) => [id, of(value)]));
}

function sorted(items: readonly object[], without: readonly string[]): unknown {
  const kept = items.map((item) =>
    inOrder(Object.fromEntries(Object.entries(item).filter(([key]) => !without.includes(key)))),
  );
  return kept.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
