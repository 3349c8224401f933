import { PART_MISSING } from "../locales/function-parts";
import type { Language } from "../locales/message";
import { languageOf } from "../taskpane/language";
import { FUNCTION_IDS, type FunctionId } from "./function-ids";

/** Those that read dates from cells. */
const DATED: ReadonlySet<FunctionId> = new Set(["STARTDATE", "ENDDATE", "PERIODCHECK", "WAGEPERFTE", "FINDINGS"]);

const language = (): Language => languageOf(Office.context.displayLanguage);

let date1904: Promise<boolean> | null = null;

/** Asked of Excel once, when a function first has dates. Where Excel refuses, as while somebody types, once more later. */
async function isDate1904(): Promise<boolean> {
  date1904 ??= import("../excel/date-system").then(({ readDate1904 }) => readDate1904());
  try {
    return await date1904;
  } catch {
    date1904 = null;
    return false;
  }
}

/** The code itself comes when a cell first needs it: the pane waits for no function, and no function for the pane. */
async function answer(id: FunctionId, args: readonly unknown[]): Promise<unknown> {
  const { call, countFrom1904, speak } = await import("./call").catch(() => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, PART_MISSING[language()]);
  });
  speak(language);
  if (DATED.has(id)) countFrom1904(await isDate1904());
  return call(id, args);
}

// Without a connection office.js does not come, and nobody asks for functions.
if (typeof CustomFunctions !== "undefined")
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, (...args: unknown[]) => answer(id, args));
