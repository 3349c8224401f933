import { type CellText, type Section, lines } from "./plan-model";

export interface Span {
  start?: Date;
  end?: Date;
}

/** A row of a partner's workbook, where every value has a cell of its own. */
export interface TypedRow {
  kind: "personnel" | "personnel-line" | "section" | "activity" | "sub-activity";
  /** As written, e.g. `2.1.3.`; empty for the personnel block and the section's own row. */
  number: string;
  /** The description without the number. */
  text: string;
  /** The description with the number before it, as written: `1.Teenuste arendamine`. */
  label: string;
  timeframe: Span;
  period: Span;
  /** Euros; text where the plan's amount is no number, e.g. `84 350, 84`. */
  cost?: number | string;
  responsible?: string;
}

const NUMBER = /^(\d+(?:\.\d+)*\.?(?:\s\.)?)\s*(.+)$/;

function span(cell: CellText): Span {
  const [start, end] = [...cell.matchAll(/(\d\d)\.(\d\d)\.(\d{4})/g)].map(
    ([, day, month, year]) => new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))),
  );
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** What Excel makes of a typed amount: spaces group thousands, a space after the comma makes it text. */
function amount(text: string): number | string {
  const digits = /^\d{1,3}(?:\s*\d{3})*(?:,\d\d)?$/.test(text);
  return digits ? Number(text.replace(/\s/g, "").replace(",", ".")) : text.replace(/\u00a0/g, " ");
}

const filledLines = (cell: CellText): string[] =>
  lines(cell)
    .map((line) => line.replace(/\u00a0/g, " ").trim())
    .filter((line) => line !== "");

/** The activities of one Word cell: each begins with a line that has a number. */
function activities(text: string[]): Pick<TypedRow, "number" | "text" | "label">[] {
  const found: Pick<TypedRow, "number" | "text" | "label">[] = [];
  for (const line of text) {
    const numbered = NUMBER.exec(line);
    const last = found.at(-1);
    if (numbered) {
      found.push({ number: numbered[1]!, text: numbered[2]!, label: line });
    } else if (last) {
      last.text += `\n${line}`;
      last.label += `\n${line}`;
    }
  }
  return found;
}

/** The rows of a section's schedule, one for each activity, with the plan's own mistakes. */
export function typedRows(section: Section): TypedRow[] {
  const schedule = section.tables.find((table) => table.kind === "schedule");
  if (!schedule) throw new Error(`no schedule in ${section.heading}`);
  return schedule.rows.flatMap(([text, timeframe, period, cost, responsible]): TypedRow[] => {
    const party = filledLines(responsible).join(" ");
    const common = {
      timeframe: span(timeframe),
      period: span(period),
      ...(party === "" ? {} : { responsible: party }),
    };
    const costs = filledLines(cost).map(amount);
    const costAt = (index: number): Pick<TypedRow, "cost"> =>
      costs[index] === undefined ? {} : { cost: costs[index] };
    const [first, ...rest] = filledLines(text);
    if (/^Otsesed/.test(first!)) {
      const block = activities(rest).map((line, index): TypedRow => ({
        kind: "personnel-line",
        ...line,
        ...common,
        ...costAt(index + 1),
      }));
      return [{ kind: "personnel", number: "", text: first!, label: first!, ...common, ...costAt(0) }, ...block];
    }
    if (/^3\.5\./.test(first!)) {
      return [{ kind: "section", number: "", text: first!, label: first!, ...common, ...costAt(0) }];
    }
    return activities([first!, ...rest]).map((activity, index): TypedRow => ({
      kind: /^\d+\.?$/.test(activity.number) ? "activity" : "sub-activity",
      ...activity,
      ...common,
      ...costAt(index),
    }));
  });
}
