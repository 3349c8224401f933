import type { Behaviour } from "./behaviour";

type Row = readonly (string | number)[];

const HEADER = ["Severity", "Cell", "Activity", "Finding", "Stated", "Expected"];
const NONE = ["", "", "", "No findings.", "", ""];
const UNREADABLE = "“palju” can't be read as one amount. Write nothing but the number, for example 8 000,00.";

/** A table with one activity. */
const table = (cost: string): string =>
  `{"Tegevus","Algus- ja lõppkuupäev tegevuskava perioodil","Planeeritav maksumus","Vastutaja";"","","","";"1. Klubi","01.01.2025-31.12.2025",${cost},"Jõhvi"}`;

const given = (input: string, args: string, ...result: readonly Row[]): Behaviour => ({
  input,
  formula: `=PLAN.FINDINGS(${args})`,
  result,
});

/** A function over a whole table. */
export const findings: readonly Behaviour[] = [
  given("a table in order, with a blank row; amounts as text", `${table('"1 000,00"')},"en"`, HEADER, NONE),
  given("an amount that can't be read", table('"palju"'), HEADER, ["error", "C3", "1", UNREADABLE, "palju", ""]),
  given("an error value in the table", table("#DIV/0!"), HEADER, [
    ...["error", "C3", "1"],
    "The cell's formula gives the error #DIV/0!. Correct the formula or enter the amount.",
    ...["#DIV/0!", ""],
  ]),
  given("a range without a header", '{"1. Klubi",1000}', [
    "#N/A The range holds no action plan table. Give the table with its header: Tegevus, Tegevuse üldajaraam, Planeeritav maksumus, Tegevuse eest vastutaja.",
  ]),
  given("another language", `${table("1000")},"de"`, ['#VALUE! “de” is no language. Type "et" or "en".']),
];
