import type { etFunctions } from "./et-functions";

/** What custom functions say in cells, in English. */
export const enFunctions: typeof etFunctions = {
  shapes: "The ranges differ in size: {first} and {second}. Give ranges of one size, or a single cell.",
  oneColumn: "The range is {shape}. Give one column or one row.",
  unequal: "There are {numbers} numbers and {amounts} amounts. Give ranges of one length.",
  noNumber: 'Give the activity\'s number, such as "2.1".',
  notNumber: "“{text}” is no activity number. Format the cell as text and type the number, for example 2.1.",
  unknownNumber: "There is no activity {number} in the range.",
  severalRows:
    "Activity number {number} is in the range more than once. Correct the numbers or give the rows of one table.",
  notAmount: "“{text}” is no amount. Type a number, for example 8 900,00.",
  notTolerance: "“{text}” is no tolerance. Type a number that is zero or more.",
  notFte: "“{text}” states no FTE. Type a number, or for example “(0,5 kohta)”.",
  notPeriod: "“{text}” is neither a date nor a period. Type for example 01.02.2025 or 01.02.2025-31.12.2025.",
  periodTwice: "“{text}” is a whole period, but an end is given as well. Leave one of them.",
  periodAtEnd: "“{text}” is a whole period, but stands for the end. Give it for the start, and no end.",
  tooEarly: "Excel has no number for {date:date}: its calendar begins in {year}. Enter a later day.",
  startMissing: "The start is missing. Type a date.",
  endMissing: "The end is missing. Type a date.",
  startBefore: "The start {date:date} is before {limit:date}.",
  startAfter: "The start {date:date} is after {limit:date}.",
  endBefore: "The end {date:date} is before {limit:date}.",
  endAfter: "The end {date:date} is after {limit:date}.",
  noWages: "The wages are missing. Type an amount.",
  noFte: "There are no posts: the FTE is missing or zero. A wage per FTE can't be computed.",
  fteDiffers:
    "The lines state {stated:number} FTE, approved are {approved:number}. They differ by {difference:number}.",
  fteMissing: "No FTE is stated, approved are {approved:number}. Add it, for example “(1 koht)”.",
  language: '“{text}” is no language. Type "et" or "en".',
  noTable:
    "The range holds no action plan table. Give the table with its header: Tegevus, Tegevuse üldajaraam, Planeeritav maksumus, Tegevuse eest vastutaja.",
  clean: "No findings.",
  columns: {
    severity: "Severity",
    cell: "Cell",
    activity: "Activity",
    finding: "Finding",
    actual: "Stated",
    expected: "Expected",
  },
  personnel: "personnel",
  failed: "The program failed ({reason}). Please report it to the tool's makers.",
};
