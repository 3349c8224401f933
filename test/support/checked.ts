import { check } from "../../src/checking/check";
import type { CheckedFile } from "../../src/cli/checked-file";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";

/** A file with these sheets as the command has checked it. */
export function checkedFile(grids: readonly Grid[], more: Partial<CheckedFile> = {}): CheckedFile {
  const plan = readPlan(grids);
  return {
    file: "kava.xlsx",
    bytes: null,
    problem: null,
    plan,
    findings: check(plan),
    sheets: grids.map(({ name }) => name),
    hiddenSheets: new Set(grids.flatMap(({ hidden, name }) => (hidden ? [name] : []))),
    ...more,
  };
}
