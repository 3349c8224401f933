import { typedValue } from "../../../src/preview/page/typed-value";

test.each<[string, number, string | null]>([
  ["1234,5", 1234.5, null],
  ["1 234 567,50", 1234567.5, "#,##0.00"],
  ["1\u00a0234", 1234, "#,##0"],
  ["-0,25", -0.25, null],
  ["−5", -5, null],
  ["57 180,00 €", 57180, '#,##0.00 "€"'],
  ["12,5%", 0.125, "0.00%"],
  ["7%", 0.07, "0%"],
  ["24.02.2026", 46077, "dd.mm.yyyy"],
  ["1.1.25", 45658, "dd.mm.yyyy"],
  [" 42 ", 42, null],
])("%j is the number %s in the format %s", (text, value, format) =>
  expect(typedValue(text, false)).toEqual({ value, format }),
);

test("a workbook that counts from 1904 has other serials", () =>
  expect(typedValue("24.02.2026", true)).toEqual({ value: 46077 - 1462, format: "dd.mm.yyyy" }));

test.each([
  "",
  "1.1",
  "31.02.2026",
  "01.01.2025-31.12.2025",
  "12 34",
  "1,2,3",
  "1234567890123456",
  "kuus",
  "=1+1",
  "5 tk",
])("%j stays a text", (text) => expect(typedValue(text, false)).toBeNull());
