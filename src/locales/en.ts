import { enColumns, enSeverities } from "./en-columns";
import { enComparePage } from "./en-compare-page";
import { enComparison } from "./en-comparison";
import { enForm } from "./en-form";
import { enFormPage } from "./en-form-page";
import { enFunctionsPage } from "./en-functions-page";
import { enImport } from "./en-import";
import { enPane } from "./en-pane";
import { enRules } from "./en-rules";
import { enSheets } from "./en-sheets";
import type { Messages } from "./et";

/** Everything that a user reads, in English. */
export const en: Messages = {
  rules: enRules,
  severities: enSeverities,
  counts: { error: ["error", "errors"], warning: ["warning", "warnings"], info: ["note", "notes"] },
  columns: enColumns,
  problems: {
    empty: "The file is empty. Have it sent or save it again.",
    "not-a-zip": "This is no Excel or Word file. Open it in its own program and save it as .xlsx or .docx.",
    truncated: "The file is incomplete, as after a broken download. Get it again.",
    image: "This is a picture, not a table. Ask the partner for the Excel or Word file.",
    pdf: "This is a PDF. Ask the partner for the Excel or Word file.",
    encrypted:
      "The file is protected by a password. Give that of an Excel file with --password; save a Word file without one.",
    "encrypted-word":
      "There is no workbook in this password-protected file. If it is a Word file, open it in Word and save it without a password.",
    "encrypted-ods":
      "The file is protected by a password, and files of this kind can't be opened here with theirs. Open it in LibreOffice and save it without a password.",
    "old-encryption":
      "The file is protected with a password in the way of Office 2007, which can't be opened here. Open it in Excel, remove the password and save it.",
    "wrong-password": "The password does not open this file. Check the password.",
    "zip-bomb": "The file would unpack to an unusual size and was left alone for safety. Save it again in Excel.",
    "too-many-cells":
      "The file has more filled rows than the check can read (up to 105,000 rows or 550,000 cells). Leave only the sheets of the action plan, and delete the rows below its tables.",
    "too-much-text":
      "The file has more content than the check can read. Copy the tables of the action plan into a new file and check that one.",
    "unusual-packing":
      "The file is packed in a way that can't be read here. Open it in Excel or Word and save it again.",
    writer: "This is a LibreOffice Writer text document. Open it in Writer or Word and save it as .docx.",
    "old-xls": "This is a file of the old .xls format. Open it in Excel and save it as .xlsx.",
    "old-doc": "This is a file of the old .doc format. Open it in Word and save it as .docx.",
    "no-sheets": "The file has no worksheet. Check that it is the right file.",
    broken: "The file's content is damaged. Open it in its own program, save it again and retry.",
    "no-tables":
      "The file has no action plan table. Looked for one with the titles Tegevus, Tegevuse üldajaraam, Planeeritav maksumus and Tegevuse eest vastutaja.",
    "not-found": "There is no file at this place. Check its name and folder.",
    "is-a-folder": "This is a folder. Name the files in it.",
    "no-access": "The file may not be read. Check its permissions and close it in other programs.",
    failed: "The program failed on this file ({reason}). Please report it to the tool's makers with the file.",
    "not-written": "No annotated copy of {file} was written. {reason}",
    "not-annotated":
      "The workbook is put together unusually, and nothing can be added to it without loss. Save it again in Excel and retry.",
    "no-folder": "No file can be written to the place given with {option}. Give another one.",
    "folder-closed": "This folder may not be written to. Check its permissions or give another one with {option}.",
    "disk-full": "The disk is full. Free some space and retry.",
    "too-many-findings":
      "There are more than 60,000 findings, too many cells to mark to any use. Look through the list and correct first what repeats.",
    "name-too-long": "The file's name is too long. Give it a shorter one.",
    "copy-failed": "The program failed. Please report it to the tool's makers with the file.",
  },
  report: {
    plan: "Plan period {from:date}–{to:date}",
    unknownPeriod: "No plan period found",
    section: "Section {code}",
    noSection: "No section",
    sectionFigures: "stated {declared:money}, computed {computed:money}",
    fte: "{fte:number} FTE",
    total: "Total",
    clean: "No errors, warnings or notes.",
    summary: "Found: {counts}",
    stated: "stated {actual}",
    expected: "expected {expected}",
    personnel: "personnel",
    source: "Source: {source}.",
    heading: "heading",
    hidden: "hidden sheet",
    written: "Annotated copy: {path}",
    files: "{count} files",
    opening: "Opening {file}",
    reading: "Reading {file}",
    checking: "Checking {file}",
    copying: "Writing the copy of {file}",
  },
  sheet: {
    name: "Findings",
    title: "Findings of the action plan check",
    columns: {
      severity: "Severity",
      section: "Section",
      activity: "Activity",
      sheet: "Sheet",
      cell: "Cell",
      rule: "Rule",
      message: "Finding",
      actual: "Stated",
      expected: "Expected",
    },
    removable:
      "The sheet “{name}”, the colours and the notes were added by the Tegevuskava check; they can be deleted.",
    none: "No findings.",
  },
  ...enSheets,
  comparison: enComparison,
  form: enForm,
  pane: enPane,
  importing: enImport,
  comparePage: enComparePage,
  formPage: enFormPage,
  functionsPage: enFunctionsPage,
  preview: {
    title: "Tegevuskava – preview",
    about: "preview without Excel",
    chartNotDrawn: "The preview does not draw this kind of chart. In the file and in Excel it is there.",
    newWorkbook: "New",
    newFile: "Workbook.xlsx",
    newSheet: "Sheet1",
    open: "Open file…",
    download: "Download",
    otherLanguage: "Eesti keeles",
    drop: "Drop the file here",
    ribbon: "Ribbon",
    homeTab: "Home",
    grid: "Workbook",
    pane: "Pane",
    closePane: "Close pane",
    closeMessage: "Close message",
    resizePane: "Width of the pane",
    loadingGrid: "Loading the grid…",
    loadingWorkbook: "Opening the workbook {file}…",
    loadingPane: "Starting the pane…",
    saved: "Downloaded: {file}",
    document: "{file} is no Excel workbook. Its tables were opened as one: values only, without formatting.",
    "values-only":
      "{file} could not be opened with all that is in it. Only values were opened; the downloaded file has no formatting and no formulas.",
    refused: "{file} was not opened. {reason}",
    encrypted: "The file has a password. Open it in Excel, remove the password, save it, and open it here again.",
    notSaved: "{file} could not be written ({reason}). Please report this to the makers of the tool, with the file.",
    sampleMissing:
      "The sample plan could not be fetched. Run npm start again and reload the page, or open your own file.",
    partMissing:
      "A part of the program could not be fetched. See whether npm start is running, and reload the page. If that does not help, run npm start again.",
    failed:
      "The preview did not start ({reason}). Reload the page; if that does not help, tell the makers of the tool.",
  },
  start: {
    usage: "Usage: npm start, or npm start -- --port NUMBER (1–65535).",
    portTaken: "Port {port} is taken. Try: npm start -- --port {next}",
    preparing: "Preparing (up to a minute)…",
    pageReady: "The grid is ready.",
    paneReady: "The pane is ready.",
    failed: "The preview could not be built:",
  },
  sideload: {
    noExcel:
      "The add-in can't be put into Excel here: that takes Excel for Windows or Mac. Without Excel try npm start; for Excel on the web and other computers see docs/deploy.md.",
    noTools:
      "Microsoft's tools (office-addin-debugging) were not installed. Install them with npm install --no-save office-addin-debugging@7.0.0 and try again.",
    portTaken: "Port {port} is taken, and it is the one that the manifest names. Close the program that uses it.",
    certificate: "Preparing a certificate. The first time, the system asks whether to trust it.",
    noCertificate: "The certificate could not be installed, and Excel opens trusted pages only. {reason}",
    building: "Building the pages (up to a minute)…",
    notBuilt: "The pages could not be built. {reason}",
    opening: "Opening Excel…",
    notOpened: "Excel could not be opened. See that Excel is installed, and close its open windows. {reason}",
    opened: "Tegevuskava is on Excel's ribbon; its pages come from {address}. Press Ctrl+C to stop.",
  },
  cli: {
    usage: `Usage: npm run --silent check -- [options] FILE…

Checks an action plan in .xlsx, .xlsm, .ods or .docx. Without a file the sample plan is checked.

  --format text|json          form of the result (text)
  --lang et|en                language (et)
  --out DIR                   writes annotated copies and the summary sheets there
  --summary FILE.xlsx         writes the summary sheets of all files, for the ministry
  --plan-period P             plan period, e.g. 01.01.2025-31.12.2025
  --password PASSWORD         password of a protected file
  --help                      this help

Exit status: 0 no errors, 1 errors found, 2 a file could not be read or the call is wrong.`,
    unknownOption: "Unknown option {option}. Help: npm run --silent {command} -- --help",
    missingValue: "Option {option} needs a value.",
    unexpectedValue: "Option {option} takes no value.",
    repeatedOption: "Option {option} is given more than once. Keep one.",
    wrongValue: "The value “{value}” does not suit option {option}; it takes {allowed}.",
    wrongPeriod: "The value “{value}” of {option} is no period. Write for example 01.01.2025-31.12.2025.",
    notAFolder: "Option --out: {path} is a file, not a folder. Give another folder.",
    closedFolder:
      "Option --out: the folder {path} may not be written to. Check its permissions or give another folder.",
    impossibleFolder: "Option --out: {path} is no possible name of a folder. Give another folder.",
    wrongCode: "“{value}” is no code of a section. Write four numbers with dots, for example 3.5.2.6.",
    missingWord:
      "Write the section’s code and the party after the command, for example: npm run template -- 3.5.2.6 Jõhvi",
    extraWord: "The word “{value}” is one too many. Put a name or title of several words in quotation marks.",
    notXlsx: "Option {option}: the file name {path} has to end in .xlsx.",
    noSuchFolder: "Option {option}: there is no folder {path}. Make it or give another one.",
    fileExists:
      "The file {path} is there already and was kept. Give another name with {option}, or delete the old file.",
    formNotWritten: "The form {path} was not written. {reason}",
    templateWritten: "Form: {path}",
    summaryName: "Summary sheets",
    summaryWritten: "Summary sheets: {path}",
    summaryOpen: "Summary sheets: {path}. {counts} open, as the sheets say.",
    summaryEmpty: "The summary sheets {path} were not written: no file has a plan.",
    summaryPartial: "The summary sheets are without the files that could not be read: {files}.",
    summarySame: "Files given more than once are on the summary sheets once: {files}.",
    summaryShared:
      "Several files have the same sections, and the summary sheets count them from each: {sections}. Check which file holds.",
    summaryUsualRate:
      "The summary sheets count indirect costs at {rate:number}%, since no file has a sheet “Kava”: check whether this holds.",
    summaryNotWritten: "The summary sheets {path} were not written. {reason}",
    templateUsage: `Usage: npm run --silent template -- CODE PARTY [options]

Makes a workbook for a partner to fill in: Partner form 3.5.2.6 Jõhvi.xlsx.

  --title TITLE               the section’s title
  --plan-period P             plan period, e.g. 01.01.2025-31.12.2025
  --lang et|en                language of the form (et)
  --out FILE|DIR/             where to write the form
  --help                      this help

Exit status: 0 the form was written, 2 it could not be written or the call is wrong.`,
    sample: "No file given: checking the sample plan {file}",
  },
};
