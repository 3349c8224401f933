import { FUNCTIONS, STORED_FUNCTIONS } from "../../sheets/ours";

/** Texts and quoted sheet names, in which nothing is a function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const IN_CELLS = new RegExp(String.raw`(?<![\w.])${FUNCTIONS}\.(?=[A-Z]+\()`, "gi");
const IN_FILES = new RegExp(String.raw`(?<![\w.])${STORED_FUNCTIONS}(?=[A-Z]+\()`, "gi");

/** A formula as files hold it: Excel writes `_xldudf_PLAN_ROLLUPS(…)` there, and knows the add-in's function by that alone. */
export function storedFormula(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(IN_CELLS, STORED_FUNCTIONS));
}

/** A file's formula as cells show it: `PLAN.ROLLUPS(…)`. */
export function shownFormula(stored: string): string {
  return outsideQuotes(stored, (part) => part.replace(IN_FILES, `${FUNCTIONS}.`));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
