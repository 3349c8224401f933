import { readContent } from "../../excel/read-content";
import { beginWriting } from "../../excel/write-sheets";
import { incomingOf } from "../../importing/incoming";
import { writingFor } from "../../importing/writing-for";
import { choicesOf, filesToImport } from "./choices";
import { createFileReading } from "./file-reader";
import { contentOf } from "./read-content";
import { sha256Of } from "./sha256";

/** All that reads files and writes what is in them: code that the check does not need, fetched with the first file. */
export const importEngine = {
  choicesOf,
  filesToImport,
  createFileReading,
  contentOf,
  incomingOf,
  sha256Of,
  readContent,
  writingFor,
  beginWriting,
};

export type ImportEngine = typeof importEngine;
