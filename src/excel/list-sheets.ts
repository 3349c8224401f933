import { FINDINGS_NAME, sheetOfRange } from "../sheets/ours";
import { requestDate1904 } from "./date-system";
import { requestMemory } from "./memory";
import { sync, type RunOptions } from "./run";

/** A worksheet of the open workbook. */
export interface ListedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Protected against changes of formats: nothing can be coloured here. */
  readonly isProtected: boolean;
  /** Protected against changes of notes and other objects. */
  readonly locksNotes: boolean;
}

/** What is loaded of a worksheet for `listedSheet`. */
export const SHEET_PROPERTIES = "id, name, visibility, protection/protected, protection/options";

/** The workbook's worksheets, in one `sync`; the sheet of findings in an annotated copy is not one of the user's. */
export async function listSheets(
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<{ sheets: ListedSheet[]; date1904: boolean; hasNotes: boolean }> {
  const { workbook } = context;
  const worksheets = workbook.worksheets;
  worksheets.load(itemsOf(SHEET_PROPERTIES));
  const isDate1904 = requestDate1904(context);
  const findings = workbook.names.getItemOrNullObject(FINDINGS_NAME);
  findings.load("formula");
  const notes = requestMemory(context, "notes");
  await sync(context, options);
  const own = findings.isNullObject ? null : sheetOfRange(String(findings.formula).replace(/^=/, ""));
  return {
    sheets: worksheets.items.filter(({ name }) => name !== own).map(listedSheet),
    hasNotes: notes.isAny(),
    date1904: isDate1904(),
  };
}

/** A worksheet whose `SHEET_PROPERTIES` are loaded. */
export function listedSheet({ id, name, visibility, protection }: Excel.Worksheet): ListedSheet {
  // The options mean something only while the sheet is protected.
  const locks = (allowed: boolean | undefined): boolean => protection.protected && !allowed;
  const allowed = protection.options as Excel.WorksheetProtectionOptions | null;
  return {
    id,
    name,
    hidden: visibility !== "Visible",
    isProtected: locks(allowed?.allowFormatCells),
    locksNotes: locks(allowed?.allowEditObjects),
  };
}

function itemsOf(properties: string): string {
  return properties.replace(/\w+(?:\/\w+)?/g, "items/$&");
}
