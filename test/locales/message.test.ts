import { translator } from "../../src/locales";
import { formatDate, formatNumber } from "../../src/locales/message";

const NBSP = "\u00a0";

test.each([
  ["57180.00", `57${NBSP}180,00`, "57,180.00"],
  ["-0.16", "−0,16", "−0.16"],
  ["1166505.68", `1${NBSP}166${NBSP}505,68`, "1,166,505.68"],
  ["1.9", "1,9", "1.9"],
  ["no number", "no number", "no number"],
])("number %s", (decimal, et, en) => {
  expect([formatNumber(decimal, "et"), formatNumber(decimal, "en")]).toEqual([et, en]);
});

test("dates", () => expect([formatDate("2025-12-31"), formatDate("31.11.2025")]).toEqual(["31.12.2025", "31.11.2025"]));

test("sentences are filled by kind of data, and text of the plan is left as it is", () => {
  const { format } = translator("et");
  const data = { a: "10.00", b: "2025-01-01", c: "cost,activity", d: "<img onerror=x> {a:money} $&" };
  expect(format("{a:money}; {b:date}; {c:columns}; {d}", data)).toBe(
    `10,00${NBSP}€; 01.01.2025; planeeritav maksumus, tegevus; <img onerror=x> {a:money} $&`,
  );
});

test("both languages have the same keys", () => {
  const keys = (value: unknown, path = ""): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : [path];
  expect(keys(translator("en").messages)).toEqual(keys(translator("et").messages));
});
