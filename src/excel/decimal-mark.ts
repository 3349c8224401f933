import { runInExcel, sync, type RunOptions } from "./run";

/** What Excel writes between whole and fraction, in one `sync`; its lists follow: semicolons where this is a comma. */
export function decimalMark(options: RunOptions = {}): Promise<string> {
  return runInExcel(options, async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await sync(context, options);
    return application.decimalSeparator;
  });
}
