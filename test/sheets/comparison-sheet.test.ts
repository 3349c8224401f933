import { commonSections } from "../../src/comparing/common-sections";
import { comparePlans } from "../../src/comparing/compare-plans";
import { translator } from "../../src/locales";
import type { Plan } from "../../src/plan/model";
import { toA1 } from "../../src/plan/place";
import { readPlan } from "../../src/reading/read-plan";
import { comparisonSheet } from "../../src/sheets/comparison-sheet";
import type { LayoutCell, SheetLayout } from "../../src/sheets/sheet-layout";
import { gridOf, INDICATORS } from "../support/grids";
import { gridOfLayout } from "../../src/summary/layout-grid";
import { cellsOf, planRow, type PlanRow } from "../support/plan-rows";
import { FORMS, readSample } from "../support/samples";

const VERSIONS = {
  before: { name: "kava-1.xlsx", date: "01.03.2026 10:00" },
  after: { name: "See töövihik", date: null },
};

function compared(before: Plan, after: Plan, language: "et" | "en" = "et"): SheetLayout {
  return comparisonSheet(comparePlans(before, after), VERSIONS, "Võrdlus", translator(language));
}

/** Each row's cells as text; formulas as they are. */
function linesOf({ rows }: SheetLayout): string[] {
  return rows.map((cells) =>
    cells
      .map(textOf)
      .join(" | ")
      .replace(/[ |]+$/, ""),
  );
}

function textOf({ value }: LayoutCell): string {
  if (typeof value === "object" && value !== null) return "formula" in value ? value.formula : String(value.day);
  return String(value ?? "");
}

const planOf = (rows: readonly PlanRow[], targets: readonly (readonly (string | number)[])[]): Plan =>
  readPlan([
    gridOf([
      ...cellsOf(rows, "2.6. 3.5.2.6 Sisutegevused Jõhvi vallas"),
      [],
      ["Näitajad"],
      INDICATORS,
      ...targets.map((target) => [...target]),
    ]),
  ]);

const BEFORE = planOf(
  [planRow("Koolitused", 100, [planRow("Suvekool", 40), planRow("=1+1 seminar", 60)]), planRow("Trükised", 25.5)],
  [["Koolitatud", "inimest", 10, 20, "a"]],
);
const AFTER = planOf(
  [planRow("Koolitused", 90, [planRow("Talvekool lastele", 30), planRow("=1+1 seminar", 60)]), planRow("Veeb", 7)],
  [["Koolitatud", "inimest", 12, 20, "a"]],
);

test("what changed, with formulas for the differences", () => {
  const lines = linesOf(compared(BEFORE, AFTER));
  expect(lines.slice(0, 5)).toEqual([
    "Tegevuskava kahe versiooni võrdlus",
    "Varasem: kava-1.xlsx (01.03.2026 10:00)",
    "Hilisem: See töövihik",
    "",
    "Muudatus | Nr | Tegevus või näitaja | Mis muutus (varem → nüüd) | Varem (€) | Nüüd (€) | Vahe (€)",
  ]);
  expect(lines.slice(5)).toEqual([
    "muudetud | 3.5.2.6 | Jõhvi: Sisutegevused Jõhvi vallas | 2 lisatud, 2 eemaldatud, 2 muudetud, 1 muutmata | 125.5 | 97 | =ROUND(F6-E6,2)",
    " |  | Kokku |  | =SUM(E6:E6) | =SUM(F6:F6) | =ROUND(F7-E7,2)",
    "",
    "Muudatused jaotiste kaupa",
    "",
    "muudetud | 3.5.2.6 | Jõhvi: Sisutegevused Jõhvi vallas | 2 lisatud, 2 eemaldatud, 2 muudetud, 1 muutmata | 125.5 | 97 | =ROUND(F11-E11,2)",
    "muudetud | 1 | Koolitused |  | 100 | 90 | =ROUND(F12-E12,2)",
    "eemaldatud | 1.1 | Suvekool |  | 40 |  | =ROUND(F13-E13,2)",
    "lisatud | 1.1 | Talvekool lastele |  |  | 30 | =ROUND(F14-E14,2)",
    "eemaldatud | 2 | Trükised |  | 25.5 |  | =ROUND(F15-E15,2)",
    "lisatud | 2 | Veeb |  |  | 7 | =ROUND(F16-E16,2)",
    " |  | Näitajad",
    "muudetud |  | Koolitatud | Kava aasta sihttase: 10 → 12",
  ]);
});

