import Decimal from "decimal.js";
import fc from "fast-check";
import type { CellStyle, CellValue } from "hucre/xlsx";
import { openGrids } from "../../src/files/open";
import type { Day } from "../../src/plan/day";
import type { Activity, PeriodField } from "../../src/plan/model";
import { rowsOf } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { HEADER, SCHEME } from "../support/grids";
import { amountNotations, dateNotations, day, periodNotations, spaces } from "../support/notations";

type DateSystem = "1900" | "1904";

/** A cell of the workbook, with the number format without which a date is a number. */
interface Written {
  readonly value: CellValue;
  readonly style?: CellStyle;
}

const MS_PER_DAY = 86_400_000;
const FIRST_DAYS = { "1900": Date.UTC(1899, 11, 30), "1904": Date.UTC(1904, 0, 1) } as const;
const RUNS = { numRuns: 25 };

const text = (value: string): Written => ({ value, style: { numFmt: "@" } });
/** The number that a date's cell holds, in a cell whose date format is lost. */
const serial = (value: Day, system: DateSystem): Written => ({ value: value - FIRST_DAYS[system] / MS_PER_DAY });
const date = (value: Day): Written => ({ value: new Date(value * MS_PER_DAY), style: { numFmt: "dd.mm.yyyy" } });

/** Writes a table into a workbook's bytes and reads the bytes as the check does. */
async function writtenAndRead(
  header: readonly string[],
  rows: readonly (readonly Written[])[],
  dateSystem: DateSystem,
): Promise<Activity[]> {
  const { writeXlsx } = await import("hucre/xlsx");
  const cells = new Map(
    [header.map(text), ...rows].flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const)),
  );
  const bytes = await writeXlsx({ dateSystem, sheets: [{ name: "Kava", cells }] });
  const plan = readPlan(await openGrids({ name: "kava.xlsx", bytes: new Uint8Array(bytes) }));
  return rowsOf(plan).map(({ activity }) => activity);
}

const title = (index: number): Written => text(`${index + 1}. Tegevus`);
const daysOf = (field: PeriodField | null): unknown[] => [field?.start.value, field?.end.value];
const systems = fc.constantFrom<DateSystem>("1900", "1904");
const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 11 });

test("amounts come back from number cells and from text cells in every notation", () =>
  fc.assert(
    fc.asyncProperty(cents, spaces, systems, async (value, gap, dateSystem) => {
      const amount = new Decimal(value).div(100);
      const sign = value < 0 ? "−" : "";
      const texts = amountNotations(amount.abs(), gap).map((written) => text(sign + written.trim()));
      const cells: Written[] = [{ value: amount.toNumber() }, ...texts];
      const rows = cells.map((cost, index) => [title(index), text(SCHEME), text(SCHEME), cost, text("ELVL")]);
      const read = await writtenAndRead(HEADER, rows, dateSystem);
      expect(read.map(({ cost }) => cost.value?.toFixed(2))).toEqual(cells.map(() => amount.toFixed(2)));
    }),
    RUNS,
  ));

test("periods come back from text cells in every notation", () =>
  fc.assert(
    fc.asyncProperty(day, day, systems, async (start, end, dateSystem) => {
      const written = periodNotations(start, end);
      const rows = written.map((period, index) => [title(index), text(SCHEME), text(period), { value: 1 }, text("A")]);
      const read = await writtenAndRead(HEADER, rows, dateSystem);
      const got = read.map(({ period }, index) => [written[index], ...daysOf(period)]);
      expect(got).toEqual(written.map((period) => [period, start, end]));
    }),
    RUNS,
  ));

const DATED = ["Tegevus", "Üldajaraami algus", "Üldajaraami lõpp", "Alguskuupäev", "Lõppkuupäev", "Maksumus"];

test("periods come back from date cells, bare serials and texts in columns of their own, in both date systems", () =>
  fc.assert(
    fc.asyncProperty(day, day, systems, async (start, end, dateSystem) => {
      const starts = [date(start), serial(start, dateSystem), ...dateNotations(start).map(text)];
      const ends = [date(end), serial(end, dateSystem), ...dateNotations(end).map(text)];
      const rows = starts.flatMap((from, index) => {
        const other = ends[(index + 1) % ends.length]!;
        return [
          [from, ends[index]!],
          [from, other],
        ];
      });
      const read = await writtenAndRead(
        DATED,
        rows.map((pair, index) => [title(index), ...pair, ...pair, { value: 1 }]),
        dateSystem,
      );
      expect(read.map(({ timeframe, period }) => [...daysOf(timeframe), ...daysOf(period)])).toEqual(
        rows.map(() => [start, end, start, end]),
      );
    }),
    RUNS,
  ));
