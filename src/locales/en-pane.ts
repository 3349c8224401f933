import type { Messages } from "./et";

/** What the task pane says, in English. */
export const enPane: Messages["pane"] = {
  title: "Action plan check",
  otherLanguage: "Eesti",
  pages: {
    label: "Pages of the pane",
    check: "Check",
    import: "Import",
    compare: "Compare",
    form: "Form",
    functions: "Formulas",
  },
  check: "Check",
  checkAgain: "Check again",
  cancel: "Cancel",
  dismiss: "Hide this message",
  next: "Next finding",
  previous: "Previous finding",
  copy: "Copy the list",
  clear: "Clear highlights",
  start: {
    what: "The check reads the action plan's tables from the workbook, compares sums, dates and numbering, colours the cells with mistakes and lists what it found here.",
    live: "Correct a cell, and its finding goes by itself.",
    privacy: "No data leaves your computer.",
    markedBefore: "This workbook was checked before. The colours on its cells are from that check.",
    markedBeforeNext: "Check again to see the findings, or clear the highlights.",
  },
  stages: {
    loading: "Getting ready…",
    reading: "Reading the sheets…",
    checking: "Checking…",
    marking: "Colouring cells…",
    notes: "Writing notes…",
    clearing: "Clearing highlights…",
  },
  waiting: "A cell is being edited. Finish it (Enter or Esc), and the work goes on at once.",
  results: {
    heading: "Findings",
    summary: "Found: {counts}",
    period: "Period {from:date}–{to:date}",
    unknownPeriod: "No period found",
    totals: "stated {declared:money}, computed {computed:money}",
    filters: "What to show",
    search: "Search the findings",
    clearSearch: "Clear the search",
    stated: "stated",
    expected: "expected",
    activity: "activity {activity}",
    source: "from {source}",
    earlier: "Show earlier ones",
    more: "Show more ({count})",
    some: "{count} of {all} shown.",
    nothingMatches: "No finding matches.",
    showAll: "Show all",
    hidden: "hidden sheet",
  },
  clean: {
    title: "No errors, warnings or notes",
    checked: "Checked: {counts}.",
    sections: ["section", "sections"],
    rows: ["row", "rows"],
    amounts: ["amount", "amounts"],
  },
  noPlan: {
    title: "This workbook has no action plan table",
    lookedFor: "Looked for a table with the column titles:",
    headers: ["Tegevus", "Tegevuse üldajaraam", "Planeeritav maksumus", "Tegevuse eest vastutaja"],
    lookedIn: "Sheets looked through:",
    whatToDo: "If there is a table, compare its header with these titles, correct it and check again.",
  },
  failures: {
    "cell-edit": "A cell is being edited, and Excel allows no reading until then. Press Enter or Esc, then try again.",
    protected:
      "The workbook or sheet is protected, and Excel allows no change. Take the protection off (Review → Unprotect Sheet or Protect Workbook) and try again.",
    "too-large":
      "The workbook has more cells than Excel can give. Delete needless rows from the sheets of the plan, or copy its tables into a new workbook, then try again.",
    gone: "The workbook changed meanwhile: a sheet is no longer there. Check again.",
    filtered: "A filter or merged cells don't let cells be coloured. Take the filter off and try again.",
    columns:
      "The titles of the sheet’s columns were changed, so that the columns can’t be told for certain. Put the titles back, or choose “Keep both”.",
    busy: "Excel is busy. Wait a moment and try again.",
    unsupported: "This Excel lacks something that the check needs. Update Excel, then try again.",
    "no-file":
      "Excel did not hand out the workbook's file. If a cell is being edited, press Enter or Esc; save the workbook, then try again.",
    "part-missing": "A part of the program can't be reached. Check the connection and try again.",
    unexpected: "The program failed ({reason}). Please report it to the tool's makers with the workbook.",
  },
  failed: "The check was not finished",
  outside: {
    title: "This pane works in Excel",
    text: "The page is open without Excel, and no workbook can be checked from here.",
    excel: "With Excel: open a workbook and press Open pane on the ribbon's Tegevuskava tab.",
    preview: "Without Excel: run npm start in the program's folder and open the address that it shows.",
  },
  unreachable: {
    title: "Microsoft's library did not load",
    text: "The pane could not get the file office.js from appsforoffice.microsoft.com, and can't reach the workbook without it.",
    whatToDo:
      "Check the connection and open the pane again. If that does not help, ask whether your firewall lets this address through.",
  },
  old: {
    title: "This Excel is too old for the check",
    text: "It takes an Excel that supports ExcelApi {version}: Excel 2021 or later, Microsoft 365, or Excel on the web.",
    whatToDo: "Update Excel (File → Account → Update Options) or open the workbook in Excel on the web.",
  },
  notices: {
    uncoloured:
      "Cells on a protected sheet can't be coloured: {sheets}. Their findings are in the list. To have them coloured, take the protection off (Review → Unprotect Sheet) and check again.",
    left: "Colours are still on a protected sheet: {sheets}. Take the protection off (Review → Unprotect Sheet) and clear the highlights again.",
    cleared: "The check's colours and notes are off the cells. The list stays; a new check colours them again.",
    clearedAll: "The check's colours and notes are off the cells.",
    nothingToClear: "There were no colours or notes of the check in this workbook.",
    notesLeft:
      "The colours are off the cells, but the check's notes are still there: this Excel can't change them. Open the workbook in a newer Excel and clear there once more.",
    notMarked: "The cells were not coloured. {reason}",
    notNoted: "The notes were not written. {reason}",
    notesTaken: [
      "{count} cell had a note or comment of yours already, which stays.",
      "{count} cells had a note or comment of yours already, which stay.",
    ],
    notesLocked: "Notes can't be written on a protected sheet: {sheets}.",
    hiddenSheet:
      "The sheet “{sheet}” is hidden, so its cell was not selected. Right-click a sheet tab, choose Unhide, and choose the finding again.",
    goneSheet: "The sheet “{sheet}” is no longer there. Check again.",
    remote: "Somebody else changed the workbook. The list may be out of date: check again.",
    stale: "The last change could not be checked. The list may be out of date: check again.",
    copyFailed:
      "The list was not copied: writing to the clipboard is not allowed. Allow it in the browser and try again.",
  },
  notes: {
    label: "Findings as notes on cells",
    unsupported: "Notes can't be written in this Excel: that takes ExcelApi {version}.",
    hint: "Notes are renewed with the list; your own notes stay.",
  },
  said: {
    cancelled: "Cancelled.",
    copied: ["{count} finding copied.", "{count} findings copied."],
    fixed: ["{count} finding fixed.", "{count} findings fixed."],
    added: ["{count} new finding.", "{count} new findings."],
    changed: "Findings updated.",
  },
  copied: {
    heading: "Action plan check: {counts}",
    part: "Action plan check: {counts} (only a part of the list, {all} in all)",
    none: "no findings",
  },
};
