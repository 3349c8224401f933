import { runInExcel, sync, type RunOptions } from "./run";

/** The workbook's settings by which a later session knows what checks have left; they go where the file goes. */
const KEYS = { marks: "Tegevuskava.kontroll", notes: "Tegevuskava.markmed" } as const;
type Kept = keyof typeof KEYS;

/** Remembers in the workbook which sheets have marks or notes of ours, by the sheets' ids. */
export function remember(context: Excel.RequestContext, kept: Kept, sheets: readonly string[]): void {
  context.workbook.settings.add(KEYS[kept], { sheets });
}

/** What the workbook remembers, once the request is answered. */
export interface Memory {
  /** Some sheet has marks or notes of ours. */
  readonly isAny: () => boolean;
  /** Takes the setting out, if there is one. */
  readonly forget: () => void;
}

export function requestMemory(context: Excel.RequestContext, kept: Kept): Memory {
  const setting = context.workbook.settings.getItemOrNullObject(KEYS[kept]);
  setting.load("value");
  return {
    isAny: () => !setting.isNullObject && sheetsIn(setting.value) > 0,
    forget: () => {
      if (!setting.isNullObject) setting.delete();
    },
  };
}

/** Anybody may write settings. */
function sheetsIn(value: unknown): number {
  const { sheets } = (value ?? {}) as { sheets?: unknown };
  return Array.isArray(sheets) ? sheets.length : 0;
}

/** Whether the workbook has marks or notes of an earlier check, in one `sync`. */
export function marksPresent(options: RunOptions = {}): Promise<boolean> {
  return runInExcel(options, async (context) => {
    const memories = [requestMemory(context, "marks"), requestMemory(context, "notes")];
    await sync(context, options);
    return memories.some(({ isAny }) => isAny());
  });
}
