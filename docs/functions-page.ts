import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_EXAMPLES } from "../src/locales/function-examples";
import { behaviour } from "./behaviour";
import type { FunctionMetadata, Metadata } from "./function-metadata";

type Cells = readonly (readonly (string | number)[])[];

const INTRODUCTION = `# Functions

The plan's arithmetic for cells of any workbook, once the add-in is there: \`=PLAN.ROLLUPS(A2:A9,B2:B9)\`. Sums, dates and
posts are read by the check's own code, so that a function and a finding of the same rows agree. Nothing else needs the
functions: plan sheets keep to plain formulas.

- Give whole ranges: results spill into as many cells. Where a single cell goes with a range, it goes with every row of it.
- Give the rows of the table rather than whole columns: \`A:A\` has a result for each of Excel's million rows. For many single
  totals, one \`PLAN.ROLLUPS\` is faster than a \`PLAN.ROLLUP\` in every row, since Excel hands the whole range to each of them.
- Formulas stand here as Excel in English has them. Excel in Estonian has a semicolon between arguments: \`=PLAN.ROLLUPS(A2:A9;B2:B9)\`.
- The functions' names are the same in every language; what Excel says of their arguments, and what they say in cells, is
  in Estonian or English. Here it is in English.
- An empty cell and an empty text are the same. Results are empty texts where there is nothing to say.
- Amounts are euros, exact to the cent. Dates are Excel's numbers for them: give the cells a date format.
- An error value in a cell is the result for its own row, and for all sums that need it. Input that can't be used gives
  \`#VALUE!\` or \`#N/A\`; choose the mark beside the cell to read why.
- A function is given what its ranges hold and no more. \`PLAN.FINDINGS\` knows no merged cells: a table from Word whose
  rows are merged down, the pane checks, not a formula. Nor does it know the sheet _Kava_: the plan's year, the tolerance
  and what was approved. Roll-ups see no dates: a text without number and amount is a remark to them.
- An optional argument stands in brackets.
- What a function has said stays in its language until it is calculated anew (Ctrl+Alt+F9).
- Where the add-in is missing, cells with its functions show \`#NAME?\` once they are calculated, and the formula bar
  \`_xldudf_PLAN_ROLLUPS(…)\`, which is how Excel's files hold them.`;

/** The page about all functions, \`docs/functions.md\`. */
export function functionsPage({ functions }: Metadata): string {
  const index = functions.map(
    (one) => `| [${signature(one)}](#plan${one.id.toLowerCase()}) | ${cellText(one.description)} |`,
  );
  return [
    INTRODUCTION,
    "",
    "| function | gives |",
    "| --- | --- |",
    ...index,
    ...functions.flatMap((one) => ["", ...section(one)]),
    "",
  ].join("\n");
}

function section(one: FunctionMetadata): string[] {
  const { id, description, parameters } = one;
  return [
    `## PLAN.${id}`,
    "",
    `\`=${signature(one)}\``,
    "",
    description,
    "",
    "| argument | |",
    "| --- | --- |",
    ...parameters.map(({ name, description: text }) => `| ${name} | ${cellText(text)} |`),
    `| *result* | ${cellText(returned(id))} |`,
    "",
    "| example | formula | gives |",
    "| --- | --- | --- |",
    ...FUNCTION_EXAMPLES[id].map(({ formula, result, resultInEnglish = result, en }) =>
      line(en, formula, resultInEnglish),
    ),
    "",
    "| unusual input | formula | gives |",
    "| --- | --- | --- |",
    ...behaviour[id].map(({ input, formula, result }) => line(input, formula, result)),
  ];
}

/** `PLAN.FINDINGS(range, [language])` */
function signature({ name, parameters }: FunctionMetadata): string {
  const args = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `PLAN.${name}(${args.join(", ")})`;
}

/** What the comment beside a function's code says it gives; Excel is told nothing of it. */
function returned(id: string): string {
  const source = readFileSync(join(__dirname, `../src/functions/${id.toLowerCase()}.ts`), "utf8");
  const [, text] = /^ \* @returns (.+)$/m.exec(source) ?? [];
  if (!text) throw new Error(`The comment of ${id} does not say what it gives.`);
  return text;
}

function line(text: string, formula: string, result: Cells): string {
  return `| ${cellText(text)} | \`${formula.replaceAll("|", "\\|")}\` | ${inOneCell(result)} |`;
}

/** A result in a single cell of the page's table: its rows below each other. */
function inOneCell(cells: Cells): string {
  return cells.map((row) => row.map((cell) => (cell === "" ? "*empty*" : cellText(cell))).join(" · ")).join("<br>");
}

function cellText(cell: string | number): string {
  return String(cell)
    .replace(/^#[A-Z/0]+[!?]?/, (error) => `\`${error}\``)
    .replaceAll("|", "\\|");
}
