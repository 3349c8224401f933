import { check } from "../../src/checking/check";
import { toA1 } from "../../src/plan/place";
import { readPlan } from "../../src/reading/read-plan";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/rule";
import { targetAboveFinal } from "../../src/rules/target-above-final";
import { gridOf, HEADER, indicators, SCHEME, sections, table, YEAR } from "../support/grids";
import { kava } from "../support/kava";
import { mistakes } from "../support/samples";

test("a rule that crashes is reported with its name, and the others still run", () => {
  const crashing: Rule = {
    id: "crashing",
    severity: "error",
    messages: ["first"],
    check(plan, report) {
      const section = plan.sections[0]!;
      report({ on: section.tables[0]!.roots[0]!, message: "first", section, activity: null });
      throw new Error("boom");
    },
  };
  const findings = check(readPlan([table(["1. A", -1])]), [crashing, ...rules]);
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    "crashing first",
    "internal-error crashed",
    "amount-negative negative",
  ]);
  expect(findings[1]).toMatchObject({ data: { rule: "crashing", reason: "boom" }, place: { sheet: "Leht1" } });
});

describe("a cause is reported and its consequences are not", () => {
  test("sub-activities are not outside a parent whose end is wrong", () =>
    expect(
      mistakes([
        table(
          ["3. A", 0, "15.01.2025-31.08.2024"],
          ["3.1. B", 0, "15.01.2025-31.08.2025"],
          ["3.2. C", 0, "15.01.2025-31.08.2025"],
        ),
      ]),
    ).toEqual(["period-order C2"]));

  test("no sum is wrong where an amount under it can't be read", () =>
    expect(mistakes([table(["1. A", 10], ["1.1. B", "ca 8"], ["1.2. C", 2])])).toEqual(["amount-unreadable D3"]));

  test("no sum is wrong where an amount under it is below zero", () =>
    expect(mistakes([table(["1. A", 10], ["1.1. B", 5], ["1.2. C", -5])])).toEqual(["amount-negative D4"]));

  describe("of what was approved on the sheet Kava", () => {
    const heading = (code: string) => gridOf([[code], HEADER, ["1. A", SCHEME, YEAR, 900, "Tartu"]], { name: code });
    const found = (grids: Parameters<typeof readPlan>[0], ...approved: Parameters<typeof kava>) =>
      check(readPlan([...grids, kava(...approved)])).map(({ rule }) => rule);

    test("a section under another's code is not held to what that was given", () =>
      expect(
        found([heading("2.6. 3.5.2.6 Klubid"), heading("2.7. 3.5.2.6 Ringid")], [["3.5.2.6", "Jõhvi", 900, ""]]),
      ).toEqual(["section-duplicate"]));

    test("each of two parties under one code is held to what was approved for itself", () => {
      const of = (number: number, party: string, cost: number) =>
        gridOf([[`2.${number}. 3.5.2.5 Klubid`], HEADER, ["1. A", SCHEME, YEAR, cost, party]], { name: party });
      const grids = [of(4, "Saaremaa", 900), of(5, "Pärnu", 500)];
      const rows = (pärnu: number) => [
        ["3.5.2.5", "Saaremaa", 900, ""],
        ["3.5.2.5", "Pärnu", pärnu, ""],
      ];
      expect(found(grids, rows(500))).toEqual(["section-duplicate"]);
      expect(found(grids, rows(499)).sort()).toEqual(["budget-ceiling", "section-duplicate"]);
    });

    test("too high costs and other posts are two mistakes", () =>
      expect(found([heading("2.6. 3.5.2.6 Klubid")], [["3.5.2.6", "Jõhvi", 100, 1]]).sort()).toEqual([
        "budget-ceiling",
        "fte-mismatch",
      ]));

    test("a wrong sum of personnel costs does not hide other posts", () =>
      expect(
        found(
          [
            gridOf([
              ["2.6. 3.5.2.6 Klubid"],
              HEADER,
              ["Otsesed personalikulud", SCHEME, YEAR, 101, "Jõhvi"],
              ["1.1. Palgakulu (1,2 kohta)", SCHEME, YEAR, 100, "Jõhvi"],
            ]),
          ],
          [["3.5.2.6", "Jõhvi", "", 1]],
        ),
      ).toEqual(["parent-sum", "fte-mismatch"]));
  });

  test("a date outside the plan is not outside the parent and the timeframe as well", () =>
    expect(
      mistakes([
        table(
          ["1. A", 1, undefined, "01.01.2025-31.12.2025"],
          ["1.1. B", 1, "15.12.2024-31.12.2025", "01.01.2025-31.12.2025"],
          ["2. C", 1],
        ),
      ]),
    ).toEqual(["period-outside-plan C3"]));

  test("sub-activities that follow a wrong number are not wrong for that", () =>
    expect(mistakes([table(["1. A", 1], ["1.1. B", 1], ["1. C", 1], ["2.1. D", 1], ["3. E", 1])])).toEqual([
      "number-duplicate A4",
    ]));
});

