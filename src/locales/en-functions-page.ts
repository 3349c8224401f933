import type { Messages } from "./et";

/** What the pane's page says that lists the functions for cells, in English. */
export const enFunctionsPage: Messages["functionsPage"] = {
  what: "These formulas work in any cell. They calculate just as the check does.",
  unsupported:
    "This Excel does not know formulas of add-ins, so no example can be inserted from here. It takes a newer one: Microsoft 365 or Excel on the web.",
  loading: "Fetching the list of formulas…",
  again: "Try again",
  groups: { sums: "Sums", dates: "Dates", posts: "Posts and wages", tables: "A whole table" },
  optional: "may be left out",
  example: "Example",
  result: "Result",
  empty: "empty",
  copy: "Copy",
  insert: "Insert into the selected cell",
  takeBack: "Take back: {cell}",
  said: {
    inserting: "Inserting…",
    inserted: "The example is in {cell}.",
    takenBack: "The example was taken out of {cell}.",
    changed: "{cell} no longer holds this example, and so was left as it is.",
    gone: "The sheet that the example was inserted on is not there any more.",
    copied: "The example was copied.",
    copyFailed: "It could not be copied: the clipboard may not be written to. Select the formula and press Ctrl+C.",
  },
  refusals: {
    selection: "No cell is selected, or several areas at once. Select one empty cell and try again.",
    occupied: "{cell} is not empty. Select an empty cell and try again.",
    blocked: "The result takes {area}, but {blocking} is not empty. Select a cell with free room below and beside it.",
    table: "{area} lies in the Excel table {table}, which has no room for it. Select an empty cell outside the table.",
    spilled: "{area} lies partly under another formula's result. Select an empty cell away from it.",
    merged: "{area} lies partly in merged cells. Select an empty cell that is not merged.",
    text: "{cell} is formatted as text, and the formula would stay a text. Select another empty cell.",
    edge: "The result does not fit at the edge of the sheet. Select a cell further from it.",
  },
};
