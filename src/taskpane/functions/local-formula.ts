/** Texts, numbers with a fraction, and what stands between parts. */
const PARTS = /"(?:[^"]|"")*"|\d+\.\d+|[{},]/g;

/**
 * A formula as it is typed where numbers are written with this mark. With a comma there, Excel takes semicolons between
 * arguments and backslashes between columns of an array.
 * @param formula in the notation of Excel's English edition
 */
export function localFormula(formula: string, decimalMark: string): string {
  if (decimalMark === ".") return formula;
  let depth = 0;
  return formula.replace(PARTS, (part) => {
    if (part === "{") depth++;
    if (part === "}") depth--;
    if (part === ",") return depth > 0 ? "\\" : ";";
    return part.startsWith('"') ? part : part.replace(".", decimalMark);
  });
}

/** What a cell without a format shows there. */
export function localValue(value: string | number, decimalMark: string): string {
  return typeof value === "number" ? String(value).replace(".", decimalMark) : value;
}
