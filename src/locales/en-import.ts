import type { Messages } from "./et";

/** What the pane's import page says, in English. */
export const enImport: Messages["importing"] = {
  choose: "Choose files…",
  chooseMore: "Add files…",
  mapSheet: "Map this sheet",
  sheet: "sheet of this workbook",
  start: {
    what: "Choose the files that partners sent, or drop them on the pane. It takes .xlsx, .xlsm, .ods and .docx.",
    nothingWritten: "Nothing is written to the workbook yet: first you see what is in the files, and what is wrong.",
    map: "If the table is in this workbook already, go to its sheet and press “Map this sheet”.",
    privacy: "Files are read on this computer and don't leave it.",
  },
  drop: "Let go of the files to add them to the list.",
  list: "Chosen files",
  waiting: "Waiting to be read",
  reading: "Reading…",
  progress: "{done} of {total} read",
  read: "All files are read.",
  cancel: "Cancel",
  remove: "Remove from the list: {file}",
  sections: "Sections",
  noSections: "No sections found.",
  figures: {
    agree: ["{rows} row, {declared:money}", "{rows} rows, {declared:money}"],
    differ: [
      "{rows} row, stated {declared:money}, computed {computed:money}",
      "{rows} rows, stated {declared:money}, computed {computed:money}",
    ],
  },
  clean: "No findings",
  findings: "Findings: {counts}",
  more: "Show more ({count})",
  duplicates: {
    file: "This is the same file as “{file}”.",
    section: "Section {section} is in “{file}” too.",
    imported: "Imported from this file already: {sheets}.",
  },
  existing: "In the workbook on the sheet “{sheet}”",
  changes: {
    none: "The workbook has the same: nothing differs.",
    summary: "Differences: {counts}",
  },
  choice: "What to do: {section}",
  choices: {
    add: "Add as a new sheet",
    replace: "Replace the workbook's",
    "keep-both": "Keep both",
    skip: "Skip",
  },
  import: "Import",
  importing: "Importing {number}/{total}: {file}",
  done: ["{count} file imported.", "{count} files imported."],
  results: {
    mapped: "The original sheet is as it was; the check reads the new one from now on.",
    imported: "Imported to:",
    failed: "The file was not imported, and the workbook is as it was. {reason}",
    left: "The import broke off and could not be undone completely: look through the sheets before you save. {reason}",
    cancelled: "Cancelled: nothing of this file is in the workbook.",
  },
  password: "The file's password",
  openWithPassword: "Open with the password",
  problems: {
    encrypted: "The file is protected by a password. Type it and open the file.",
    "file-changed": "The file is gone, or has changed meanwhile. Remove it from the list and choose it again.",
    "part-missing": "A part of the program can't be reached. Check the connection and choose the file again.",
    "sheet-without-tables":
      "This sheet has no action plan table. Looked for a table with the column titles Tegevus, Tegevuse üldajaraam, Planeeritav maksumus and Tegevuse eest vastutaja.",
    "plan-sheet": "This is a plan sheet already. Go to another sheet and press the button again.",
    "not-read": "The file was not read; the message above says why. Remove it from the list and choose it again.",
  },
};
