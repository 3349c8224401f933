import { check } from "../checking/check";
import { clearMarks } from "../excel/clear-marks";
import { markFindings } from "../excel/mark-findings";
import { marksPresent } from "../excel/memory";
import { readWorkbook, rereadSheets } from "../excel/read-workbook";
import { selectCell } from "../excel/select-cell";
import { watchWorkbook } from "../excel/watch-workbook";
import { writeNotes } from "../excel/write-notes";
import { readPlan } from "../reading/read-plan";
import { checkedOf } from "./checked";

/** All that reads, checks and marks: much code, which the pane fetches once it is on the screen. */
export const engine = {
  readWorkbook,
  rereadSheets,
  markFindings,
  writeNotes,
  clearMarks,
  marksPresent,
  selectCell,
  watchWorkbook,
  readPlan,
  check,
  checkedOf,
};

export type Engine = typeof engine;
