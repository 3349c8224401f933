import { runInExcel, sync, type RunOptions } from "./run";

/** What new sheets, tables and names may not be called, since the workbook has it already; case does not count. */
export interface TakenNames {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly string[];
  /** The workbook's defined names. A table can't be called like one either. */
  readonly names: readonly string[];
  /** The id of the sheet that the user is on. */
  readonly activeSheet: string;
}

/** The names in the workbook, hidden and very hidden sheets' among them, in one `sync`. */
export function listNames(options: RunOptions = {}): Promise<TakenNames> {
  return runInExcel(options, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id, items/name");
    tables.load("items/name");
    names.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await sync(context, options);
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      activeSheet: active.id,
    };
  });
}
