import type { PlanChanges } from "../../comparing/changes";
import { commonSections, isPart, isPartlyCommon } from "../../comparing/common-sections";
import type { CompareState } from "./compare-state";

/** What the page shows, and a sheet would hold. */
export interface ShownChanges {
  readonly changes: PlanChanges;
  /** There are sections that can be left out. */
  readonly isChoice: boolean;
  /** Sections that only one version has are left out. */
  readonly onlyCommon: boolean;
}

/** What is shown of the changes, as the user chose or as the versions suggest; null until both versions are there. */
export function shownChanges(comparing: CompareState): ShownChanges | null {
  const { changes, onlyCommon: chosen } = comparing;
  if (!changes) return null;
  const isChoice = isPartlyCommon(changes);
  const onlyCommon = isChoice && (chosen ?? isPartOfWorkbook(comparing, changes));
  return { changes: onlyCommon ? commonSections(changes) : changes, isChoice, onlyCommon };
}

/** One version is the open workbook, and the other a file with a part of its sections. */
function isPartOfWorkbook({ before, after }: CompareState, changes: PlanChanges): boolean {
  const isWorkbook = (version: typeof before): boolean => version.kind === "plan" && version.name === null;
  if (isWorkbook(before) === isWorkbook(after)) return false;
  return isPart(changes, isWorkbook(before) ? "after" : "before");
}
