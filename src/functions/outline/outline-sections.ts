import { parseHeading } from "../../plan/section-code";
import { oneLine } from "../../plan/text";
import { roleOfTitle } from "../../reading/header-titles";
import type { Item } from "../../reading/row-items";
import type { CellError } from "../cells/cell-error";
import { isBlank, type CellValue } from "../cells/cell-value";
import type { Columns } from "./columns";
import { isWords, outlineItem } from "./outline-items";

/** A section of the range: the code in its heading, and the rows of its tables. */
export interface OutlineSection {
  readonly code: string | null;
  readonly tables: Item[][];
}

/** Divides a range at headings and headers into sections and their tables, as the reader divides a sheet. */
export function outlineSections({ numbers, amounts }: Columns): {
  sections: OutlineSection[];
  errors: Map<number, CellError>;
} {
  const sections: OutlineSection[] = [{ code: null, tables: [[]] }];
  const errors = new Map<number, CellError>();
  numbers.forEach((number, row) => {
    const heading = headingIn(number, amounts[row]);
    if (heading) sections.push({ code: heading, tables: [[]] });
    const { tables } = sections.at(-1)!;
    const header = isHeader(number, amounts[row]);
    if (header) tables.push([]);
    const read = heading || header ? null : outlineItem(number, amounts[row], row);
    if (!read) return;
    if (read.error) errors.set(row, read.error);
    if (goesOn(tables, read.item)) tables.pop();
    tables.at(-1)!.push(read.item);
  });
  return { sections, errors };
}

/** A header repeated on every printed page does not begin a table: its rows go on with the numbers before. */
function goesOn(tables: readonly Item[][], { number }: Item): boolean {
  return tables.length > 1 && tables.at(-1)!.length === 0 && number !== null && number.text !== "1";
}

/** The code of `2.2. 3.5.2.2 Kohaliku tasandi …`; null where the row is no section's heading. */
function headingIn(number: CellValue, amount: CellValue): string | null {
  const heading = typeof number === "string" && isBlank(amount) ? parseHeading(number) : null;
  return heading?.form === "regular" ? heading.code : null;
}

/** `Tegevus` beside `Planeeritav maksumus 2025`, or beside a bare year. */
export function isHeader(number: CellValue, amount: CellValue): boolean {
  if (typeof number !== "string" || isBlank(amount)) return false;
  const role = roleOfTitle(oneLine(number));
  return (role === "activity" || role === "number") && (isWords(amount) || YEAR.test(String(amount)));
}

/** `2025`, `2025. a`, `EUR 2025` */
const YEAR = /^\D{0,5}20\d\d\D{0,5}$/;
