import type { Language } from "../../locales";
import { PartMissing } from "../failure";
import { GROUP_OF } from "./function-groups";
import type { FunctionId, FunctionText } from "./functions-state";

/** What Excel reads of the functions, beside the page. */
const PLACES: Readonly<Record<Language, string>> = {
  et: "assets/functions/functions.et.json",
  en: "assets/functions/functions.json",
};

/** As much of Excel's own notation as is shown. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/**
 * The functions in the words that Excel shows while a formula is typed.
 * @throws PartMissing where they can't be fetched or are no such list; the signal's reason when it is cancelled
 */
export async function functionTexts(language: Language, signal: AbortSignal): Promise<readonly FunctionText[]> {
  const place = PLACES[language];
  try {
    const response = await fetch(place, { signal });
    if (!response.ok) throw new Error(`${place}: ${response.status}`);
    return textsIn((await response.json()) as Metadata);
  } catch (error) {
    signal.throwIfAborted();
    throw new PartMissing(error instanceof Error ? error.message : String(error));
  }
}

/** A server may answer with some page of its own, which then is no list. */
function textsIn({ functions }: Metadata): readonly FunctionText[] {
  return functions
    .filter(({ id }) => Object.hasOwn(GROUP_OF, id))
    .map(({ id, description, parameters }) => ({
      id: id as FunctionId,
      description,
      parameters: parameters.map((one) => ({
        name: one.name,
        description: one.description,
        isOptional: one.optional === true,
      })),
    }));
}
