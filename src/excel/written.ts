import type { Ending } from "./finish-replacing";
import type { Replacement } from "./replacement";
import type { Settings } from "./write-settings";

/** How the names begin that are in the workbook only while it is being written to. */
export const ANCHOR = "Tegevuskava_koht_";

export const isAnchor = (name: string): boolean => name.toLowerCase().startsWith(ANCHOR.toLowerCase());

/** How far a writing has got, and what was there before. */
export interface Written {
  /** `finishing` takes out rows, which can't be put back. */
  phase: "nothing" | "writing" | "finishing";
  /** Settled when no request of the writing is on its way. */
  running: Promise<void>;
  /** The workbook's sheets before. */
  sheetIds: ReadonlySet<string>;
  /** The names of the sheets that are added. */
  newNames: readonly string[];
  /** Defined names before, in lower case, and what they stand for. */
  names: ReadonlyMap<string, string>;
  /** Anchors of another writing, which broke off in the middle. */
  leftAnchors: readonly string[];
  /** Defined names that are added or changed. */
  touchedNames: readonly string[];
  /** Of the settings that are written, what they were. */
  settings: Settings;
  /** The workbook counts days from 1904. */
  date1904: boolean;
  replacements: readonly Replacement[];
  endings: readonly Ending[];
}

export function nothingWritten(): Written {
  return {
    phase: "nothing",
    running: Promise.resolve(),
    sheetIds: new Set(),
    newNames: [],
    names: new Map(),
    leftAnchors: [],
    touchedNames: [],
    settings: new Map(),
    date1904: false,
    replacements: [],
    endings: [],
  };
}
