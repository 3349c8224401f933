import type { Messages } from "./et";

/** What the partner's form says, in English. Words that the plan needs in Estonian stand in brackets. */
export const enForm: Messages["form"] = {
  fileName: "Partner form {section}",
  guideName: "Guide",
  fill: "Fill in the yellow cells; the sheet Guide says how.",
  fillInPeriod:
    "Plan period (tegevuskava periood) {from:date}–{to:date}. Fill in the yellow cells; the sheet Guide says how.",
  example: "Example",
  anyDay: "dd.mm.yyyy",
  exampleActivity: "Information day for new residents",
  exampleCostLine: "Coordinator’s wages with the employer’s taxes (palgakulu)",
  exampleIndicator: "Number of information days",
  exampleUnit: "Number",
  exampleExplanation: "Two information days every half-year",
  personnel: "Otsesed personalikulud (direct personnel costs)",
  fillsItself: "fills in itself",
  costLines: [
    "Coordinator’s wages with the employer’s taxes (palgakulu)",
    "Travel, training and health checks of the personnel (lähetus, koolitus, tervisekontroll)",
  ],
  validation: {
    costLine: {
      title: "Usual cost lines are in the list",
      message: "Choose a cost line from the list, or keep your own name where none in the list fits.",
    },
  },
  guide: {
    title: "How to fill in the form",
    steps: [
      "Fill in the yellow cells only. Headings and calculated cells are locked so that all partners’ forms are alike. There is no password.",
      "Every activity has its own row and its own number: 1, 2, 3. Sub-activities come right after their activity: 1.1, 1.2, 1.3.",
      "Write dates as 31.12.2025, each in its own cell. The period lies within the year of the plan and within the timeframe.",
      "Write amounts in euros, as a number and nothing else. An activity’s amount is the sum of its sub-activities; the column “Difference” shows by how much they differ and has to be 0.00.",
      "Write the responsible party the same way in every row, with the same abbreviations.",
      "The first row of the personnel table fills in itself. Cost lines come below it with the cost codes 1.1, 1.2 and so on; in the row of the wages, write the number of posts as well, for example 0.75.",
      "Write the targets of indicators as numbers. The target of the plan’s year is not above the final one.",
      "The example rows in italics above the tables stay; they are not counted in.",
      "Where there are too few rows, take off the sheet’s protection (Review, Unprotect Sheet) and insert rows in the middle of the table.",
      "Save the file as an Excel file (.xlsx) and send it back.",
    ],
    costLines: "Usual cost lines",
  },
};
