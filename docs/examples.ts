import type { Rule } from "../src/rules/rule";

/** A small sheet for a rule's page, with the mistake in it and why it is one. */
export interface Example {
  /** Rows of cells as on a worksheet, from A1; an empty row separates tables. */
  readonly sheet: readonly (readonly string[])[];
  /** Rows of the sheet *Kava*, where the mistake shows only beside it. */
  readonly kava?: readonly (readonly string[])[];
  readonly why: string;
  /** The rules to check it with, where they are not the usual ones. */
  readonly rules?: readonly Rule[];
}

const YEAR = "01.01.2025-31.12.2025";
const SCHEME = "01.01.2023-31.10.2029";
const ACTIVITY = "Tegevus";
const TIMEFRAME = "Tegevuse üldajaraam";
const PERIOD = "Algus- ja lõppkuupäev tegevuskava perioodil";
const COST = "Planeeritav maksumus";
const PARTY = "Vastutaja";

type Row = readonly string[];

/** Activities with their costs; their dates are in order. */
const costs = (...rows: readonly (readonly [activity: string, cost: string])[]): Row[] => [
  [ACTIVITY, PERIOD, COST],
  ...rows.map(([activity, cost]) => [activity, YEAR, cost]),
];

/** Activities with timeframe and period; their costs are in order. */
const dates = (...rows: readonly (readonly [activity: string, timeframe: string, period: string])[]): Row[] => [
  [ACTIVITY, TIMEFRAME, PERIOD, COST],
  ...rows.map((row) => [...row, "0"]),
];

/** Activities with their responsible parties. */
const parties = (...rows: readonly (readonly [activity: string, party: string])[]): Row[] => [
  [ACTIVITY, PERIOD, COST, PARTY],
  ...rows.map(([activity, party]) => [activity, YEAR, "10", party]),
];

const indicators = (...row: readonly [name: string, year: string, final: string]): Row[] => [
  ["Indikaator", "Sihttase tegevuskava aastal (2025)", "Sihttase (2029)"],
  row,
];

/** Sections with these headings and an activity each. */
const sections = (...headings: readonly string[]): Row[] =>
  headings.flatMap((heading, index) => [...(index > 0 ? [[]] : []), [heading], ...costs(["1. Klubi", "10"])]);

const KAVA: readonly Row[] = [
  ["Tegevuskava perioodi algus", "01.01.2025"],
  ["Tegevuskava perioodi lõpp", "31.12.2025"],
  ["Toetusskeemi lõpp", "31.10.2029"],
];

/** The sheet *Kava* with what was approved for a section. */
const approved = (code: string, budget: string, fte: string): Row[] => [
  ...KAVA,
  ["Lubatud erinevus (eurodes)", "0,005"],
  ["Jaotis", "Kinnitatud eelarve (eurodes)", "Kinnitatud töökohti"],
  [code, budget, fte],
];

const failing: Rule = {
  id: "parent-sum",
  severity: "error",
  messages: [],
  check: () => {
    throw new Error("out of memory");
  },
};

