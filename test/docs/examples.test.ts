import { examples } from "../../docs/examples";
import { exampleFindings } from "../../docs/example-findings";
import { rulePages } from "../../docs/pages";
import { INTERNAL_ERROR } from "../../src/checking/check";
import { rules } from "../../src/rules";

const ids = [...rules.map(({ id }) => id), INTERNAL_ERROR];

test("every rule's page has an example, and there are no others", () => expect(Object.keys(examples)).toEqual(ids));

test.each(ids)("the example of %s has its finding, once, and no other", (id) =>
  expect(exampleFindings(examples[id]!).map(({ rule }) => rule)).toEqual([id]),
);

test("a page shows its finding's cell and sentence in both languages", () => {
  const page = rulePages().get("parent-sum.md")!.replaceAll("\u00a0", " ");
  expect(page).toContain("| **2** | 1. Koolitused | 01.01.2025-31.12.2025 | 1 000 |");
  expect(page).toContain("> **C2** 1,000.00 € is stated, but the rows under it add up to 900.00 €");
  expect(page).toContain("> *Märgitud 1 000,00 €, alamridade summa on 900,00 €");
});

test("an example is short enough for a page", () => {
  const long = Object.entries(examples).filter(([, { sheet, why }]) => sheet.length > 9 || why.length > 125);
  expect(long.map(([id]) => id)).toEqual([]);
});
