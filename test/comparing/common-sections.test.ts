import { commonSections, isPart, isPartlyCommon } from "../../src/comparing/common-sections";
import { comparePlans } from "../../src/comparing/compare-plans";
import type { Plan } from "../../src/plan/model";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf } from "../support/grids";
import { cellsOf, planRow } from "../support/plan-rows";
import { FORMS, readSample } from "../support/samples";

const ROWS = {
  "3.5.2.5 Pärnu linnas": ["Koolitused õpetajatele", "Suvekool noortele"],
  "3.5.2.6 Jõhvi vallas": ["Infotunnid raamatukogus", "Uudiskirja saatmine elanikele"],
  "3.5.2.7 Haapsalus": ["Näituse korraldamine", "Rattaretk ümber lahe"],
} as const;
type Heading = keyof typeof ROWS;
const [PARNU, JOHVI, HAAPSALU] = Object.keys(ROWS) as [Heading, Heading, Heading];

/** Sections by heading, each of two activities that cost this much. */
function planOf(costs: Partial<Record<Heading, number>>): Plan {
  const sections = Object.entries(costs) as [Heading, number][];
  const rows = ([heading, cost]: [Heading, number]) => ROWS[heading].map((title) => planRow(title, cost));
  return readPlan(
    sections.map((section, index) => gridOf(cellsOf(rows(section), section[0]), { name: `Leht${index + 1}` })),
  );
}

const WHOLE = planOf({ [PARNU]: 100.1, [JOHVI]: 20 });
const codes = ({ sections }: ReturnType<typeof comparePlans>) => sections.map(({ before }) => before?.code);

test("sections of one version are left out of the totals, and counted", () => {
  const changes = comparePlans(WHOLE, planOf({ [HAAPSALU]: 7, [JOHVI]: 20.2 }));
  expect(changes.sections).toHaveLength(3);
  expect(changes.leftOut).toEqual({ before: 0, after: 0 });
  const common = commonSections(changes);
  expect(codes(common)).toEqual(["3.5.2.6"]);
  expect([common.declared.before.toFixed(2), common.declared.after.toFixed(2)]).toEqual(["40.00", "40.40"]);
  expect(common).toMatchObject({ isSame: false, leftOut: { before: 1, after: 1 } });
  expect(commonSections(common)).toEqual(common);
});

test("the sections that are left may be the same, though the versions are not", () => {
  const changes = comparePlans(WHOLE, planOf({ [JOHVI]: 20 }));
  expect([changes.isSame, commonSections(changes).isSame]).toEqual([false, true]);
});

test.each([
  ["a part", { [JOHVI]: 5 }, { isChoice: true, isPart: true, isWhole: false }],
  [
    "as many, of which one is another",
    { [JOHVI]: 5, [HAAPSALU]: 5 },
    { isChoice: true, isPart: false, isWhole: false },
  ],
  ["more", { [PARNU]: 5, [JOHVI]: 5, [HAAPSALU]: 5 }, { isChoice: true, isPart: false, isWhole: true }],
  ["the same sections", { [PARNU]: 5, [JOHVI]: 5 }, { isChoice: false, isPart: false, isWhole: false }],
  ["none of them", { [HAAPSALU]: 5 }, { isChoice: false, isPart: false, isWhole: false }],
])("the later version has %s", (_, costs, expected) => {
  const changes = comparePlans(WHOLE, planOf(costs));
  expect({
    isChoice: isPartlyCommon(changes),
    isPart: isPart(changes, "after"),
    isWhole: isPart(changes, "before"),
  }).toEqual(expected);
});

test("of the sample plan and a partner's workbook the partner's section is left", async () => {
  const changes = comparePlans(await readSample(FORMS[1]!), await readSample("partnerid/Tartu.xlsx"));
  expect(isPart(changes, "after")).toBe(true);
  const common = commonSections(changes);
  expect(codes(common)).toEqual(["3.5.2.1"]);
  expect(common.leftOut).toEqual({ before: 11, after: 0 });
  expect(common.declared).toEqual(common.sections[0]!.declared);
});