/** By rule id. */
export const examples: Readonly<Record<string, Example>> = {
  "setting-unreadable": {
    sheet: costs(["1. Klubi", "10"]),
    kava: [...KAVA, ["Lubatud erinevus (eurodes)", "väike"]],
    why: "How much is “väike”? Until it is a number, half a cent is tolerated.",
  },
  "table-unreadable": {
    sheet: [
      [ACTIVITY, TIMEFRAME, PERIOD],
      ["1. Klubi", SCHEME, YEAR],
    ],
    why: "No column for the costs: nothing here can be added up.",
  },
  "header-missing": {
    sheet: [
      [ACTIVITY, TIMEFRAME, PERIOD, ""],
      ["1. Klubi", SCHEME, YEAR, "8 900,00"],
      ["2. Reis", SCHEME, YEAR, "20 000"],
    ],
    why: "The amounts show that these are the costs. They count, and the title is asked for.",
  },
  "section-duplicate": {
    sheet: sections("2.1. 3.5.2.1 Tartu linnas", "2.2. 3.5.2.1 Tallinna linnas"),
    why: "The running number 2.2 does not go with the code 3.5.2.1: the second heading is the wrong one.",
  },
  "section-gap": {
    sheet: sections("2.1. 3.5.2.1 Tartu linnas", "2.3. 3.5.2.3 Rakvere linnas"),
    why: "There is no 3.5.2.2: perhaps a partner's part was not sent.",
  },
  "heading-format": {
    sheet: sections("2.1.3.5.2.1 Tartu linnas"),
    why: "2.1. 3.5.2.1 was meant. The section is read all the same.",
  },
  "amount-unreadable": { sheet: costs(["1. Klubi", "ca 8 tuhat"]), why: "The text is no amount." },
  "amount-negative": { sheet: costs(["1. Klubi", "-200"]), why: "A planned cost is zero or more." },
  "amount-format": {
    sheet: costs(["1. Klubi", "84 350, 84"]),
    why: "The space behind the comma makes Excel keep it as text, which no sum counts.",
  },
  "date-impossible": {
    sheet: dates(["1. Klubi", SCHEME, "01.01.2025-31.11.2025"]),
    why: "November has 30 days.",
  },
  "period-unreadable": {
    sheet: dates(["1. Klubi", SCHEME, YEAR], ["2. Reis", SCHEME, "kevadel"]),
    why: "The text holds no two dates.",
  },
  "period-format": {
    sheet: dates(["1. Klubi", SCHEME, "01.10.2025\n31.12.2025"]),
    why: "The dash is missing.",
  },
  "period-missing": {
    sheet: dates(["1. Klubi", SCHEME, YEAR], ["2. Reis", "", ""]),
    why: "Activity 2 has no dates, activity 1 has.",
  },
  "timeframe-order": {
    sheet: dates(["1. Klubi", "01.01.2026-31.10.2025", YEAR]),
    why: "The end is before the start. That the period starts earlier than 2026 is no finding of its own.",
  },
  "period-order": {
    sheet: dates(["1. Tulemused", SCHEME, "15.01.2025-31.08.2024"], ["1.1. Aruanne", SCHEME, "15.01.2025-31.08.2025"]),
    why: "The end is before the start. Sub-activity 1.1 is not outside its parent for that.",
  },
  "period-outside-plan": {
    sheet: dates(["1. Klubi", SCHEME, YEAR], ["2. Reis", SCHEME, "15.01.2024-30.04.2025"]),
    why: "The plan is for 2025, as most of its dates tell.",
  },
  "timeframe-outside-parent": {
    sheet: dates(["1. Teenused", "01.01.2024-31.10.2029", YEAR], ["1.1. Koduleht", SCHEME, YEAR]),
    why: "An only sub-activity: the finding sits on it. With more that agree it would sit on the parent.",
  },
  "period-outside-parent": {
    sheet: dates(
      ["1. Teenused", SCHEME, "01.12.2025-31.12.2025"],
      ["1.1. Koduleht", SCHEME, YEAR],
      ["1.2. Tõlked", SCHEME, YEAR],
    ),
    why: "Both sub-activities start on 01.01.2025: one finding, on the parent, with that date as the likely one.",
  },
  "period-outside-timeframe": {
    sheet: dates(["1. Klubi", "01.03.2025-31.12.2025", YEAR]),
    why: "The period starts before the row's own timeframe.",
  },
  "number-parent": {
    sheet: costs(["1. Teenused", "30"], ["1.1. Koduleht", "10"], ["2.1.3. Trükised", "10"], ["1.3. Nõustamine", "10"]),
    why: "2.1.3 stands under activity 1. Its amount counts there: no sum is wrong.",
  },
  "number-duplicate": {
    sheet: costs(["1. Koduleht", "10"], ["1. Trükised", "10"]),
    why: "The second 1 should be 2.",
  },
  "number-gap": { sheet: costs(["1. Koduleht", "10"], ["3. Trükised", "10"]), why: "There is no 2." },
  "parent-sum": {
    sheet: costs(["1. Koolitused", "1 000"], ["1.1. Koolituspäev", "600"], ["1.2. Õppereis", "300"]),
    why: "600 + 300 is 900. A row above that adds up with either figure is left alone.",
  },
  "parent-amount-missing": {
    sheet: costs(["1. Kaasamine", ""], ["1.1. Klubi", "0"], ["1.2. Osaluskogu", "6 500"]),
    why: "Activity 1 states nothing, so that 6 500 is missing from the plan's total.",
  },
  "budget-ceiling": {
    sheet: [["2.6. 3.5.2.6 Klubid"], ...costs(["1. Klubi", "900"], ["2. Ring", "200"])],
    kava: approved("3.5.2.6", "1 000", ""),
    why: "1 000 euros were approved, and the activities come to 1 100.",
  },
  "responsible-missing": {
    sheet: parties(["1. Klubi", "Tartu LV"], ["1.1. Kutsed", ""], ["2. Reis", ""]),
    why: "1.1 takes over the party of activity 1; activity 2 has none above it.",
  },
  "responsible-variant": {
    sheet: parties(["1. Klubi", "ELVL, partnerid"], ["2. Reis", "ELVL, partnerid"], ["3. Õpe", "ELVL. partnerid"]),
    why: "A point for a comma: a filter would show two parties.",
  },
  "responsible-remark": {
    sheet: parties(["1. Küsitlus", "Tallinna LV, sellest 15 000 eurot küsitlus"]),
    why: "An amount in this column is added up nowhere.",
  },
  "fte-missing": {
    sheet: costs(["Otsesed personalikulud", "32 000"], ["1.1. Palgakulu koos maksudega", "32 000"]),
    why: "(1 koht) or another number of posts should stand behind the text.",
  },
  "fte-mismatch": {
    sheet: [
      ["2.6. 3.5.2.6 Klubid"],
      ...costs(["Otsesed personalikulud", "9 000"], ["1.1. Palgakulu (1,5 kohta)", "9 000"]),
    ],
    kava: approved("3.5.2.6", "10 000", "1"),
    why: "One post was approved, and one and a half are planned.",
  },
  "wage-outlier": {
    sheet: costs(
      ...["3.5.2.1 Tartu", "3.5.2.2 Tallinn", "3.5.2.3 Narva", "3.5.2.4 Rakvere"].flatMap(
        (section, index): [string, string][] => [
          [section, "0"],
          ["Otsesed personalikulud (1 koht)", index === 1 ? "96 000" : "36 000"],
        ],
      ),
    ),
    why: "8 000 a month where others pay 3 000: probably three posts. With fewer than four sections no wage is judged.",
  },
  "target-unreadable": { sheet: indicators("Koolituste arv", "vähemalt 3", "7"), why: "“vähemalt” is no number." },
  "target-missing": { sheet: indicators("Koolituste arv", "", "7"), why: "How many by the end of 2025?" },
  "target-above-final": { sheet: indicators("Koolituste arv", "11", "7"), why: "Targets are cumulative." },
  "internal-error": {
    sheet: costs(["1. Klubi", "10"]),
    why: "A mistake of the program and none of the plan. Here the rule parent-sum failed.",
    rules: [failing],
  },
};
