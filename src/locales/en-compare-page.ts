import type { Messages } from "./et";

/** What the pane's page says that compares two versions of a plan, in English. */
export const enComparePage: Messages["comparePage"] = {
  what: "Compare two versions of an action plan: two files, or the open workbook and a file.",
  sides: { before: "Earlier version", after: "Later version" },
  notChosen: "Not chosen",
  workbook: "This workbook",
  file: "Choose a file…",
  reading: "Reading: {name}",
  amounts: "{before:money} → {after:money}, difference {difference:money}",
  onlyCommon: "Only sections that both have",
  write: "Write the comparison to a sheet",
  written: "The comparison is on the sheet:",
  failed: "The comparison was not written, and the workbook is as it was. {reason}",
  left: "The comparison broke off, and its unfinished sheet had to stay in the workbook: delete that sheet. {reason}",
  remove: "Remove the comparison's sheet",
};
