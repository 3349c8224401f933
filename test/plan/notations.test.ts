import Decimal from "decimal.js";
import fc from "fast-check";
import { dayOfSerial, monthsBetween, serialOfDay } from "../../src/plan/day";
import { parseFte } from "../../src/plan/fte";
import { parseAmount } from "../../src/plan/money";
import { parseNumber } from "../../src/plan/numbering";
import { parsePeriod } from "../../src/plan/period";
import { fromA1, toA1 } from "../../src/plan/place";
import { parseHeading } from "../../src/plan/section-code";
import { amountNotations, day, periodNotations, spaces } from "../support/notations";

const cents = fc.integer({ min: 0, max: 10 ** 11 });

test("amounts survive every notation, above zero and below", () =>
  fc.assert(
    fc.property(cents, spaces, fc.boolean(), (value, gap, isNegative) => {
      const amount = new Decimal(value).div(100);
      for (const text of amountNotations(amount, gap)) {
        const written = isNegative && value > 0 ? `−${text.trim()}` : text;
        const expected = isNegative && value > 0 ? amount.neg() : amount;
        expect([written, parseAmount(written)?.value.toFixed(2)]).toEqual([written, expected.toFixed(2)]);
      }
    }),
  ));

test.each(["ca 8 tuhat", "8,000", "12 34", "1 0000", "", "€", "5%", "1,2,3", "1e3", "0x10", "=1+1", "8-9"])(
  "%s is no amount",
  (text) => expect(parseAmount(text)).toBeNull(),
);

test.each([
  ["100 000", true],
  ["8 900,00", true],
  ["0", true],
  ["84 350, 84", false],
  ["79  600", false],
  ["8.000,00 €", false],
  ["8900.00", false],
  ["5000.", false],
  ["5 000 €.", false],
  ["+500", false],
])("%s is regular: %s", (text, regular) => expect(parseAmount(text)?.regular).toBe(regular));

test("periods survive every notation", () =>
  fc.assert(
    fc.property(day, day, (start, end) => {
      for (const text of periodNotations(start, end)) {
        const parsed = parsePeriod(text);
        expect([text, parsed?.start.day, parsed?.end.day]).toEqual([text, start, end]);
      }
    }),
  ));

test("date serials survive both date systems", () =>
  fc.assert(
    fc.property(day, fc.boolean(), (value, date1904) =>
      expect(dayOfSerial(serialOfDay(value, date1904), date1904)).toBe(value),
    ),
  ));

test("addresses survive", () =>
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) =>
      expect(fromA1(toA1({ row, column }))).toEqual({ row, column }),
    ),
  ));

test.each([
  ["01.01.2025", "31.12.2025", 12],
  ["01.12.2025", "31.12.2025", 1],
  ["01.02.2024", "29.02.2024", 1],
  ["16.06.2025", "30.06.2025", 0.5],
])("%s to %s is %d months", (start, end, months) => {
  const period = parsePeriod(`${start}-${end}`)!;
  expect(monthsBetween(period.start.day!, period.end.day!)).toBeCloseTo(months);
});

test.each([
  ["1.1. Nõunik (1 koht) ja juht (0,75+0,25) palgakulu", "2"],
  ["Koordinaator (1 koht) ja juht (0,9 kohta)", "1.9"],
  ["osakoormusega töökoha (0,75 töökohta) palgakulu", "0.75"],
  ["palgakulu koos maksudega (2 kohta);", "2"],
  ["koormus 0,5", "0.5"],
  ["50% koormusega spetsialist", "0.5"],
  ["2 x 0,5 kohta", "1"],
  ["1/2 kohta", "0.5"],
  ["½ kohta", "0.5"],
  ["1 koht, koormus 0,5", "0.5"],
  ["1 koht (koormus 50%)", "0.5"],
  ["0,5 koha", "0.5"],
  ["koormus 50%", "0.5"],
  ["üks koht ja kaks täiskohta", "3"],
  ["1 (üks) koht", "1"],
  ["FTE 0,5", "0.5"],
  ["1-koht", "1"],
  ["1.1. Koordinaatori töötasu", undefined],
  ["1.1. Palk (2025)", undefined],
  ["2 koolitust ja 3 kohtumist", undefined],
])("FTE of %s", (text, fte) => expect(parseFte(text)?.toString()).toBe(fte));

test.each([
  ["1.Teenuste arendamine", "1"],
  ["  3.1. Võrgustik", "3.1"],
  ["3.1 Ümarlaud", "3.1"],
  ["2.1. . Koolitus", "2.1"],
  ["2. 1. Koolitus", "2.1"],
  ["2.4. 2024. aastal alanud", "2.4"],
  ["1.4. 2025.a. ja edasi", "1.4"],
  ["09.04.2025 toimub", undefined],
  ["2025. aastal", undefined],
  ["10 koolitust", undefined],
  ["", undefined],
])("number of %s", (text, number) => expect(parseNumber(text)?.text).toBe(number));

test.each([
  ["1.1 3.5.1.1 Kavad", "1.1", "3.5.1.1", "regular"],
  ["1.1 3.5.1.1[1] Kavad", "1.1", "3.5.1.1", "regular"],
  ["2.2.  3.5.2.2 Tallinn", "2.2", "3.5.2.2", "regular"],
  ["2.3.5.2.1 Tartu", "2", "3.5.2.1", "run-together"],
  ["3.5.2.5 Saaremaa", null, "3.5.2.5", "no-running-number"],
  ["3.5.2.5", null, "3.5.2.5", "no-running-number"],
  ["2.2. 3.5.2.2: Tallinn", "2.2", "3.5.2.2", "regular"],
  ["Jaotis 3.5.2.2 Tallinn", null, "3.5.2.2", "no-running-number"],
])("heading %s", (text, runningNumber, code, form) =>
  expect(parseHeading(text)).toMatchObject({ runningNumber, code, form }),
);

test.each(["2 Partnerite tegevused", "1. Elluviija tegevused", "01.01.2025 algab", "2025. aastal"])(
  "%s is no heading",
  (text) => expect(parseHeading(text)).toBeNull(),
);
