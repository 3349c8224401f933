import { runInExcel, sync, type RunOptions } from "./run";

/** The workbook's setting by which a later session knows that there are marks; it goes where the file goes. */
const KEY = "Tegevuskava.kontroll";

/** Remembers in the workbook that sheets have marks, by the sheets' ids. */
export function remember(context: Excel.RequestContext, sheets: readonly string[]): void {
  context.workbook.settings.add(KEY, { sheets });
}

/** Asks for what the workbook remembers; `isNullObject` where it was not checked, or *Clear* was pressed since. */
export function requestMemory(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("key");
  return setting;
}

/** Whether the workbook has marks of an earlier check, in one `sync`. */
export function marksPresent(options: RunOptions = {}): Promise<boolean> {
  return runInExcel(options, async (context) => {
    const memory = requestMemory(context);
    await sync(context, options);
    return !memory.isNullObject;
  });
}