test("a note on style puts nothing in doubt", () =>
  expect(mistakes([table(["1. A", "8.000,00 €"], ["1.1. B", "8 001"])])).toEqual(["parent-sum D2"]));

test("fixes heal what they are offered for", () => {
  const rows = [
    ["1. A", SCHEME, "01.12.2025-31.12.2025", "", "ELVL. partnerid"],
    ["1.1. B", SCHEME, "01.01.2025\n31.12.2025", "84 350, 84", "ELVL, partnerid"],
    ["1.2. C", SCHEME, "01.01.2025-31.12.2025", "1", "ELVL, partnerid"],
  ];
  const findings = check(readPlan([gridOf([HEADER, ...rows])]));
  expect(findings.map(({ rule }) => rule).sort()).toEqual([
    "amount-format",
    "parent-amount-missing",
    "period-format",
    "period-outside-parent",
    "responsible-variant",
  ]);
  const fixed: (string | number)[][] = [HEADER, ...rows].map((row) => [...row]);
  for (const { fix } of findings) fixed[fix!.place.cell!.row]![fix!.place.cell!.column] = fix!.value;
  expect(check(readPlan([gridOf(fixed)]))).toEqual([]);
});

test("findings of a row come in the order of its cells, whatever rule found them", () =>
  expect(
    mistakes([table(["1. A", "ca 8", "kevadel", "suvel", ""], ["2. B", "ca 9", "31.11.2025-01.12.2025"])]),
  ).toEqual([
    "period-unreadable B2",
    "period-unreadable C2",
    "amount-unreadable D2",
    "responsible-missing E2",
    "date-impossible C3",
    "amount-unreadable D3",
  ]));

test("a report that presumes what an earlier rule doubts is dropped", () => {
  const plan = readPlan([indicators(["Koolituste arv", "Arv", 11, 7], ["Klubide arv", "Arv", 3, 2])]);
  const [first] = plan.sections[0]!.indicators;
  const doubting: Rule = {
    id: "doubting",
    severity: "warning",
    messages: ["final"],
    check: (_, report) => report({ on: first!.finalTarget!, message: "final", section: null, activity: null }),
  };
  const found = check(plan, [doubting, targetAboveFinal]).map(({ rule, place }) => `${rule} ${toA1(place!.cell!)}`);
  expect(found).toEqual(["doubting D2", "target-above-final C3"]);
});

test("findings come in the plan's order", () => {
  const plan = readPlan([sections("2.1.3.5.2.1 Tartu linnas", "3.5.2.2 Tallinna linnas", "3.5.2.4 Rakvere linnas")]);
  expect(check(plan).map(({ rule, section }) => `${section!.code} ${rule}`)).toEqual([
    "3.5.2.1 heading-format",
    "3.5.2.2 heading-format",
    "3.5.2.4 section-gap",
    "3.5.2.4 heading-format",
  ]);
});
