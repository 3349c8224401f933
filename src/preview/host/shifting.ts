import type { ICellData } from "@univerjs/core";
import type { PrintSetUp } from "../engine/content";
import { COLUMNS, type Area } from "./area";
import type { CellMatrix, Session } from "./session";
import {
  areaOfRange,
  extrasOf,
  gridPart,
  makeRoom,
  rangeOfArea,
  setExtras,
  sheetFacade,
  sheetModel,
} from "./sheet-model";
import { shiftCharts } from "./shifting-charts";
import { notesBefore } from "./shifting-notes";
import { rulesBefore } from "./shifting-rules";
import { shifted, shiftedAddress, shiftedTable, type Shift } from "./shifts";
import { placeTable, removeTable, tablesOn, type TableTarget } from "./tables";

/** The grid's word for "above". */
const UP = 0;
const DOWN = 2;

/**
 * Lets cells come in between, with the look of those above them, or takes cells out. Tables, names, formulas, formats,
 * validation, notes, comments and charts move along.
 */
export function shiftCells(sheet: string, shift: Shift, session: Session): void {
  const tables = tablesOn(sheet, session).map(({ id, range }) => {
    const target: TableTarget = { id, sheet };
    return { target, area: shiftedTable(areaOfRange(range), shift) };
  });
  const placeRules = rulesBefore(sheet, shift, session);
  const placeNotes = notesBefore(sheet, shift, session);
  onSheet(sheet, () => change(sheet, shift, session), session);
  placeRules();
  placeNotes();
  for (const { target, area } of tables) settleTable(target, area, session);
  shiftExtras(sheet, shift, session);
  shiftCharts(sheet, shift, session);
}

const isWhole = ({ area }: Shift): boolean => area.right - area.left === COLUMNS - 1;

function change(sheet: string, shift: Shift, session: Session): void {
  const { api, book } = session.engine;
  const ids = { unitId: book.getId(), subUnitId: sheet };
  const { kind, area } = shift;
  // One row more than goes, for a grid without rows is none.
  makeRoom(sheet, { ...area, bottom: area.bottom + 1, right: isWhole(shift) ? 0 : area.right }, session);
  const range = rangeOfArea(gridPart(sheet, area, session)!);
  if (!isWhole(shift)) {
    const command = kind === "insert" ? "insert-range-move-down" : "delete-range-move-up";
    // It promises something and waits for nothing: the cells have moved when the call is over.
    void api.executeCommand(`sheet.command.${command}`, { ...ids, range });
    return;
  }
  if (kind === "delete") {
    api.syncExecuteCommand("sheet.command.remove-row-by-range", { ...ids, range });
    return;
  }
  const direction = area.top > 0 ? DOWN : UP;
  const cellValue = looksFromAbove(sheet, area, session);
  api.syncExecuteCommand("sheet.command.insert-row-by-range", { ...ids, range, direction, cellValue });
}

/** New rows look like the one above them, as in Excel. */
function looksFromAbove(sheet: string, { top, bottom }: Area, session: Session): CellMatrix {
  const above =
    top > 0
      ? sheetModel(sheet, session)
          .getCellMatrix()
          .getRow(top - 1)
      : null;
  const line: Record<number, ICellData> = {};
  for (const [column, cell] of Object.entries(above ?? {})) {
    const { s, custom } = (cell ?? {}) as ICellData;
    const isUnlocked = (custom as { unlocked?: true } | null | undefined)?.unlocked;
    if (s || isUnlocked) line[Number(column)] = { ...(s && { s }), ...(isUnlocked && { custom: { unlocked: true } }) };
  }
  if (Object.keys(line).length === 0) return {};
  const copy = (): Record<number, ICellData> => structuredClone(line);
  return Object.fromEntries(Array.from({ length: bottom - top + 1 }, (_, index) => [top + index, copy()]));
}

/** The grid moves tables in its own way. */
function settleTable(target: TableTarget, area: Area | null, session: Session): void {
  const now = tablesOn(target.sheet, session).find(({ id }) => id === target.id);
  if (!now) return;
  if (!area) removeTable(target, session);
  else if (JSON.stringify(areaOfRange(now.range)) !== JSON.stringify(area)) placeTable(target, area, session);
}

/** The grid moves what is on cells only where it shows the sheet, and selects what it has moved. */
function onSheet(sheet: string, task: () => void, session: Session): void {
  session.withoutShowing(() => {
    const { book } = session.engine;
    const facade = sheetFacade(sheet, session);
    const ids = { unitId: book.getId(), sheetId: sheet };
    if (book.getActiveSheet().getSheetId() !== sheet) book.setActiveSheet(facade);
    const selected = facade.getActiveRange()?.getRange();
    task();
    const within = selected && gridPart(sheet, areaOfRange(selected), session);
    if (within) facade.setActiveRange(facade.getRange({ ...rangeOfArea(within), ...ids }));
  });
}

/** What only the host knows of the sheet's cells. */
function shiftExtras(sheet: string, shift: Shift, session: Session): void {
  const { comments, print } = extrasOf(sheet, session);
  if (comments && comments.length > 0) {
    const moved = comments.flatMap((comment) => {
      const cell = shiftedAddress(comment.cell, shift);
      return cell === null ? [] : [{ ...comment, cell }];
    });
    setExtras(sheet, { comments: moved }, session);
  }
  if (print && isWhole(shift)) setExtras(sheet, { print: shiftedPrint(print, shift) }, session);
}

function shiftedPrint(print: PrintSetUp, shift: Shift): PrintSetUp {
  const { titleRows, printArea } = print;
  const titles = titleRows && shifted({ top: titleRows.first, bottom: titleRows.last, left: 0, right: 0 }, shift);
  const areas = printArea?.split(",").flatMap((address) => shiftedAddress(address, shift) ?? []);
  return {
    ...print,
    ...(titleRows && { titleRows: titles && { first: titles.top, last: titles.bottom } }),
    ...(areas && { printArea: areas.join(",") || null }),
  };
}
