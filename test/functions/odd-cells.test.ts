import { functions } from "../../src/functions/all";
import { CellError } from "../../src/functions/cells/cell-error";
import type { CellRange, CellValue } from "../../src/functions/cells/cell-value";
import { countFrom1904 } from "../../src/functions/date-system";
import { speak } from "../../src/functions/speech";
import { HEADER, SCHEME, YEAR } from "../support/grids";

const named = functions as unknown as Record<string, (...args: unknown[]) => CellRange>;
const cell = (value: CellValue): CellRange => [[value]];

/** What a function shows in its first cell, with its sentence where that is an error. */
function shown(id: string, ...args: unknown[]): unknown {
  const first = (() => {
    try {
      return named[id]!(...args)[0]![0];
    } catch (error) {
      return error;
    }
  })();
  return first instanceof CellError ? `${first.code} ${first.message}` : first;
}

beforeEach(() => speak(() => "en"));
afterEach(() => countFrom1904(false));

test.each([
  ["0,125", 0.125],
  ["0.375", 0.375],
  ["1,000", 1],
  ["1.000", 1],
])("FTE reads %s, a number as text, as so many posts", (text, fte) => {
  expect(shown("FTE", cell(text))).toBe(fte);
  expect(shown("FTECHECK", cell(fte), cell(text))).toBe("");
});

test("a tolerance may have three decimals, and what is none is called that", () => {
  expect(shown("FTECHECK", cell(1), cell(1.125), "0,125")).toBe("");
  for (const text of ["abi", true, "30%"])
    expect(shown("FTECHECK", cell(1), cell(2), text)).toBe(
      `#VALUE! “${String(text)}” is no tolerance. Type a number that is zero or more.`,
    );
});

test("PERIODCHECK and WAGEPERFTE take the same for a period", () => {
  const twice = `#VALUE! “${YEAR}” is a whole period, but an end is given as well. Leave one of them.`;
  expect(shown("PERIODCHECK", cell(YEAR), cell("30.06.2025"))).toBe(twice);
  expect(shown("WAGEPERFTE", cell(1000), cell(1), cell(YEAR), cell("30.06.2025"))).toBe(twice);
  const atEnd = `#VALUE! “${YEAR}” is a whole period, but stands for the end. Give it for the start, and no end.`;
  for (const start of ["", "01.01.2025"]) {
    expect(shown("PERIODCHECK", cell(start), cell(YEAR))).toBe(atEnd);
    expect(shown("WAGEPERFTE", cell(1000), cell(1), cell(start), cell(YEAR))).toBe(atEnd);
  }
});

test.each([
  [false, "31.12.1899", "1900"],
  [false, "01.02.1066", "1900"],
  [true, "31.12.1903", "1904"],
])("a day before Excel's calendar has no number (1904: %s, %s)", (from1904, text, year) => {
  countFrom1904(from1904);
  const says = `#VALUE! Excel has no number for ${text}: its calendar begins in ${year}. Enter a later day.`;
  expect(shown("STARTDATE", cell(text))).toBe(says);
  expect(shown("ENDDATE", cell(text))).toBe(says);
});

test("Excel's calendar has a 29 February 1900", () => {
  expect(["01.01.1900", "28.02.1900", "01.03.1900"].map((text) => shown("STARTDATE", cell(text)))).toEqual([1, 59, 61]);
});

test.each([
  ["Leht1!B3:F5", "E4"],
  ["'O''Neil!'!$B$3:$F$5", "E4"],
  ["Leht1!B:F", "E2"],
  ["Leht1!$B:$F", "E2"],
  ["Leht1!3:5", "D4"],
  ["'B:F'!$3:$5", "D4"],
  [undefined, "D2"],
])("FINDINGS of %s: the cell is %s", (address, found) => {
  const rows = [HEADER, ["1. Klubi", SCHEME, YEAR, 1000, "Jõhvi"], ["1.1. Seminar", SCHEME, YEAR, 900, "Jõhvi"]];
  const listed = named.FINDINGS!(rows, "en", { parameterAddresses: [address] });
  expect(listed.slice(1).map(([, where]) => where)).toEqual([found]);
});
