import { PART_MISSING } from "../locales/function-parts";
import type { Language } from "../locales/message";
import { languageOf } from "../taskpane/language";
import { FUNCTION_IDS, type FunctionId } from "./function-ids";

/** Those that read dates from cells. */
const DATED: ReadonlySet<FunctionId> = new Set(["STARTDATE", "ENDDATE", "PERIODCHECK", "WAGEPERFTE", "FINDINGS"]);

const language = (): Language => languageOf(Office.context.displayLanguage);

let date1904: Promise<boolean> | null = null;

/**
 * Asked of Excel once, when a function first has dates, and where somebody is typing at the end of that: dates of another
 * system are years away. Where Excel refuses all the same, it is asked once more later.
 */
async function isDate1904(): Promise<boolean> {
  const { readDate1904 } = await fetched(import("../excel/date-system"));
  date1904 ??= readDate1904({ waitForCell: true });
  try {
    return await date1904;
  } catch {
    date1904 = null;
    return false;
  }
}

/** @throws CustomFunctions.Error with what a cell is to say where a part of the program does not come */
function fetched<T>(part: Promise<T>): Promise<T> {
  return part.catch(() => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, PART_MISSING[language()]);
  });
}

/** The code itself comes when a cell first needs it: the pane waits for no function, and no function for the pane. */
async function answer(id: FunctionId, args: readonly unknown[]): Promise<unknown> {
  const { call, countFrom1904, speak } = await fetched(import("./call"));
  speak(language);
  if (DATED.has(id)) countFrom1904(await isDate1904());
  return call(id, args);
}

// Without a connection office.js does not come, and nobody asks for functions.
if (typeof CustomFunctions !== "undefined")
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, (...args: unknown[]) => answer(id, args));
