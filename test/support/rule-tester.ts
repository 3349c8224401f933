import { check } from "../../src/checking/check";
import { toA1 } from "../../src/plan/place";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import type { Rule } from "../../src/rules/rule";

/** `cell message`, or `cell message actual → expected`: `D2 differs 1000.00 → 900.00`. */
export type Expectation = string;

export interface Cases {
  readonly valid: Readonly<Record<string, Grid | readonly Grid[]>>;
  readonly invalid: Readonly<Record<string, readonly [Grid | readonly Grid[], ...Expectation[]]>>;
}

/** Runs one rule over grids: these findings at these cells, and no others. */
export function testRule(rule: Rule, { valid, invalid }: Cases): void {
  describe(rule.id, () => {
    const grids = [...Object.values(valid), ...Object.values(invalid).map(([grid]) => grid)];
    test("no case is there twice", () => {
      const texts = grids.map((grid) => JSON.stringify(grid));
      expect(new Set(texts).size).toBe(texts.length);
      expect(Object.keys(valid).length).toBeGreaterThan(0);
    });
    for (const [name, grid] of Object.entries(valid)) {
      test(`valid: ${name}`, () => expect(found(rule, grid)).toEqual([]));
    }
    for (const [name, [grid, ...findings]] of Object.entries(invalid)) {
      test(`invalid: ${name}`, () => {
        expect(findings.length).toBeGreaterThan(0);
        const lines = found(rule, grid);
        // An expectation may stop after the message.
        expect(lines.map((line, index) => line.slice(0, findings[index]?.length ?? line.length))).toEqual(findings);
      });
    }
    test("every message has a case", () => {
      const ids = Object.values(invalid).flatMap(([, ...findings]) => findings.map((line) => line.split(" ")[1]));
      expect([...new Set(ids)].sort()).toEqual([...rule.messages].sort());
    });
  });
}

function found(rule: Rule, grid: Grid | readonly Grid[]): string[] {
  const plan = readPlan(Array.isArray(grid) ? (grid as Grid[]) : [grid as Grid]);
  return check(plan, [rule]).map(({ place, message, actual, expected }) => {
    const values = actual === null && expected === null ? "" : ` ${actual ?? ""} → ${expected ?? ""}`;
    return `${place?.cell ? toA1(place.cell) : "-"} ${message}${values}`;
  });
}
