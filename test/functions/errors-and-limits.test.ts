import fc from "fast-check";
import { functions } from "../../src/functions/all";
import { CellError } from "../../src/functions/cells/cell-error";
import type { CellRange, CellValue } from "../../src/functions/cells/cell-value";
import { centsOf } from "../../src/functions/outline/cents";
import { columnsOf } from "../../src/functions/outline/columns";
import { rollUp } from "../../src/functions/outline/roll-up";
import { rollUpRegular } from "../../src/functions/outline/roll-up-regular";
import { countFrom1904 } from "../../src/functions/date-system";
import { speak } from "../../src/functions/speech";
import { HEADER, SCHEME, YEAR } from "../support/grids";

const named = functions as unknown as Record<string, (...args: unknown[]) => CellRange | CellValue>;
const column = (...cells: CellValue[]): CellRange => cells.map((cell) => [cell]);
const DIV = new CellError("#DIV/0!");

/** What a function shows, with the sentences of its errors. */
function shown(id: string, ...args: unknown[]): unknown {
  const say = (value: unknown): unknown =>
    value instanceof CellError ? `${value.code} ${value.message}`.trim() : value;
  try {
    const result = named[id]!(...args);
    return Array.isArray(result) ? (result as CellRange).flat().map(say) : say(result);
  } catch (error) {
    return say(error);
  }
}

beforeEach(() => speak(() => "en"));
afterEach(() => countFrom1904(false));

describe("an error value", () => {
  test.each([
    ["ROLLUP", column("1"), column(1), DIV],
    ["FTECHECK", column(1), column(1), DIV],
    ["PERIODCHECK", column("01.02.2025"), column("31.12.2025"), DIV],
    ["PERIODCHECK", column("01.02.2025"), column("31.12.2025"), "", DIV],
    ["FINDINGS", [HEADER], DIV],
  ])("given to %s beside its ranges is the result", (id, ...args) => expect(shown(id, ...args)).toBe("#DIV/0!"));

  test("on an activity that is broken down spoils its difference alone", () => {
    expect(shown("ROLLUPS", column("1", "1.1"), column(DIV, 5))).toEqual([5, 5]);
    expect(shown("ROLLUPDIFF", column("1", "1.1"), column(DIV, 5))).toEqual(["#DIV/0!", ""]);
  });

  test("is remembered as the one that it is", () => {
    for (const code of ["#DIV/0!", "#REF!", "#DIV/0!"])
      expect(shown("ROLLUPS", column("1", "2"), column(5, new CellError(code)))).toEqual([5, code]);
  });

  test("among the numbers, and a date that a number has become, are told", () => {
    const [first, second, third] = shown("ROLLUPS", column("1", 45689, DIV), column(1, 2, 3)) as unknown[];
    expect([first, third]).toEqual([1, "#DIV/0!"]);
    expect(second).toMatch(/^#VALUE! “45689” is no activity number/);
  });
});

describe("the single pass", () => {
  test("leaves sums that doubles can't hold to exact arithmetic", () => {
    const [many, back] = [9e12, -9e12].map((amount) => Array<number>(11).fill(amount));
    const amounts = [1, ...many!, 0.07, ...back!];
    const numbers = ["1", ...amounts.slice(1).map((_, index) => `1.${index + 1}`)];
    expect(rollUpRegular(columnsOf(column(...numbers), column(...amounts)))).toBeNull();
    expect(shown("ROLLUP", column(...numbers), column(...amounts), "1")).toBe(0.07);
    expect(centsOf(1e14)).toBeNull();
  });

  test("has no negative zero", () => {
    const columns = columnsOf(column("1", "1.1", "1.2"), column(-0, 5, -5));
    expect(rollUpRegular(columns)?.totals).toEqual([0, 5, -5]);
    expect(rollUpRegular(columnsOf(column("1"), column(-0)))?.totals).toEqual([0]);
  });

  test("leaves numbers that may be sections' codes or counts to the reader", () => {
    for (const numbers of [
      ["1", "1.1", "1.1.1", "1.1.1.1"],
      ["1", "0001.1"],
    ])
      expect(rollUpRegular(columnsOf(column(...numbers), column(...numbers.map(() => 1))))).toBeNull();
  });

  test("agrees with the reader's tree to the cent, whatever the amounts", () => {
    const cents = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 9 }), (all) => {
        const numbers = ["1", ...all.map((_, index) => `1.${index + 1}`)];
        const columns = columnsOf(column(...numbers), column(7, ...all.map((one) => one / 100)));
        const sum = all.reduce((total, one) => total + one, 0);
        expect(rollUpRegular(columns)?.totals[0]).toBe(sum / 100 || 0);
        expect(rollUp(columns).totals[0]).toBe(sum / 100 || 0);
      }),
    );
  });
});

