import { check } from "../src/checking/check";
import type { Finding } from "../src/checking/finding";
import { textCell, type Grid } from "../src/reading/grid";
import { readPlan } from "../src/reading/read-plan";
import type { Example } from "./examples";

/** What the check finds in an example, as it would on a worksheet. */
export function exampleFindings({ sheet, kava, rules }: Example): Finding[] {
  const plan = readPlan([gridOf("Leht1", sheet), ...(kava ? [gridOf("Kava", kava)] : [])]);
  return rules ? check(plan, rules) : check(plan);
}

function gridOf(name: string, texts: Example["sheet"]): Grid {
  const rows = texts.flatMap((row, index) => {
    const cells = row.map((text) => (text === "" ? undefined : textCell(text)));
    return cells.some((cell) => cell) ? [{ index, cells }] : [];
  });
  return { name, hidden: false, date1904: false, merges: [], preamble: [], rows };
}
