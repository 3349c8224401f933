import { invalidArgument } from "./host-error";

/** Excel's longest formula. */
const LONGEST = 8_192;

/** Texts, names in brackets (an apostrophe there takes the next letter as it is) and quoted sheet names. */
const CLOSED_PARTS = /"(?:[^"]|"")*"|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|'(?:[^']|'')*'/gs;
const OPERATOR_WITHOUT_END = /[-+*/^&=<>:]\s*(?:[,;)}]|$)/;
const OPERATOR_WITHOUT_BEGINNING = /(?:^|[,;({])\s*[*/^&<>:]/;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/**
 * Refuses what can be no formula: something in it has no end or no beginning. What a function is called and takes is
 * not looked at, since Excel takes such formulas too and shows an error in the cell.
 * @param formula with its equals sign
 * @throws HostError as Excel does
 */
export function assertFormula(formula: string): void {
  if (formula.length > LONGEST) throw invalidArgument("The formula is longer than Excel takes.");
  const rest = formula.slice(1).replace(CLOSED_PARTS, "0");
  const isSound =
    rest.trim() !== "" &&
    !/["'[\]]/.test(rest) &&
    !OPERATOR_WITHOUT_END.test(rest) &&
    !OPERATOR_WITHOUT_BEGINNING.test(rest) &&
    isBalanced(rest);
  if (!isSound) throw invalidArgument(`${formula} is no formula.`);
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const letter of text) {
    if (CLOSING[letter]) open.push(CLOSING[letter]);
    else if ((letter === ")" || letter === "}") && open.pop() !== letter) return false;
  }
  return open.length === 0;
}
