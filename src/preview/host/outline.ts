import type { CustomData } from "@univerjs/core";
import type { LineExtras } from "../engine/content";
import type { Area } from "./area";
import { HostError } from "./host-error";
import type { Session } from "./session";
import { makeRoom, mutate, sheetModel } from "./sheet-model";

export type Lines = "rows" | "columns";

/** As many groups as may stand in each other. */
const DEEPEST = 7;

/** How deep a row or column is in the outline; 0 is not grouped. */
export function levelOf(sheet: string, lines: Lines, index: number, session: Session): number {
  return (custom(sheet, lines, index, session) as LineExtras | null)?.outline ?? 0;
}

/** Puts rows or columns one level deeper. */
export function group(sheet: string, lines: Lines, area: Area, session: Session): void {
  const [first, last] = ends(lines, area);
  if (levels(sheet, lines, first, last, session).some((level) => level >= DEEPEST))
    throw new HostError("InvalidOperation", "Groups stand in each other seven times at most.");
  change(sheet, lines, [first, last], 1, session);
}

/** Takes rows or columns out of their innermost group. */
export function ungroup(sheet: string, lines: Lines, area: Area, session: Session): void {
  const [first, last] = ends(lines, area);
  if (levels(sheet, lines, first, last, session).every((level) => level === 0))
    throw new HostError("InvalidOperation", "There is no group here.");
  change(sheet, lines, [first, last], -1, session);
}

/** Shows or hides rows or columns. */
export function setHidden(sheet: string, lines: Lines, area: Area, isHidden: boolean, session: Session): void {
  const [first, last] = ends(lines, area);
  makeRoom(sheet, lines === "rows" ? { ...area, left: 0, right: 0 } : { ...area, top: 0, bottom: 0 }, session);
  const changes: Record<number, object> = {};
  for (let index = first; index <= last; index++) changes[index] = { hd: isHidden ? 1 : 0 };
  putLines(sheet, lines, changes, session);
}

/** Writes what a row or column is like: `h`, `w`, `hd`, `custom`. */
export function putLines(
  sheet: string,
  lines: Lines,
  changes: Readonly<Record<number, object>>,
  session: Session,
): void {
  const [mutation, key] = lines === "rows" ? ["set-row-data", "rowData"] : ["set-col-data", "columnData"];
  mutate(`sheet.mutation.${mutation}`, sheet, { [key]: changes }, session);
}

export function ends(lines: Lines, { top, bottom, left, right }: Area): [number, number] {
  return lines === "rows" ? [top, bottom] : [left, right];
}

function levels(sheet: string, lines: Lines, first: number, last: number, session: Session): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => levelOf(sheet, lines, first + index, session));
}

function change(sheet: string, lines: Lines, [first, last]: [number, number], by: 1 | -1, session: Session): void {
  const changes: Record<number, object> = {};
  for (let index = first; index <= last; index++) {
    const level = Math.max(0, levelOf(sheet, lines, index, session) + by);
    changes[index] = { custom: level > 0 ? { ...custom(sheet, lines, index, session), outline: level } : null };
  }
  putLines(sheet, lines, changes, session);
}

function custom(sheet: string, lines: Lines, index: number, session: Session): CustomData {
  const model = sheetModel(sheet, session);
  const line = lines === "rows" ? model.getRowManager().getRow(index) : model.getColumnManager().getColumn(index);
  return line?.custom ?? null;
}

/** Shows what is less deep than the levels and hides the rest of the groups; 0 leaves them. */
export function showLevels(sheet: string, lines: Lines, shown: number, session: Session): void {
  if (shown <= 0) return;
  const model = sheetModel(sheet, session);
  const changes: Record<number, object> = {};
  const count = lines === "rows" ? model.getRowCount() : model.getColumnCount();
  for (let index = 0; index < count; index++) {
    const level = levelOf(sheet, lines, index, session);
    if (level > 0) changes[index] = { hd: level >= shown ? 1 : 0 };
  }
  putLines(sheet, lines, changes, session);
}
