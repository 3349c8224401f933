import type { Injector } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/preset-sheets-core";
import type { WorkbookHost } from "../host/workbook-host";

const SELECTED = "FUNCTION_MESSAGE";

/**
 * Shows what a function of the add-in said with an error, on a card beside the cell: where the pointer is, as the grid
 * does with errors of its own, and where the cell is selected, for the keyboard. Texts stay texts.
 */
export function showFunctionMessages(injector: Injector, host: WorkbookHost): void {
  const cards = injector.get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (card) => {
    if (!isSameCell(card, cards.currentAlert.get(SELECTED)?.alert)) show(withMessage(card, host) ?? card);
  };
  host.onSelection(() => {
    const card = selectedCard(host);
    if (card) show(card);
    else cards.removeAlert(SELECTED);
  });
}

/** The grid's own card would cover ours. */
function isSameCell({ location }: ICellAlert, shown: ICellAlert | undefined): boolean {
  const other = shown?.location;
  return other?.subUnitId === location.subUnitId && other.row === location.row && other.col === location.col;
}

function withMessage(card: ICellAlert, { functions, engine }: WorkbookHost): ICellAlert | null {
  const { subUnitId: sheet, row, col: column } = card.location;
  const message = functions.messageAt({ sheet, row, column });
  if (message === null) return null;
  const title = engine.book.getSheetBySheetId(sheet)?.getRange(row, column).getDisplayValue() ?? "";
  return { ...card, title, message };
}

/** The card of the cell that is selected, if it alone is. */
function selectedCard(host: WorkbookHost): ICellAlert | null {
  const { book, model } = host.engine;
  const range = book.getActiveSheet().getActiveRange();
  if (!range || range.getWidth() > 1 || range.getHeight() > 1) return null;
  const [row, col] = [range.getRow(), range.getColumn()];
  const worksheet = model.getActiveSheet();
  const location = {
    workbook: model,
    worksheet,
    unitId: model.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    row,
    col,
  };
  const card = { type: CellAlertType.ERROR, title: "", message: "", location, width: 0, height: 0, key: SELECTED };
  return withMessage(card, host);
}
