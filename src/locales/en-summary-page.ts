import type { Widen } from "./et";
import type { etSummaryPage } from "./et-summary-page";

/** What the pane's page says that makes the summary sheets and the copy for the ministry, in English. */
export const enSummaryPage: Widen<typeof etSummaryPage> = {
  make: {
    title: "Summary sheets",
    what: "One press adds the summary sheets to the workbook: summary table, budget by cost line, timeline, indicators, charts and findings. Where they are there already, they are brought in line with the plan; columns and notes of your own beside them stay.",
    press: "Make the summary sheets",
  },
  copy: {
    title: "Clean copy for the ministry",
    what: "The copy has none of the check's highlights and notes, nor the add-in's formulas and settings; the open workbook stays as it is. The summary sheets are made anew first.",
    formulas: "Formulas in the copy",
    keep: "Formulas stay",
    values: "Values in place of formulas",
    remarks: "Take out other people's notes and comments too",
    press: "Download the copy",
    file: "Action plan for the ministry.xlsx",
    fileOfYear: "Action plan {year} for the ministry.xlsx",
  },
  remove: {
    title: "Removal",
    press: "Remove the summary sheets",
  },
  stages: {
    reading: "Reading the workbook…",
    drafting: "Computing the summary…",
    writing: "Writing the summary sheets…",
    removing: "Removing the summary sheets…",
    fetching: "Taking the file from the workbook…",
    cleaning: "Cleaning the copy…",
  },
  made: {
    added: "Sheets made:",
    updated: "Sheets brought up to date:",
    mapped: [
      "{count} section of the sheet “{sheet}” got a plan sheet; the sheet itself stays, but the plan sheet is what counts.",
      "{count} sections of the sheet “{sheet}” got plan sheets; the sheet itself stays, but the plan sheets are what counts.",
    ],
    open: "Still open: {counts}. Figures may change.",
    and: "{first} and {second}",
    clean: "No errors or warnings are open.",
    findings: "See the findings",
  },
  changed: {
    what: [
      "{count} cell of the summary sheets was changed since they were last made. Nothing is written yet.",
      "{count} cells of the summary sheets were changed since they were last made. Nothing is written yet.",
    ],
    keptInCopy: "If you leave what was changed, the copy is made of the summary sheets as they are.",
    cells: "Changed cells",
    empty: "empty",
    more: "and {count} more",
    overwrite: "Overwrite",
    keep: "Leave as they are",
  },
  errors: {
    what: [
      "{count} error is open. It is listed on the sheet “{sheet}”.",
      "{count} errors are open. They are listed on the sheet “{sheet}”.",
    ],
    download: "Download anyway",
  },
  removing: {
    what: "Remove the summary sheets? Whatever you have added to them yourself goes too. This can't be undone.",
    planSheets: [
      "{count} sheet was added for the summary: {sheets}. If it goes too, so does what was corrected on it since.",
      "{count} sheets were added for the summary: {sheets}. If they go too, so does what was corrected on them since.",
    ],
    remove: "Remove",
    removeAll: "Remove with the plan sheets",
  },
  giveUp: "Cancel",
  outcomes: {
    made: "The summary sheets are ready.",
    noPlan:
      "There is no action plan in this workbook to sum up. Import the partners' files, or check that the table's header has Tegevus, Tegevuse üldajaraam, Planeeritav maksumus and Tegevuse eest vastutaja.",
    kept: "The summary sheets are as they were.",
    notCopied: "No copy was made.",
    cancelled: "Cancelled; the workbook is as it was.",
    removed: ["{count} sheet was removed.", "{count} sheets were removed."],
    nothingToRemove: "There are no summary sheets in this workbook.",
    copied: "Downloaded: {file}.",
    takenOut: "Taken out of the copy: {what}.",
    sheetsTakenOut: ["The copy is without the sheet {sheets}.", "The copy is without the sheets {sheets}."],
    nothingTakenOut: "There was nothing to take out of the copy.",
    emptied: [
      "The formula of {count} cell had no result: that cell is empty in the copy.",
      "The formulas of {count} cells had no result: those cells are empty in the copy.",
    ],
  },
  takenOut: {
    marks: ["highlight of the check", "highlights of the check"],
    notes: ["note or comment", "notes or comments"],
    functionFormulas: [
      "formula of the add-in (its value stands there instead)",
      "formulas of the add-in (their values stand there instead)",
    ],
    settings: ["setting of the add-in", "settings of the add-in"],
  },
  failures: {
    make: "The summary sheets were not written, and the workbook is as it was. {reason}",
    left: "Writing the summary sheets broke off, and not everything could be taken back: look through the workbook's sheets before you save. {reason}",
    copy: "No copy was made. {reason}",
    problems: {
      encrypted:
        "The workbook is protected by a password. Take it off (File → Info → Protect Workbook → Encrypt with Password), download the copy, and set the password again.",
    },
    remove: "The summary sheets were not removed. {reason}",
    planSheets: "The summary sheets are removed, but the plan sheets stayed. {reason}",
  },
};
