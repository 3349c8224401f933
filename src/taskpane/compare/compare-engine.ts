import { comparePlans } from "../../comparing/compare-plans";
import { readContent } from "../../excel/read-content";
import { removeSheets } from "../../excel/remove-sheets";
import { readPlan } from "../../reading/read-plan";
import { comparisonSheet } from "../../sheets/comparison-sheet";
import { freeSheetName } from "../../sheets/plan/sheet-name";
import { createFileReading } from "../import/file-reader";
import { shownChanges } from "./shown-changes";

/** All that compares versions: code that is fetched with the first one. */
export const compareEngine = {
  comparePlans,
  comparisonSheet,
  createFileReading,
  freeSheetName,
  readContent,
  readPlan,
  removeSheets,
  shownChanges,
};

export type CompareEngine = typeof compareEngine;
