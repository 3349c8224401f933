import { documentFile } from "../../excel/document-file";
import { readContent } from "../../excel/read-content";
import { readSummary } from "../../excel/read-summary";
import { removeSheets } from "../../excel/remove-sheets";
import { removeSummary } from "../../excel/remove-summary";
import { draftSummary } from "../../summary/draft-summary";
import { sha256Of } from "../import/sha256";
import { cleanedCopy } from "./cleaned-copy";
import { copyFileName } from "./copy-file-name";
import { isConfirmed } from "./confirmed-cells";

/** All that makes the summary sheets and the copy for the ministry: code that is fetched with the first of them. */
export const summaryEngine = {
  readContent,
  readSummary,
  sha256Of,
  draftSummary,
  isConfirmed,
  removeSummary,
  removeSheets,
  documentFile,
  cleanedCopy,
  copyFileName,
};

export type SummaryEngine = typeof summaryEngine;
