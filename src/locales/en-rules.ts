import type { Messages } from "./et";

/** What the rules say, in English. */
export const enRules: Messages["rules"] = {
  "setting-unreadable": {
    title: "A setting on the sheet Kava can't be read",
    description:
      "A cell on the sheet Kava holds something else than its setting asks for; the check goes on as if it were empty.",
    help: "Type what the setting asks for, or empty the cell.",
    messages: {
      unreadable: "The setting “{setting}” can't be read: “{text}”. Correct the value or empty the cell.",
    },
  },
  "table-unreadable": {
    title: "Table can't be read",
    description:
      "The table looks like an action plan's, but a column that it needs is missing, so that its rows can't be checked.",
    help: "Add the missing column or its title and check again.",
    messages: {
      columns: "This table can't be checked: it lacks {columns:columns}. Add the missing column or its title.",
    },
  },
  "header-missing": {
    title: "Column title missing",
    description: "A column was recognised by its content alone, since its title is empty or tells nothing.",
    help: "Give the column its title as on the form.",
    messages: {
      empty: "The column has no title; by its content it is {columns:columns}. Add the title.",
      unknown:
        "The title “{title}” does not tell what the column holds; by its content it is {columns:columns}. Correct it.",
    },
  },
  "section-duplicate": {
    title: "Section code used twice",
    description: "Two sections have one code: one heading is wrong, and two partners' sums get mixed up.",
    help: "Correct the code in the wrong heading.",
    messages: {
      same: "Code {code} already belongs to “{other}” ({sheet}). Check which of the two is wrong and correct it.",
    },
  },
  "section-gap": {
    title: "Section code skipped",
    description: "There is a gap in the section codes: a partner's part may be missing.",
    help: "Check that every part is in the plan and that the codes are right.",
    messages: {
      skipped: "{skipped} is skipped before {code}. Check whether that part is missing or the code is wrong.",
    },
  },
  "heading-format": {
    title: "Number and code in a heading",
    description: "A section's heading carries its running number and its code, apart: “2.2. 3.5.2.2 …”.",
    help: "Begin the heading with the running number, a space and the code.",
    messages: {
      "run-together": "The running number {running} and the code {code} are run together. Put a space between them.",
      "no-running-number": "The heading has the code {code} but no running number. Add it before the code.",
    },
  },
  "amount-unreadable": {
    title: "Amount can't be read",
    description: "The cost cell holds something else than one amount, so that the row is missing from the total.",
    help: "Write nothing but the amount, for example 8 900,00.",
    messages: {
      unreadable: "“{text}” can't be read as one amount. Write nothing but the number, for example 8 000,00.",
      several: "The cell holds several amounts (“{text}”) for fewer activities. Leave one amount for each activity.",
      formula: "The cell's formula gives the error {text}. Correct the formula or enter the amount.",
    },
  },
  "amount-negative": {
    title: "Amount below zero",
    description: "A planned cost can't be negative.",
    help: "Remove the minus or correct the amount.",
    messages: { negative: "The amount {stated:money} is below zero. A planned cost is zero or more; correct it." },
  },
  "amount-format": {
    title: "Irregular amount",
    description: "The amount can be read but is written irregularly; Excel may take it for text.",
    help: "Write it as usual: a space between thousands, a comma before cents.",
    messages: { irregular: "“{text}” was read as {value:money}. Write it as usual, so that Excel reads the same." },
  },
  "date-impossible": {
    title: "No such date",
    description: "The calendar has no such day, for example 31.11.2025.",
    help: "Correct the date.",
    messages: { impossible: "There is no {text} in the calendar. Enter the right day." },
  },
  "period-unreadable": {
    title: "Dates can't be read",
    description: "The cell must hold a start and an end date; in columns of their own, one date each.",
    help: "Write the dates as 01.01.2025-31.12.2025.",
    messages: {
      period: "“{text}” is no period. Write a start and an end date, for example 01.01.2025-31.12.2025.",
      date: "“{text}” is no date. Write day, month and year, for example 31.12.2025.",
      formula: "The cell's formula gives the error {text}. Correct the formula or enter the date.",
    },
  },
  "period-format": {
    title: "Irregular dates",
    description: "The period can be read but is malformed, for example without a dash.",
    help: "Write two full dates with a dash between them.",
    messages: { irregular: "“{text}” was read as {value}. Write it in the same form." },
  },
  "period-missing": {
    title: "Dates missing",
    description: "An activity has no dates although others in its table have them.",
    help: "Enter the missing dates.",
    messages: {
      period: "The activity has no dates in the plan period; other rows have. Enter its start and end.",
      timeframe: "The activity has no timeframe; other rows have. Enter its start and end.",
      both: "The activity has neither a timeframe nor dates in the plan period. Enter both.",
    },
  },
  "timeframe-order": {
    title: "Timeframe ends before it starts",
    description: "The timeframe's end date is earlier than its start date.",
    help: "Correct the start or the end.",
    messages: { order: "The timeframe ends on {end:date}, before it starts ({start:date}). Correct the wrong date." },
  },
  "period-order": {
    title: "Activity ends before it starts",
    description: "The activity's end date in the plan period is earlier than its start; mostly the year is wrong.",
    help: "Correct the start or the end.",
    messages: {
      order: "The activity ends on {end:date}, before it starts ({start:date}). Correct the wrong date.",
      likely:
        "The activity ends on {end:date}, before it starts ({start:date}). Probably {likely:date} was meant; correct the end.",
    },
  },
  "period-outside-plan": {
    title: "Date outside the plan period",
    description: "An activity's dates in the plan period must lie in the plan year.",
    help: "Correct the date, or check that the plan period is right.",
    messages: {
      start: "The start {date:date} is outside the plan period {from:date}–{to:date}. Enter a date in the plan year.",
      end: "The end {date:date} is outside the plan period {from:date}–{to:date}. Enter a date in the plan year.",
      whole:
        "The whole period {start:date}–{end:date} is outside the plan period {from:date}–{to:date}. Check the year.",
    },
  },
  "timeframe-outside-parent": {
    title: "Timeframe outside the parent's",
    description:
      "A sub-activity's timeframe must lie within its parent's. Where most sub-activities leave it, the parent's is wrong.",
    help: "Correct the date named.",
    messages: {
      "child-start":
        "The timeframe starts on {date:date}, before parent {parentName:name} ({parent:date}). Make the dates agree.",
      "child-end":
        "The timeframe ends on {date:date}, after parent {parentName:name} ({parent:date}). Make the dates agree.",
      "parent-start":
        "The timeframe starts on {parent:date}, but {count} of {total} sub-activities start earlier. The right start is probably {likely:date}.",
      "parent-end":
        "The timeframe ends on {parent:date}, but {count} of {total} sub-activities end later. The right end is probably {likely:date}.",
    },
  },
  "period-outside-parent": {
    title: "Dates outside the parent's",
    description:
      "A sub-activity must take place while its parent does. Where most sub-activities don't, the parent's dates are wrong.",
    help: "Correct the date named.",
    messages: {
      "child-start":
        "The start {date:date} is before that of parent {parentName:name} ({parent:date}). Make the dates agree.",
      "child-end":
        "The end {date:date} is after that of parent {parentName:name} ({parent:date}). Make the dates agree.",
      "parent-start":
        "The activity starts on {parent:date}, but {count} of {total} sub-activities start earlier. The right start is probably {likely:date}.",
      "parent-end":
        "The activity ends on {parent:date}, but {count} of {total} sub-activities end later. The right end is probably {likely:date}.",
    },
  },
  "period-outside-timeframe": {
    title: "Date outside the timeframe",
    description: "An activity's dates in the plan period must lie within its own row's timeframe.",
    help: "Correct the date or the timeframe.",
    messages: {
      start:
        "The start {date:date} is before the timeframe's start {timeframe:date}. Correct the date or the timeframe.",
      end: "The end {date:date} is after the timeframe's end {timeframe:date}. Correct the date or the timeframe.",
    },
  },
  "number-parent": {
    title: "Number does not continue its parent's",
    description: "An activity's number must begin with that of the activity it stands under. Sums go by position.",
    help: "Correct the number, and those of the rows after it where needed.",
    messages: { place: "The number {number} does not fit its place: {expected} belongs here. Correct the number." },
  },
  "number-duplicate": {
    title: "Number used twice",
    description: "The same number stands already in this table.",
    help: "Correct the number.",
    messages: {
      again: "The number {number} stands more than once in this table; {expected} belongs here. Correct the number.",
    },
  },
  "number-gap": {
    title: "Number skipped",
    description:
      "There is a gap in the numbers, or rows are out of order: a row may be missing. Personnel cost codes are exempt.",
    help: "Check whether a row is missing, or correct the number.",
    messages: {
      skipped: "{expected} is skipped before {number}. Check whether a row is missing or the number is wrong.",
      order: "{number} stands before {expected}. Put the rows in order or correct the numbers.",
    },
  },
  "parent-sum": {
    title: "Amount differs from its parts",
    description:
      "A row's stated amount must equal the sum of the rows under it. Personnel rows, a section's own row and rows titled “Kokku” are sums too.",
    help: "Correct the total or one of the amounts under it.",
    messages: {
      differs:
        "{stated:money} is stated, but the rows under it add up to {computed:money}; difference {difference:money}. Correct this amount or one below.",
    },
  },
  "parent-amount-missing": {
    title: "Parent's amount missing",
    description: "An activity has no amount although its sub-activities have: they are missing from the plan's total.",
    help: "Enter the sum of the rows below.",
    messages: {
      missing: "No amount is stated, but the rows below add up to {computed:money}. Enter that amount here.",
    },
  },
  "budget-ceiling": {
    title: "Section above its approved budget",
    description: "The section's activities cost more than the sheet Kava says was approved for it.",
    help: "Lower the section's costs, or correct the approved budget on the sheet Kava.",
    messages: {
      above:
        "The section costs {cost:money}, which is {over:money} above the approved budget of {ceiling:money} ({sheet}, cell {cell}). Lower the costs or correct the approved budget.",
    },
  },
  "responsible-missing": {
    title: "Responsible party missing",
    description: "The activity has no responsible party, and there is none above to inherit.",
    help: "Enter the responsible party.",
    messages: {
      missing: "No responsible party, and none above to inherit. Enter who is responsible for the activity.",
    },
  },
  "responsible-variant": {
    title: "Another spelling of a party",
    description: "The name differs from that in other rows by punctuation or a single letter.",
    help: "Use one spelling throughout.",
    messages: { variant: "“{name}” is written “{usual}” elsewhere. Use the same spelling." },
  },
  "responsible-remark": {
    title: "Remark in the responsible party's cell",
    description: "The cell holds a remark, such as an amount, that nothing adds up there.",
    help: "Move the remark elsewhere and leave the party.",
    messages: {
      remark: "The responsible party's cell holds a remark: “{text}”. Leave only “{name}” here and move the remark.",
    },
  },
  "fte-missing": {
    title: "FTE missing",
    description: "A wage line must say for how many full-time equivalents the wages are.",
    help: "Add the FTE, for example “(1,2 kohta)”.",
    messages: { missing: "Wages of {wages:money} without a stated FTE. Add it, for example “(1 koht)”." },
  },
  "fte-mismatch": {
    title: "FTE other than approved",
    description:
      "The wage lines of the section state another number of full-time equivalents than was approved on the sheet Kava.",
    help: "Correct the FTE of the wage line, or the approved FTE on the sheet Kava.",
    messages: {
      differs:
        "The wage lines state {stated:number} FTE, but {approved:number} were approved ({sheet}, cell {cell}). Correct one of them.",
      none: "The section has no wage line, but {approved:number} FTE were approved ({sheet}, cell {cell}). Add a wage line or correct the approved FTE.",
    },
  },
  "wage-outlier": {
    title: "Unusual wage per FTE",
    description:
      "The wage per full-time equivalent and month is more than twice or less than half the plan's median. Often the FTE or the dates are wrong. Judged in plans with wages in four sections or more.",
    help: "Check the amount, the FTE of every post, and the dates.",
    messages: {
      high: "This comes to {monthly:money} per FTE and month ({fte:number} FTE, {months:number} months); the plan's median is {median:money}. Check FTE, dates and amount.",
      low: "This comes to only {monthly:money} per FTE and month ({fte:number} FTE, {months:number} months); the plan's median is {median:money}. Check FTE, dates and amount.",
    },
  },
  "target-unreadable": {
    title: "Target is no number",
    description: "An indicator's target must be a number.",
    help: "Write nothing but the number; explanations have their own column.",
    messages: { unreadable: "“{text}” is no number. Write the target as a number and the explanation in its column." },
  },
  "target-missing": {
    title: "Target missing",
    description: "An indicator needs both the plan year's target and the final one.",
    help: "Enter the missing target.",
    messages: {
      yearTarget: "Indicator “{indicator}” has no target for the plan year. Enter it.",
      finalTarget: "Indicator “{indicator}” has no final target. Enter it.",
    },
  },
  "target-above-final": {
    title: "Year's target above the final one",
    description: "Targets are cumulative: the plan year's can't be above the final one.",
    help: "Correct one of the targets.",
    messages: {
      above: "The plan year's target {year:number} is above the final target {final:number}. Correct the wrong one.",
    },
  },
  "internal-error": {
    title: "A rule did not finish",
    description: "The program failed in this rule; the others ran. This rule's findings may be incomplete.",
    help: "Check this place by hand and report the failure.",
    messages: {
      crashed: "Rule {rule} did not finish ({reason}). The other rules ran; please report this to the tool's makers.",
    },
  },
};
