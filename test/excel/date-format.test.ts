import { isDateFormat } from "../../src/excel/date-format";

test.each([
  "dd.mm.yyyy",
  "d.m.yy;@",
  "[$-425]d. mmmm yyyy;@",
  "m/d/yyyy h:mm",
  "yyyy-mm-dd",
  "mmmm",
  "[h]:mm:ss",
  '"algus "dd.mm.yyyy',
  "[$-F800]dddd, mmmm dd, yyyy",
])("%s is a date's", (format) => expect(isDateFormat(format)).toBe(true));

test.each([
  "General",
  "@",
  "#,##0.00",
  "#,##0.00 [$€-425]",
  '0.0" päeva"',
  "0.00E+00",
  "[Red]#,##0;[Blue]-#,##0",
  "#,##0\\ \\d",
  '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-',
  "",
  "0%",
])("%s is none", (format) => expect(isDateFormat(format)).toBe(false));
