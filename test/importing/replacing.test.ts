import fc from "fast-check";
import { incomingOf, type SourceFile } from "../../src/importing/incoming";
import { writingFor } from "../../src/importing/writing-for";
import { translator } from "../../src/locales";
import type { Activity, Plan } from "../../src/plan/model";
import { activitiesOf } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { COLUMN } from "../../src/sheets/plan/columns";
import type { SheetLayout } from "../../src/sheets/sheet-layout";
import { changed, edits, plans } from "../support/changed-plans";
import { substanceOf } from "../support/equal-plans";
import { gridOfLayout } from "../../src/summary/layout-grid";
import { numbered, planOf, type PlanRow } from "../support/plan-rows";
import { written } from "../support/written-layouts";

const PERIOD = { start: 20_089, end: 20_453 };

function imported(layouts: readonly SheetLayout[], plan: Plan, digit: string): SheetLayout[] {
  const file: SourceFile = { name: `${digit}.xlsx`, sha256: digit.repeat(64), time: "25.11.2026 12:03" };
  const content = {
    sheets: layouts.map(({ name }) => ({ id: name, name })),
    tables: layouts.flatMap(({ name: sheet, tables = [] }) => tables.map((table) => ({ ...table, sheet }))),
    names: [],
  };
  const existing = readPlan(layouts.map(gridOfLayout));
  const incoming = incomingOf(file, plan, [], existing);
  const choice = layouts.length > 0 ? "replace" : "add";
  const choices = new Map(plan.sections.map((section) => [section, choice] as const));
  const { sheets } = writingFor(incoming, choices, content, { period: PERIOD }, translator("et"));
  for (const { onto } of sheets) {
    const kept = onto?.oldRows.filter((row) => row !== null) ?? [];
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
  }
  return written(layouts, sheets);
}

/** Beside each activity the officer writes the id of what it was made from. */
function remarked([kava, sheet, ...others]: readonly SheetLayout[], ids: readonly string[]): SheetLayout[] {
  const top = sheet!.tables![0]!.area.top + 1;
  const rows = sheet!.rows.map((cells, row) => {
    const id = ids[row - top];
    return id === undefined ? cells : cells.with(COLUMN.extra, { value: id });
  });
  return [kava!, { ...sheet!, rows }, ...others];
}

const idsOf = (rows: readonly PlanRow[]): string[] => numbered(rows).map(({ row }) => row.id);

test("a sheet that is brought up to date says what a new one would, and remarks stay beside their activities", () =>
  fc.assert(
    fc.property(plans, edits, (plan, steps) => {
      const later = changed(plan, steps);
      if (later.length === 0) return;
      const first = remarked(imported([], planOf(plan), "a"), idsOf(plan));
      const both = imported(first, planOf(later), "b");
      const again = readPlan(both.map(gridOfLayout), { period: PERIOD });
      expect(substanceOf(again)).toEqual(substanceOf(planOf(later)));

      const ids = idsOf(later);
      const remarks = activitiesOf(again.sections[0]!).map(
        ({ place }: Activity) => both[1]!.rows[place.cell!.row]![COLUMN.extra]!.value,
      );
      // A row that had to pass others is written anew; no remark is ever beside another activity.
      expect(remarks.filter((remark, index) => remark !== null && remark !== ids[index])).toEqual([]);
      if (steps.every(({ kind }) => kind !== "move")) {
        const kept = ids.filter((id) => idsOf(plan).includes(id));
        expect(remarks.filter((remark) => remark !== null)).toEqual(kept);
      }
    }),
    // One in thirty thousand made-up plans has two rows that are alike by chance: always the same hundred.
    { numRuns: 100, seed: 2025 },
  ));
