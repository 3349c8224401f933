import { columnWidths, layOut, type Row } from "../../src/cli/text-columns";

const LONG = "Summa on kaheksa eurot suurem kui alamridade summa. Parandage see või alamrida.";
const rows: Row[] = [
  { columns: [{ text: "viga" }, { text: "1.1" }], text: LONG, after: { text: "parent-sum" } },
  {
    columns: [{ text: "hoiatus", show: "<hoiatus>" }, { text: "2" }],
    text: "Lühike.",
    after: { text: "r", show: "<r>" },
  },
];

test("columns are as wide as their widest text, and what only colours it does not count", () =>
  expect(columnWidths(rows)).toEqual([7, 3]));

test("text goes on under its own beginning, and no line is wider than asked for", () => {
  const lines = layOut(rows, columnWidths(rows), 64);
  expect(lines).toEqual([
    "viga     1.1  Summa on kaheksa eurot suurem kui alamridade",
    "              summa. Parandage see või alamrida. parent-sum",
    "<hoiatus>  2    Lühike. <r>",
  ]);
});

test("a word goes on the line where it just fits, and on the next where it is one character too long", () => {
  const row = { columns: [{ text: "a" }], text: `${"b".repeat(30)} ${"c".repeat(20)}`, after: { text: "r" } };
  const full = 3 + 30 + 1 + 20;
  expect(layOut([row], [1], full + 2)[0]).toHaveLength(full);
  expect(layOut([row], [1], full + 1)[0]).toBe(`a  ${"b".repeat(30)}`);
});

test("in the narrowest terminal the text keeps forty characters", () => {
  const [first, ...rest] = layOut(rows.slice(0, 1), [4, 3], 10);
  expect(first).toBe("viga  1.1  Summa on kaheksa eurot suurem kui");
  expect(rest.every((line) => line.startsWith(" ".repeat(11)) && line.length <= 11 + 40)).toBe(true);
});

test("a word that is longer than the line stands alone", () => {
  const word = "x".repeat(70);
  const row = { columns: [{ text: "a" }], text: `b ${word} c`, after: { text: "r" } };
  expect(layOut([row], [1], 60)).toEqual(["a  b", `   ${word}`, "   c r"]);
});

test("no rows, no columns", () => expect([columnWidths([]), layOut([], [], 80)]).toEqual([[], []]));
