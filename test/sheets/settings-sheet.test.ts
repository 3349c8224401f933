import Decimal from "decimal.js";
import { check } from "../../src/checking/check";
import { translator } from "../../src/locales";
import { dayOf } from "../../src/plan/day";
import { approvedFor, DEFAULT_SETTINGS, type PlanSettings } from "../../src/plan/settings";
import { readPlan } from "../../src/reading/read-plan";
import { readSettings } from "../../src/reading/read-settings";
import { isSettingsSheet } from "../../src/reading/settings-shape";
import { settingsSheet } from "../../src/sheets/plan/settings-sheet";
import type { LayoutCell } from "../../src/sheets/sheet-layout";
import { table } from "../support/grids";
import { kava } from "../support/kava";
import { gridOfLayout } from "../../src/summary/layout-grid";

const SECTIONS = [
  { code: "3.5.2.6", party: "Jõhvi", title: "Klubid", sheet: "3.5.2.6 Jõhvi" },
  { code: "3.5.2.7", party: "Haapsalu", title: "Ringid", sheet: null },
];
const amount = (value: string) => new Decimal(value);

describe.each(["et", "en"] as const)("the sheet Kava in %s", (language) => {
  const reread = (settings: PlanSettings): PlanSettings => {
    const grid = gridOfLayout(settingsSheet("Kava", settings, SECTIONS, translator(language)).layout);
    expect(isSettingsSheet(grid)).toBe(true);
    return readSettings(grid);
  };

  test("is read again as it was written", () => {
    const first = reread({
      ...DEFAULT_SETTINGS,
      title: "=Kava 2025",
      period: { start: dayOf(2025, 1, 1)!, end: dayOf(2025, 12, 31)! },
      schemeEnd: dayOf(2029, 10, 31),
      tolerance: amount("0.5"),
      indirectRate: amount("0.07"),
      indirectBase: "personnel",
      severities: new Map([
        ["parent-sum", "warning"],
        ["amount-format", "off"],
      ]),
    });
    expect(first).toMatchObject({ title: "=Kava 2025", schemeEnd: dayOf(2029, 10, 31), indirectBase: "personnel" });
    expect([first.tolerance.toString(), first.indirectRate?.toString()]).toEqual(["0.5", "0.07"]);
    expect([first.severities.get("parent-sum"), first.severities.get("amount-format")]).toEqual(["warning", "off"]);
    expect(first.unreadable).toEqual([]);
    expect(first.approved.map(({ code }) => code)).toEqual(["3.5.2.6", "3.5.2.7"]);
    expect({ ...reread(first), approved: null }).toEqual({ ...first, approved: null });
  });

  test("keeps what was approved", () => {
    const empty = reread(DEFAULT_SETTINGS);
    const field = approvedFor(empty, { code: "3.5.2.6", party: null })!;
    const given = { ...field, ceiling: { ...field.ceiling, value: amount("115617"), text: "115617" } };
    const again = reread({ ...empty, approved: [given] });
    expect(approvedFor(again, { code: "3.5.2.6", party: null })!.ceiling.value?.toString()).toBe("115617");
    expect(approvedFor(again, { code: "3.5.2.7", party: null })!.ceiling.value).toBeNull();
  });

  describe("after somebody has worked on it", () => {
    type Rows = readonly (readonly LayoutCell[])[];
    const EMPTY: LayoutCell = { value: null };
    const approvedOn = (change: (rows: Rows) => Rows): string | undefined => {
      const { layout } = settingsSheet("Kava", DEFAULT_SETTINGS, SECTIONS, translator(language));
      const filled = layout.rows.map((row) =>
        row[0]?.value === "3.5.2.7" ? row.with(3, { ...row[3]!, value: 100 }) : row,
      );
      const { settings } = readPlan([gridOfLayout({ ...layout, rows: change(filled) })]);
      return approvedFor(settings, { code: "3.5.2.7", party: null })?.ceiling.value?.toString();
    };

    test.each<[string, (rows: Rows) => Rows]>([
      ["rows above", (rows) => [[], [], ...rows]],
      [
        "a column with a note before all others",
        (rows) => [[{ value: "märkus" }], ...rows.map((row) => [EMPTY, ...row])],
      ],
      ["a column between", (rows) => rows.map((row) => row.toSpliced(1, 0, EMPTY))],
      [
        "the party before the section",
        (rows) => rows.map((row, at) => (at < 9 ? row : [row[1] ?? EMPTY, row[0] ?? EMPTY, ...row.slice(2)])),
      ],
      ["only the lists", (rows) => [...rows.slice(2, 4), ...rows.slice(9)]],
    ])("%s: what was approved is read", (_, change) => expect(approvedOn(change)).toBe("100"));
  });

  test("is no part of the plan", () => {
    const grid = gridOfLayout(settingsSheet("Kava", DEFAULT_SETTINGS, SECTIONS, translator(language)).layout);
    const plan = readPlan([grid]);
    expect([plan.sections, plan.unreadableTables, check(plan)]).toEqual([[], [], []]);
  });
});

describe("settings decide", () => {
  const plan = (...more: Parameters<typeof kava>) =>
    readPlan([table(["1. Klubi", 100.2], ["1.1. Ring", "60"], ["1.2. Laager", 40]), kava(...more)]);
  const rules = (...more: Parameters<typeof kava>) => check(plan(...more)).map((one) => `${one.severity} ${one.rule}`);

  test("what counts as a difference", () => {
    expect(rules()).toContain("error parent-sum");
    expect(rules([], { "Lubatud erinevus (eurodes)": "0,20" })).toContain("error parent-sum");
    expect(rules([], { "Lubatud erinevus (eurodes)": "0,21" })).not.toContain("error parent-sum");
  });

  test("how grave a rule is, and whether it says anything", () => {
    expect(rules([], {}, { "parent-sum": "märkus" })).toContain("info parent-sum");
    expect(rules([], {}, { "parent-sum": "väljas" }).join()).not.toContain("parent-sum");
  });

  test("the plan year", () => {
    const found = rules([], { "Tegevuskava perioodi algus": "01.02.2025" });
    expect(found).toContain("warning period-outside-plan");
    expect(rules()).not.toContain("warning period-outside-plan");
  });
});
