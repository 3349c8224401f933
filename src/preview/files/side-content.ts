import type { DataValidation, Sheet, TableDefinition } from "hucre/xlsx";
import { fromA1 } from "../../plan/place";
import { rangeOf, rangesOf } from "./ranges";

/** A note as the grid keeps it, by row and column. */
export interface ShownNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}
export type ShownNotes = Readonly<Record<string, Readonly<Record<string, ShownNote>>>>;

/** A comment is a conversation, which the grid does not show and the add-in only reads. */
export interface ShownComment {
  readonly cell: string;
  readonly text: string;
  readonly author: string;
}

const NOTE_WIDTH = 220;
const LINE_HEIGHT = 18;
const CHARACTERS_A_LINE = 32;
export const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;

/** A sheet's notes. What stands beside a comment for programs that know no comments is none. */
export function shownNotes({ cells, threadedComments = [] }: Sheet): ShownNotes {
  const conversations = new Set(threadedComments.map(({ ref }) => ref?.toUpperCase()));
  const notes: Record<string, Record<string, ShownNote>> = {};
  for (const [key, { comment }] of cells ?? []) {
    const [row, col] = key.split(",").map(Number) as [number, number];
    if (!comment || [...conversations].some((ref) => isAt(ref, row, col))) continue;
    const note = comment.text.replace(/\r\n?/g, "\n");
    (notes[row] ??= {})[col] = { id: `note-${key}`, row, col, width: NOTE_WIDTH, height: noteHeight(note), note };
  }
  return notes;
}

function isAt(reference: string | undefined, row: number, column: number): boolean {
  const cell = reference === undefined ? null : fromA1(reference);
  return cell?.row === row && cell.column === column;
}

function noteHeight(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length || 1) / CHARACTERS_A_LINE), 0);
  return Math.min(400, 24 + lines * LINE_HEIGHT);
}

/** The first message of each conversation on a sheet. */
export function shownComments({ threadedComments = [] }: Sheet, names: ReadonlyMap<string, string>): ShownComment[] {
  return threadedComments.flatMap(({ ref, text, personId }) =>
    ref === undefined ? [] : { cell: ref, text, author: names.get(personId) ?? "" },
  );
}

/** A sheet's data validation as the grid keeps it. */
export function shownValidation(rules: readonly DataValidation[]): object[] {
  return rules.map((rule, index) => ({
    uid: `file-${index}`,
    type: rule.type,
    operator: rule.operator,
    formula1: rule.values ? rule.values.join(",") : shownBound(rule, rule.formula1),
    formula2: shownBound(rule, rule.formula2),
    allowBlank: rule.allowBlank,
    ranges: rangesOf(rule.range),
    showErrorMessage: rule.showErrorMessage,
    error: rule.errorMessage,
    errorTitle: rule.errorTitle,
    errorStyle: rule.errorStyle && ERROR_STYLES[rule.errorStyle],
    showInputMessage: rule.showInputMessage,
    prompt: rule.inputMessage,
    promptTitle: rule.inputTitle,
    showDropDown: rule.type === "list",
  }));
}

/** Numbers stand as they are; whatever else is a formula. */
function shownBound({ type }: DataValidation, bound: string | undefined): string | undefined {
  if (bound === undefined || !Number.isNaN(Number(bound))) return bound;
  const list = type === "list" ? /^"((?:[^"]|"")*)"$/.exec(bound) : null;
  return list ? list[1]!.replaceAll('""', '"') : `=${bound.replace(/^=/, "")}`;
}

/** A sheet's tables as the grid keeps them. */
export function shownTables(tables: readonly TableDefinition[]): object[] {
  return tables.flatMap((table, index) => {
    const range = table.range === undefined ? null : rangeOf(table.range);
    if (!range || range.endRow <= range.startRow) return [];
    const columns = table.columns.map(({ name }, order) => ({
      id: `column-${order}`,
      displayName: name,
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    }));
    const name = table.displayName ?? table.name;
    return { id: tableId(table, index), name, range, options: { showHeader: true }, columns, filters: {}, meta: {} };
  });
}

/** By this a table that comes back from the grid is recognised. */
export function tableId({ displayName, name }: TableDefinition, index: number): string {
  return `file-${index}-${displayName ?? name}`;
}
