import fc from "fast-check";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { Plan } from "../../src/plan/model";
import { sum } from "../../src/plan/money";
import { sectionTotals } from "../../src/plan/rollup";
import { rowsOf } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { TABLE_COLUMN } from "../../src/sheets/summary/table-columns";
import { gridOfLayout } from "../../src/summary/layout-grid";
import { anyGrids } from "../support/any-plan";
import { knownResults } from "../support/known-results";
import { formulasIn, functionsIn } from "../support/plain-formulas";
import { recalculatedByUniver } from "../support/recalculated";
import { summaryOf } from "../support/summary";

/** What a cell of a layout comes to. */
const valueOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "formula" in value ? (value as { result?: unknown }).result : value;

/** Any plan that has a section with rows. */
const anyPlan = anyGrids
  .map((grids) => readPlan(grids))
  .filter((plan) => plan.sections.some(({ tables }) => tables.length > 0));

test("the table's rows are the sections' totals, and its last sum the plan's", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { rows } = summaryOf([plan]).layout.sheets[0]!;
      const codes = plan.sections.map(({ code }) => code ?? "");
      const { code, total, stated, fte } = TABLE_COLUMN;
      const header = rows.findIndex((cells) => cells[total] !== undefined);
      const last = rows.findIndex((cells) => cells[1]?.value === "KÕIK KOKKU");
      const lines = rows.slice(header + 1, last).filter((cells) => !String(cells[1]!.value).startsWith("Kokku: "));
      expect(lines.map((cells) => cells[code]!.value).sort()).toEqual([...codes].sort());
      const totals = plan.sections.map(sectionTotals);
      const figures = (column: number): unknown => valueOf(rows[last]![column]!.value);
      expect(figures(total)).toBeCloseTo(sum(totals.map(({ computed }) => computed)).toNumber(), 6);
      expect(figures(stated)).toBeCloseTo(sum(totals.map(({ declared }) => declared)).toNumber(), 6);
      expect(figures(fte)).toBeCloseTo(sum(totals.map((one) => one.fte ?? 0) as never).toNumber(), 5);
      const unexplained = rows.find((cells) => String(cells[1]?.value).startsWith("Selgitamata"));
      if (unexplained) expect(valueOf(unexplained.at(-1)!.value)).toBe(0);
      else expect(figures(stated)).toEqual(figures(total));
    }),
    { numRuns: 150 },
  );
});

test("a workbook that is read again sums up to the same, and its summary is none of the plan", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const first = summaryOf([plan]).layout;
      const again = readPlan(first.sheets.map(gridOfLayout));
      expect(again.sections.map(({ sheet }) => sheet).sort()).toEqual(
        first.sheets
          .slice(7)
          .map(({ name }) => name)
          .sort(),
      );
      const totals = (one: Plan): string[] =>
        one.sections.map((section) => sectionTotals(section).computed.toFixed(6)).sort();
      expect(totals(again)).toEqual(totals(plan));
    }),
    { numRuns: 60 },
  );
});

test("Univer comes to the same figures in plans of any kind", async () => {
  // The grid takes a text such as #REF! for an error of its own.
  const isCalculable = (plan: Plan): boolean => rowsOf(plan).every(({ activity }) => activity.cost.flaw !== "formula");
  for (const plan of fc.sample(anyPlan.filter(isCalculable), { numRuns: 6, seed: 20261128 })) {
    const { layout } = summaryOf([plan]);
    const values = await recalculatedByUniver(await writeWorkbook(layout));
    for (const [sheet, cell, result] of knownResults(layout)) {
      const value = values.get(sheet)?.get(cell);
      const where = `${sheet}!${cell}`;
      if (typeof result === "number" && value !== undefined)
        expect([where, Number(value)]).toEqual([where, expect.closeTo(result, 6)]);
      else expect([where, value ?? ""]).toEqual([where, result === 0 ? 0 : result]);
    }
  }
});

test.each(['=HYPERLINK("http://x")', "+1+1", "@SUM(A1)", '"),SUM(A1', "'=2", "#REF!"])(
  "the text %s stays a text wherever a plan may hold it",
  async (text) => {
    const [plan] = fc.sample(anyPlan, { numRuns: 1, seed: 7 });
    const poisoned = (title: string): Plan => ({
      ...plan!,
      settings: { ...plan!.settings, title },
      sections: plan!.sections.map((section) => ({
        ...section,
        title,
        party: title,
        indicators: section.indicators.map((indicator) => ({
          ...indicator,
          name: title,
          unit: title,
          explanation: title,
        })),
        tables: section.tables.map(({ sheet, roots }) => ({ sheet, roots: roots.map((root) => ({ ...root, title })) })),
      })),
    });
    const [harmless, harmful] = await Promise.all(
      ["Sõna", text].map(async (title) => formulasIn(await writeWorkbook(summaryOf([poisoned(title)]).layout))),
    );
    expect(harmful!.length).toBe(harmless!.length);
    const used = harmful!.flatMap((formula) => functionsIn(formula.text));
    expect(new Set(used)).toEqual(new Set(harmless!.flatMap((formula) => functionsIn(formula.text))));
  },
);
