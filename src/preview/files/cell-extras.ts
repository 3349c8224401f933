import type { ICellData } from "@univerjs/core";
import type { Cell } from "hucre/xlsx";
import type { CellExtras, CellLink } from "../engine/content";

/** What a file's cell carries for Excel; null for nothing. */
export function extrasOfCell({ style, hyperlink }: Cell): CellExtras | null {
  const link = hyperlink && linkOf(hyperlink);
  const isUnlocked = style?.protection?.locked === false;
  if (!link && !isUnlocked) return null;
  return { ...(isUnlocked && { unlocked: true as const }), ...(link && { link }) };
}

function linkOf({ target, location, tooltip }: NonNullable<Cell["hyperlink"]>): CellLink {
  return {
    ...(target && { address: target }),
    ...(location && { documentReference: location }),
    ...(tooltip && { screenTip: tooltip }),
  };
}

/** Whether two cells carry the same. */
export function sameExtras(one: ICellData | undefined, other: ICellData | undefined): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** Gives a file's cell what the grid's carries. */
export function saveExtras(cell: Cell, made: ICellData | undefined): void {
  const { unlocked, link } = (made?.custom ?? {}) as CellExtras;
  const wasUnlocked = cell.style?.protection?.locked === false;
  if (Boolean(unlocked) !== wasUnlocked)
    cell.style = { ...cell.style, protection: { ...cell.style?.protection, locked: unlocked ? false : undefined } };
  if (JSON.stringify(cell.hyperlink && linkOf(cell.hyperlink)) === JSON.stringify(link)) return;
  if (!link) delete cell.hyperlink;
  else
    cell.hyperlink = {
      target: link.address ?? "",
      ...(link.documentReference && { location: link.documentReference }),
      ...(link.screenTip && { tooltip: link.screenTip }),
    };
}

function inOrder(cell: ICellData | undefined): unknown {
  const { unlocked = false, link = null } = (cell?.custom ?? {}) as CellExtras;
  return [unlocked, link && [link.address, link.documentReference, link.screenTip]];
}
