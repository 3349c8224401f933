import { readFileSync } from "node:fs";
import { join } from "node:path";
import { behaviour } from "../../docs/behaviour";
import { FUNCTION_IDS } from "../../src/functions/function-ids";
import { FUNCTION_EXAMPLES } from "../../src/locales/function-examples";
import { ROOT } from "../support/manifest";
import { parse, typed } from "../support/typed-formula";

const examples = FUNCTION_IDS.flatMap((id) => FUNCTION_EXAMPLES[id].map((example) => ({ id, ...example })));
const lines = FUNCTION_IDS.flatMap((id) => behaviour[id].map((line) => ({ id, ...line })));

test.each(examples)("$formula in Estonian", ({ formula, result }) => expect(typed(formula, "et")).toEqual(result));

test.each(examples)("$formula in English", ({ formula, result, resultInEnglish = result }) =>
  expect(typed(formula, "en")).toEqual(resultInEnglish),
);

test.each(lines)("$id, $input: $formula", ({ formula, result }) => expect(typed(formula, "en")).toEqual(result));

test("the page lists every function, its arguments, examples and unusual input", () => {
  const page = readFileSync(join(ROOT, "docs/functions.md"), "utf8");
  for (const id of FUNCTION_IDS) {
    const [, section] = page.split(`## PLAN.${id}\n`);
    expect(page).toContain(`](#plan${id.toLowerCase()}) |`);
    for (const { formula } of [...FUNCTION_EXAMPLES[id], ...behaviour[id]])
      expect(section!.split("\n## ")[0]).toContain(`| \`${formula}\` |`);
  }
  expect(page).toContain("`=PLAN.FINDINGS(range, [language])`");
  expect(page).toContain("| *result* | Euros a month, to the cent |");
});

test("every function has examples and unusual input of its own, no formula twice", () => {
  for (const id of FUNCTION_IDS) {
    const formulas = [...FUNCTION_EXAMPLES[id], ...behaviour[id]].map(({ formula }) => formula);
    expect(formulas.length).toBeGreaterThan(3);
    expect(formulas.map((formula) => parse(formula).id)).toEqual(formulas.map(() => id));
    expect(new Set(formulas).size).toBe(formulas.length);
  }
});

test.each([
  [
    '=PLAN.ROLLUP({"a;""1""",-2.5;#N/A,""},,"x,y")',
    [
      [
        ['a;"1"', -2.5],
        ["#N/A", ""],
      ],
      null,
      "x,y",
    ],
  ],
  ["=PLAN.AMOUNT(TRUE)", [true]],
])("%s is read", (formula, args) => {
  const codes = JSON.parse(JSON.stringify(parse(formula).args), (_, cell: unknown) =>
    typeof cell === "object" && cell !== null && "code" in cell ? cell.code : cell,
  ) as unknown;
  expect(codes).toEqual(args);
});

test.each(["=SUM(1)", "=PLAN.AMOUNT(A1)", "=PLAN.AMOUNT({1)", '=PLAN.AMOUNT(1 "2")', "=PLAN.AMOUNT(1,2)"])(
  "%s is no formula that could be run",
  (formula) => expect(() => typed(formula, "en")).toThrow(),
);