test("versions that say the same, in both languages", () => {
  const last = (language: "et" | "en"): string[] => linesOf(compared(BEFORE, BEFORE, language)).slice(5);
  expect(last("et")).toEqual([
    "sama | 3.5.2.6 | Jõhvi: Sisutegevused Jõhvi vallas | Muudatusi ei ole. | 125.5 | 125.5 | =ROUND(F6-E6,2)",
    " |  | Kokku |  | =SUM(E6:E6) | =SUM(F6:F6) | =ROUND(F7-E7,2)",
    "",
    "Versioonide sisu on sama: ühtki muudatust ei leitud.",
  ]);
  expect(last("en").at(-1)).toBe("The two versions say the same: no change was found.");
});

test("what a plan holds is never a formula", () => {
  const rows = [planRow("=HYPERLINK(1)", 5)];
  const { rows: cells } = compared(readPlan([]), planOf(rows, []));
  const written = cells.flat().map(({ value }) => value);
  expect(written).toContain("=HYPERLINK(1)");
});

test("sections that were left out are neither listed nor in the sums, and a line says how many", async () => {
  const [whole, part] = [await readSample(FORMS[1]!), await readSample("partnerid/Tartu.xlsx")];
  const layout = (language: "et" | "en") =>
    comparisonSheet(commonSections(comparePlans(whole, part)), VERSIONS, "Võrdlus", translator(language));
  const lines = linesOf(layout("et"));
  expect(lines[3]).toBe("Välja on jäetud jaotised, mis on ainult ühes versioonis: varasemas 11, hilisemas 0.");
  expect(lines[5]).toContain("3.5.2.1");
  expect(lines[6]).toBe(" |  | Kokku |  | =SUM(E6:E6) | =SUM(F6:F6) | =ROUND(F7-E7,2)");
  const english = linesOf(layout("en"));
  expect(english[3]).toBe(
    "Sections that only one version has are left out: 11 in the earlier one, 0 in the later one.",
  );
  expect(readPlan([gridOfLayout(layout("et")), gridOfLayout(layout("en"))])).toMatchObject({
    sections: [],
    unreadableTables: [],
  });
});

test("old and new values are written as the language writes them", () => {
  const before = planOf([planRow("Seminar", "ca 5")], []);
  const after = planOf([planRow("Seminar", 1_234.5)], []);
  const changed = (language: "et" | "en"): unknown => compared(before, after, language).rows[11]![3]!.value;
  expect(changed("et")).toBe("Maksumus: ca 5 → 1\u00a0234,50");
  expect(changed("en")).toBe("Cost: ca 5 → 1,234.50");
});

test("the sheet is no plan: it is not checked with the plan's sheets", async () => {
  const word = await readSample(FORMS[0]!);
  for (const language of ["et", "en"] as const) {
    const layout = compared(word, AFTER, language);
    const { sections, unreadableTables } = readPlan([gridOfLayout(layout)]);
    expect(sections).toEqual([]);
    expect(unreadableTables.map(({ place }) => toA1(place.cell!))).toEqual([]);
  }
});

test("every page has the header, and no cell is in a column without width", () => {
  const { print, columnWidths, rows, frozenRows } = compared(BEFORE, AFTER);
  expect(print).toMatchObject({ orientation: "landscape", repeatedRows: { first: 4, last: 4 } });
  expect(frozenRows).toBe(5);
  expect(Math.max(...rows.map((cells) => cells.length))).toBe(columnWidths.length);
});
