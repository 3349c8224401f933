import { readContent } from "../../excel/read-content";
import { readGrid } from "../../excel/read-grid";
import { removeSheets } from "../../excel/remove-sheets";
import { beginWriting } from "../../excel/write-sheets";
import type { RunOptions } from "../../excel/run";
import { incomingOf } from "../../importing/incoming";
import { writingFor } from "../../importing/writing-for";
import type { PlanSettings } from "../../plan/settings";
import { readPlan } from "../../reading/read-plan";
import { choicesOf, filesToImport, withSkipped } from "./choices";
import { createFileReading } from "./file-reader";
import { contentOf } from "./read-content";
import { sha256Of } from "./sha256";
import type { WrittenSheet } from "./whole-writing";

/** All that reads files and writes what is in them: code that the check does not need, fetched with the first file. */
export const importEngine = {
  choicesOf,
  filesToImport,
  withSkipped,
  createFileReading,
  contentOf,
  incomingOf,
  sha256Of,
  readContent,
  writingFor,
  beginWriting,
  removeSheets,

  /** What the sheet *Kava* says, by itself. */
  async readSettings(sheet: WrittenSheet, options: RunOptions): Promise<PlanSettings> {
    return readPlan([await readGrid(sheet, options)]).settings;
  },
};

export type ImportEngine = typeof importEngine;