test("ROLLUP means the activity where a cost of personnel has its number, and the cost where none does", () => {
  const numbers = ["Otsesed personalikulud", "1.1 Palgakulu", "1. Klubi", "1.1 Seminar"];
  const amounts = [9, 9, 7, 6];
  expect(shown("ROLLUP", column(...numbers), column(...amounts), "1.1")).toBe(6);
  expect(shown("ROLLUP", column(...numbers.slice(0, 3)), column(...amounts.slice(0, 3)), "1.1")).toBe(9);
  expect(shown("ROLLUP", column("1", "1,1"), column(5, 2), "1,1")).toBe(2);
});

test("amounts in words of euros are amounts, and lines of a cell may be one", () => {
  expect(shown("ROLLUPS", column("Klubi", "Teavitus"), column("1 000 eurot", "5 euri"))).toEqual([1000, 5]);
  expect(shown("AMOUNT", column("8 900,\n00", "10\n20"))).toEqual([
    8900,
    "#VALUE! “10 20” is no amount. Type a number, for example 8 900,00.",
  ]);
});

describe("limits", () => {
  test("of PERIODCHECK are allowed days themselves, and may be periods", () => {
    const both = [column("01.01.2025"), column("31.12.2025")];
    expect(shown("PERIODCHECK", ...both, "01.01.2025", "31.12.2025")).toEqual([""]);
    expect(shown("PERIODCHECK", ...both, YEAR, YEAR)).toEqual([""]);
    expect(shown("PERIODCHECK", ...both, "02.01.2025", "30.12.2025")).toEqual([
      "The start 01.01.2025 is before 02.01.2025. The end 31.12.2025 is after 30.12.2025.",
    ]);
  });

  test("of FTECHECK: nobody counts in smaller parts than a thousandth; no posts are none", () => {
    expect(shown("FTECHECK", column("1 koht"), column(1.0004))).toEqual([""]);
    expect(shown("FTECHECK", column("1 koht"), column(1.001))).not.toEqual([""]);
    expect(shown("FTECHECK", column("Lähetused"), column(0))).toEqual([""]);
  });
});

test("date cells count from where the workbook does", () => {
  countFrom1904(true);
  expect(shown("STARTDATE", column("01.02.2025", 44_227))).toEqual([44_227, 44_227]);
  expect(shown("PERIODCHECK", column(44_227), column("31.01.2025"))).toEqual([
    "The activity ends on 31.01.2025, before it starts (01.02.2025). Correct the wrong date.",
  ]);
  const titles = ["Tegevus", "Perioodi algus", "Perioodi lõpp", "Maksumus", "Vastutaja"];
  const rows = [titles, ["1. Klubi", 44_227, 44_196, 5, "Jõhvi"]];
  const found = named.FINDINGS!(rows, "en") as CellRange;
  expect(found[1]![3]).toContain("ends on 01.01.2025, before it starts (01.02.2025)");
});

describe("FINDINGS", () => {
  const row = ["1. Klubi", SCHEME, YEAR, 1000, "Jõhvi"];

  test.each([" EN ", "en"])("takes its language from %p", (language) =>
    expect((shown("FINDINGS", [HEADER, row], language) as string[])[0]).toBe("Severity"),
  );

  test("says what a table lacks, and not that there is none", () => {
    const found = named.FINDINGS!([
      ["Nr", "Tegevus", "Vastutaja"],
      ["1", "Klubi", "Jõhvi"],
    ]) as CellRange;
    expect(found[1]![3]).toMatch(/table/i);
  });
});
