import { PART_MISSING } from "../locales/function-parts";
import type { Language } from "../locales/message";
import { languageOf } from "../taskpane/language";
import { FUNCTION_IDS, type FunctionId } from "./function-ids";

const language = (): Language => languageOf(Office.context.displayLanguage);

/** The code itself comes when a cell first needs it: the pane waits for no function, and no function for the pane. */
async function answer(id: FunctionId, args: readonly unknown[]): Promise<unknown> {
  const { call, speak } = await import("./call").catch(() => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, PART_MISSING[language()]);
  });
  speak(language);
  return call(id, args);
}

// Without a connection office.js does not come, and nobody asks for functions.
if (typeof CustomFunctions !== "undefined")
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, (...args: unknown[]) => answer(id, args));
