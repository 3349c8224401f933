import { createFileReading } from "./file-reader";
import { contentOf } from "./read-content";

/** All that reads files: code that the check does not need, fetched when the first file is chosen. */
export const importEngine = { createFileReading, contentOf };

export type ImportEngine = typeof importEngine;
