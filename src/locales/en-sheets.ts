import type { Messages } from "./et";

/** What plan sheets and the sheet *Plan* say, in English. */
export const enSheets: Pick<Messages, "planSheet"> = {
  planSheet: {
    noHeading: "Section without a heading",
    source: "Source: {file}; imported {time}; SHA-256 {sha256}",
    total: "Total",
    names: { total: "Total", activities: "Activities", personnel: "Personnel", indicators: "Indicators" },
    columns: {
      number: "No",
      activity: "Activity",
      timeframeStart: "Timeframe start",
      timeframeEnd: "Timeframe end",
      periodStart: "Period start",
      periodEnd: "Period end",
      cost: "Planned cost in {year} (euros)",
      costOfPlan: "Planned cost in the plan year (euros)",
      computed: "Sum of sub-activities",
      difference: "Difference",
      responsible: "Responsible party",
      remarks: "Remarks",
      source: "Source",
      costCode: "Cost code",
      costLine: "Cost line",
      amount: "Amount (euros)",
      computedLines: "Sum of lines",
      fte: "FTE",
      indicator: "Indicator",
      unit: "Unit",
      yearTarget: "Target in the plan of {year}",
      targetOfPlan: "Target in the plan year",
      finalTarget: "Final target",
      share: "Part of final",
      reached: "Reached",
      fulfilled: "Fulfilled",
      left: "Still to go",
      explanation: "Explanation",
    },
    validation: {
      date: {
        title: "A date goes here",
        message: "Type a date, such as 31.12.2025, no later than the end of the scheme.",
      },
      amount: {
        title: "An amount in euros goes here",
        message: "Type a number of zero or more, such as 8900.50, with nothing else.",
      },
      party: {
        title: "Not a party on the sheet Plan",
        message: "Pick a party from the list, or keep this name if the new party is right.",
      },
      fte: {
        title: "Full-time equivalents go here",
        message: "Type a number of full-time equivalents, such as 1.25.",
      },
      target: {
        title: "A number goes here",
        message: "Type the target as a number. For a percentage you may add the sign %.",
      },
    },
  },
};
