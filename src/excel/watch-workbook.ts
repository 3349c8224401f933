import { supportsApi } from "./api";
import { isOwnEdit } from "./own-edits";

/** Something happened in the workbook. */
export interface WorkbookEdit {
  /** Cells of a sheet were changed, or a sheet was added, deleted or renamed. */
  readonly kind: "cells" | "sheets";
  readonly sheetId: string;
  /** Ourselves, the user, or somebody else who has the workbook open. */
  readonly by: "user" | "us" | "remote";
}

const RENAMING_API = "1.17";

/**
 * Tells of edits from now on. Excel drops some of them when they come fast, so that a check by hand stays the way to be
 * sure.
 * @returns a way to stop
 */
export async function watchWorkbook(onEdit: (edit: WorkbookEdit) => void): Promise<() => Promise<void>> {
  const tell = (kind: WorkbookEdit["kind"], event: Origin & { worksheetId: string }): Promise<void> => {
    onEdit({ kind, sheetId: event.worksheetId, by: editorOf(event) });
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<never>[] = [
      worksheets.onChanged.add((event) => tell("cells", event)),
      worksheets.onAdded.add((event) => tell("sheets", event)),
      worksheets.onDeleted.add((event) => tell("sheets", event)),
    ];
    if (supportsApi(RENAMING_API)) added.push(worksheets.onNameChanged.add((event) => tell("sheets", event)));
    await context.sync();
    return added;
  });
  return async () => {
    const [{ context }] = handlers as [OfficeExtension.EventHandlerResult<never>];
    await Excel.run(context as Excel.RequestContext, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

interface Origin {
  readonly source: Excel.EventSource | "Local" | "Remote";
  readonly triggerSource?: Excel.EventTriggerSource | "Unknown" | "ThisLocalAddin";
}

/** Before 1.14 Excel does not say that it was us, and of sheets that come and go it never does. */
function editorOf({ source, triggerSource }: Origin): WorkbookEdit["by"] {
  if (source === "Remote") return "remote";
  if (triggerSource === "ThisLocalAddin") return "us";
  return triggerSource === undefined && isOwnEdit() ? "us" : "user";
}
