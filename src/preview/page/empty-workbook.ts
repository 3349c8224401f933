import type { Words } from "./words";
import type { Source } from "./workbook-files";

/** A workbook with an empty sheet, as Excel begins one. */
export function emptyWorkbook(words: Words): Source {
  const sheet = { name: words.say("newSheet"), columnWidths: [], rows: [], frozenRows: 0 };
  const bytes = import("../../files/write-workbook").then(({ writeWorkbook }) =>
    writeWorkbook({ sheets: [sheet], names: [] }),
  );
  return { name: words.say("newFile"), bytes };
}
