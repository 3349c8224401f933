/** A small table for a rule's page, with the mistake and why it is one. */
export interface Example {
  readonly wrong: readonly (readonly string[])[];
  readonly why: string;
}

const COST = ["Tegevus", "Planeeritav maksumus"];
const DATES = ["Tegevus", "Tegevuse üldajaraam", "Tegevuskava perioodil"];
const YEAR = "01.01.2025-31.12.2025";
const SCHEME = "01.01.2023-31.10.2029";

/** By rule id. Rules whose message says it all have none. */
export const examples: Readonly<Record<string, Example>> = {
  "parent-sum": {
    wrong: [COST, ["1. Koolitused", "1 000"], ["1.1. Koolituspäev", "600"], ["1.2. Õppereis", "300"]],
    why: "600 + 300 is 900, not 1 000: the finding sits on the 1 000. A row above that adds up with either figure is left alone.",
  },
  "parent-amount-missing": {
    wrong: [COST, ["2. Kaasamine", ""], ["2.1. Klubi", "0"], ["2.2. Osaluskogu", "6 500"]],
    why: "Activity 2 states nothing, so that 6 500 is missing from the plan's total.",
  },
  "amount-unreadable": { wrong: [COST, ["1. Klubi", "ca 8 tuhat"]], why: "The text is no amount." },
  "amount-negative": { wrong: [COST, ["1. Klubi", "-200"]], why: "A planned cost is zero or more." },
  "amount-format": {
    wrong: [COST, ["1. Klubi", "84 350, 84"]],
    why: "Read as 84 350,84; Excel would keep it as text.",
  },
  "period-order": {
    wrong: [DATES, ["3. Tulemused", SCHEME, "15.01.2025-31.08.2024"]],
    why: "The end is before the start. Sub-activities in 2025 are not outside their parent for that.",
  },
  "timeframe-order": {
    wrong: [DATES, ["1. Klubi", "01.01.2026-31.10.2025", YEAR]],
    why: "The end is before the start.",
  },
  "date-impossible": { wrong: [DATES, ["1. Klubi", SCHEME, "01.01.2025-31.11.2025"]], why: "November has 30 days." },
  "period-unreadable": { wrong: [DATES, ["1. Klubi", SCHEME, "kevadel"]], why: "The text holds no two dates." },
  "period-format": { wrong: [DATES, ["1. Klubi", SCHEME, "01.10.2025\n31.12.2025"]], why: "The dash is missing." },
  "period-missing": {
    wrong: [DATES, ["1. Klubi", SCHEME, YEAR], ["2. Reis", "", ""]],
    why: "Row 2 has no dates, others have.",
  },
  "period-outside-plan": { wrong: [DATES, ["1. Klubi", SCHEME, "15.01.2024-30.04.2025"]], why: "In a plan for 2025." },
  "period-outside-timeframe": {
    wrong: [DATES, ["1. Klubi", "01.03.2025-31.12.2025", YEAR]],
    why: "The period starts before the row's own timeframe.",
  },
  "period-outside-parent": {
    wrong: [
      DATES,
      ["1. Teenused", SCHEME, "01.12.2025-31.12.2025"],
      ["1.1. Koduleht", SCHEME, YEAR],
      ["1.2. Tõlked", SCHEME, YEAR],
    ],
    why: "Both sub-activities start on 01.01.2025: one finding, on the parent, with that date as the likely one.",
  },
  "timeframe-outside-parent": {
    wrong: [DATES, ["1. Teenused", "01.01.2024-31.10.2029", YEAR], ["1.1. Koduleht", SCHEME, YEAR]],
    why: "One of one: the finding sits on the sub-activity. With more that agree it would sit on the parent.",
  },
  "number-parent": {
    wrong: [COST, ["1. Teenused", "30"], ["1.1. Koduleht", "10"], ["2.1.3. Trükised", "10"], ["1.3. Nõustamine", "10"]],
    why: "2.1.3 stands under activity 1. Its amount counts there: no sum is wrong.",
  },
  "number-duplicate": { wrong: [COST, ["1. Koduleht", "10"], ["1. Trükised", "10"]], why: "The second 1 should be 2." },
  "number-gap": { wrong: [COST, ["1. Koduleht", "10"], ["3. Trükised", "10"]], why: "There is no 2." },
  "target-above-final": {
    wrong: [
      ["Indikaator", "Sihttase 2025", "Sihttase 2029"],
      ["Koolituste arv", "11", "7"],
    ],
    why: "Targets are cumulative.",
  },
};
