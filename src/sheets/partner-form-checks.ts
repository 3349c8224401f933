import type { Area } from "../plan/place";
import { columnLetters } from "../plan/place";
import { COLUMN } from "./plan/columns";
import { cellIn } from "./plan/sums";
import type { LayoutFormula } from "./sheet-layout";

/** Until a partner types something the form's formulas give nothing. */
const blank = (formula: string): LayoutFormula => ({ formula, result: "" });

/** The rows of a table that a partner fills in; zero-based, both included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

export function rowsBelow({ top, bottom }: Area): Rows {
  return { first: top + 1, last: bottom };
}

/**
 * What the direct sub-activities of a row state, found by their numbers: 1.1 and 1.2 of 1, with or without a dot at the
 * end. Empty where none of them states an amount: then the row is not broken down.
 */
export function partsFormula(row: number, rows: Rows): LayoutFormula {
  const number = cellIn(COLUMN.number, row);
  const own = `SUBSTITUTE(${ended(number)},"|","")`;
  const all = ended(column(COLUMN.number, rows));
  const costs = column(COLUMN.cost, rows);
  const begins = `(LEFT(${all},LEN(${own})+1)=${own}&".")`;
  const isDirect = `ISERROR(FIND(".",${all},LEN(${own})+2))`;
  const direct = `${begins}*${isDirect}`;
  return blank(`=IF(${number}="","",IF(SUMPRODUCT(${direct}*ISNUMBER(${costs}))=0,"",SUMPRODUCT(${direct},${costs})))`);
}

/** Stated less what the parts state, to the cent; empty where one of them is. */
export function partsDifference(row: number): LayoutFormula {
  const [stated, parts] = [cellIn(COLUMN.cost, row), cellIn(COLUMN.computed, row)];
  return blank(`=IF(AND(ISNUMBER(${stated}),ISNUMBER(${parts})),ROUND(${stated}-${parts},2),"")`);
}

/** What all activities that are no others' parts state, and the personnel costs. */
export function totalFormula(activities: Rows, personnelRow: number): LayoutFormula {
  const isTop = `ISERROR(FIND(".",${ended(column(COLUMN.number, activities))}))`;
  const sum = `SUMPRODUCT(--${isTop},${column(COLUMN.cost, activities)})`;
  return { formula: `=SUM(${sum},${cellIn(COLUMN.cost, personnelRow)})`, result: 0 };
}

/** The first row of the personnel: what it says and sums up as soon as a line has an amount. */
export function personnelFormulas(
  title: string,
  lines: Rows,
): Readonly<Record<"title" | "start" | "end" | "cost" | "responsible", (column: number) => LayoutFormula>> {
  const costs = column(COLUMN.cost, lines);
  const codes = ended(column(COLUMN.number, lines));
  // 1.1 and 1.2 count; 1.1.1 is a part of 1.1.
  const isLine = `ISERROR(FIND(".",${codes},FIND(".",${codes})+1))`;
  const oneOf = (name: "MIN" | "MAX") => (at: number) =>
    blank(`=IF(COUNT(${column(at, lines)})=0,"",${name}(${column(at, lines)}))`);
  return {
    title: () => blank(`=IF(COUNT(${costs})=0,"","${title.replaceAll('"', '""')}")`),
    start: oneOf("MIN"),
    end: oneOf("MAX"),
    cost: () => blank(`=IF(COUNT(${costs})=0,"",SUMPRODUCT(--${isLine},${costs}))`),
    responsible: (at) => blank(`=IF(${cellIn(at, lines.first)}="","",${cellIn(at, lines.first)})`),
  };
}

/** Numbers with a mark at their end in place of a last dot: `1.1.` and `1.1` are both `1.1|`. */
function ended(cells: string): string {
  return `SUBSTITUTE(${cells}&"|",".|","|")`;
}

function column(at: number, { first, last }: Rows): string {
  const letters = columnLetters(at);
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}
