import { check } from "../checking/check";
import type { Finding } from "../checking/finding";
import { LANGUAGES, type Language } from "../locales/message";
import { toA1 } from "../plan/place";
import { readPlan } from "../reading/read-plan";
import { findingNames } from "../sheets/finding-names";
import { CellError, wrongInput } from "./cells/cell-error";
import { isBlank, type CellValue } from "./cells/cell-value";
import { assertThere } from "./cells/every-cell";
import { gridOf } from "./cells/grid-of";
import { say, speech } from "./speech";

/**
 * What does not add up in a table: a list with a header row that follows every edit.
 * @customfunction FINDINGS
 * @param range The table with its header
 * @param [language] "et" or "en"; without it, your own
 * @param invocation Where the table stands
 * @returns Severity, cell, activity, finding, stated and expected
 * @requiresParameterAddresses
 */
export function findings(range: any[][], language?: any, invocation?: CustomFunctions.Invocation): any[][] {
  const words = speech(languageOf(language));
  assertThere(range);
  const plan = readPlan([gridOf(range, invocation?.parameterAddresses?.[0])]);
  if (plan.sections.length === 0 && plan.unreadableTables.length === 0) throw new CellError("#N/A", say("noTable"));
  const { severity, cell, activity, finding, actual, expected } = words.words.columns;
  const rows = check(plan).map((found) => rowOf(found, words));
  const empty = ["", "", "", words.words.clean, "", ""];
  return [[severity, cell, activity, finding, actual, expected], ...(rows.length > 0 ? rows : [empty])];
}

function rowOf(found: Finding, { language, words, rules }: ReturnType<typeof speech>): string[] {
  const { activity, actual, expected } = findingNames(found, { language, messages: { report: words } });
  const cell = found.place?.cell ? toA1(found.place.cell) : "";
  return [rules.severities[found.severity], cell, activity, rules.finding(found), actual, expected];
}

function languageOf(cell: CellValue): Language | undefined {
  if (cell instanceof CellError) throw cell;
  if (isBlank(cell)) return undefined;
  const asked = String(cell).trim().toLowerCase();
  const language = LANGUAGES.find((one) => one === asked);
  if (!language) throw wrongInput(say("language", { text: String(cell) }));
  return language;
}
