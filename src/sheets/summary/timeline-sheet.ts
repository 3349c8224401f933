import { isoDay } from "../../plan/day";
import type { Activity, Section } from "../../plan/model";
import { activitiesOf } from "../../plan/walk";
import { columnLetters } from "../../plan/place";
import { BAR_COLOUR, SEVERITY_COLOURS } from "../house-style";
import type { ConditionalLayout, LayoutCell } from "../sheet-layout";
import { dateCell } from "./date-cell";
import { addHeading } from "./heading";
import { sectionName } from "./section-name";
import { footOf, SummaryRows, styled, type SummaryInput, type SummarySheet } from "./summary-sheet";
import { cellAt } from "./table-columns";
import { MOST_MONTHS, timelineMonths } from "./timeline-months";

const COLUMN = { number: 0, activity: 1, start: 2, end: 3, firstMonth: 4 } as const;
/** In characters. */
const WIDTHS = { number: 10, activity: 58, date: 12, month: 6 } as const;

/**
 * The activities by month. Dates are those of the plan's cells, and months are shaded by conditional formats from them, so
 * that an edited date moves the bar.
 */
export function timelineSheet(name: string, input: SummaryInput): SummarySheet {
  const { plan, words } = input;
  const { timeline } = words;
  const { months, end } = timelineMonths(plan);
  const rows = new SummaryRows();
  const { number, activity, date, month } = WIDTHS;
  const columnWidths = [number, activity, date, date, ...months.map(() => month)];
  addHeading(rows, words.titles.timeline, input, columnWidths);
  const header = rows.add("header", [
    ...styled([timeline.number, timeline.activity], "header"),
    ...styled([timeline.start, timeline.end], "headerMiddle"),
    ...styled(
      months.map((day) => ({ day })),
      "month",
    ),
  ]);
  for (const section of plan.sections) {
    const activities = shownActivities(section);
    if (activities.length === 0) continue;
    const { code, party } = section;
    const cells = [code ?? "", sectionName(section, words), "", "", ...months.map(() => "")];
    rows.add(`section ${code} ${party}`, styled(cells, "subtotalText"));
    for (const activity of activities) addActivity(rows, section, activity, months.length, input);
  }
  const last = rows.length - 1;
  if (last === header) rows.add("none", [{ value: timeline.none, style: "line" }]);
  if (end !== null) {
    const data = { count: String(MOST_MONTHS), end: isoDay(end) };
    rows.add("cut", [{ value: input.translate.format(timeline.cut, data), style: "small" }]);
  }
  return {
    kind: "timeline",
    keys: rows.keys,
    layout: {
      name,
      columnWidths,
      rows: rows.rows,
      frozenRows: header + 1,
      header: { top: header, bottom: header, left: 0, right: COLUMN.end },
      conditionalFormats: last === header ? [] : shading(header, last, months.length),
      print: {
        orientation: "landscape",
        repeatedRows: { first: header, last: header },
        foot: footOf(words.titles.timeline, input),
      },
    },
  };
}

/** Personnel costs run all the year, and sums are no activities. */
function shownActivities(section: Section): Activity[] {
  return activitiesOf(section).filter(({ kind }) => kind === "activity");
}

function addActivity(
  rows: SummaryRows,
  section: Section,
  activity: Activity,
  months: number,
  { cells }: SummaryInput,
): void {
  const { number, title, period, timeframe, parent } = activity;
  const isWithin = parent?.kind === "activity";
  rows.add(`${section.code} ${section.party} ${number?.text ?? ""} ${title}`, [
    { value: number?.text ?? "", style: "number" },
    { value: title, style: isWithin ? "text" : "strong" },
    dateCell([period?.start, timeframe?.start], cells),
    dateCell([period?.end, timeframe?.end], cells),
    ...Array.from({ length: months }, (): LayoutCell => ({ value: null, style: "monthCell" })),
  ]);
}

/** A month is shaded where the activity runs on one of its days; dates that go backwards stand out. */
function shading(header: number, last: number, months: number): ConditionalLayout[] {
  const top = header + 1;
  const month = `${columnLetters(COLUMN.firstMonth)}$${header + 1}`;
  const [start, end] = [COLUMN.start, COLUMN.end].map((column) => `$${cellAt(column, top)}`);
  const known = `ISNUMBER(${start}),ISNUMBER(${end})`;
  const next = `DATE(YEAR(${month}),MONTH(${month})+1,1)`;
  const { fill, text } = SEVERITY_COLOURS.error;
  const rows = { top, bottom: last };
  return [
    {
      area: { ...rows, left: COLUMN.firstMonth, right: COLUMN.firstMonth + Math.max(1, months) - 1 },
      formula: `=AND(${known},${start}<${next},${end}>=${month})`,
      fill: BAR_COLOUR,
    },
    {
      area: { ...rows, left: COLUMN.start, right: COLUMN.end },
      formula: `=AND(${known},${end}<${start})`,
      fill,
      colour: text,
    },
  ];
}
