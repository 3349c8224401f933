import type { WorkbookContent } from "../importing/workbook-content";
import { runInExcel, sync, type RunOptions } from "./run";

/** Where new sheets, tables and names find their place, and the id of the sheet that the user is on. */
export interface OpenContent extends WorkbookContent {
  readonly activeSheet: string;
}

/** The workbook's sheets, tables and names, hidden ones among them, in two `sync`s. */
export function readContent(options: RunOptions = {}): Promise<OpenContent> {
  return runInExcel(options, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id, items/name");
    tables.load("items/name");
    names.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await sync(context, options);
    const areas = tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex, columnIndex, rowCount, columnCount");
      range.untrack();
      const { worksheet } = table;
      worksheet.load("name");
      return () => ({ name: table.name, sheet: worksheet.name, area: areaOf(range) });
    });
    if (areas.length > 0) await sync(context, options);
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      tables: areas.map((area) => area()),
      names: names.items.map(({ name }) => name),
      activeSheet: active.id,
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
