import { check } from "../src/checking/check";
import type { Finding } from "../src/checking/finding";
import { textCell } from "../src/reading/grid";
import { readPlan } from "../src/reading/read-plan";
import type { Example } from "./examples";

/** What the check finds in an example, as it would on a worksheet. */
export function exampleFindings({ sheet, rules }: Example): Finding[] {
  const rows = sheet.flatMap((texts, index) => {
    const cells = texts.map((text) => (text === "" ? undefined : textCell(text)));
    return cells.some((cell) => cell) ? [{ index, cells }] : [];
  });
  const plan = readPlan([{ name: "Leht1", hidden: false, date1904: false, merges: [], preamble: [], rows }]);
  return rules ? check(plan, rules) : check(plan);
}
