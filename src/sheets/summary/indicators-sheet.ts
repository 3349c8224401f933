import { yearOf } from "../../plan/day";
import type { Indicator, Plan, TargetField } from "../../plan/model";
import type { LayoutCell, LayoutValue } from "../sheet-layout";
import { targetStyle } from "../target-style";
import { addHeading } from "./heading";
import { referenceTo, type PlanCells } from "./plan-cells";
import { footOf, SummaryRows, styled, type SummaryInput, type SummarySheet } from "./summary-sheet";
import { cellAt } from "./table-columns";

const COLUMN = {
  code: 0,
  party: 1,
  name: 2,
  unit: 3,
  year: 4,
  final: 5,
  share: 6,
  verdict: 7,
  explanation: 8,
} as const;
/** In characters. */
const COLUMN_WIDTHS = [10, 14, 46, 12, 12, 12, 15, 22, 46];

/** The indicators with their targets, how far the year goes towards the final one, and what the rules make of them. */
export function indicatorsSheet(name: string, input: SummaryInput): SummarySheet {
  const { plan, words } = input;
  const rows = new SummaryRows();
  addHeading(rows, words.titles.indicators, input, COLUMN_WIDTHS);
  const titles = titlesOf(input);
  const header = rows.add("header", [
    ...styled(titles.slice(0, COLUMN.year), "header"),
    ...styled(titles.slice(COLUMN.year, COLUMN.share), "headerNumber"),
    ...styled(titles.slice(COLUMN.share, COLUMN.verdict), "headerMiddle"),
    ...styled(titles.slice(COLUMN.verdict), "header"),
  ]);
  for (const section of plan.sections)
    for (const indicator of section.indicators) {
      const { code, party } = section;
      const cells = indicatorCells(indicator, rows.length, input);
      rows.add(`${code} ${party} ${indicator.name}`, [...styled([code ?? "", party ?? ""], "text"), ...cells]);
    }
  if (rows.length === header + 1) rows.add("none", [{ value: words.indicators.none, style: "line" }]);
  return {
    kind: "indicators",
    keys: rows.keys,
    layout: {
      name,
      columnWidths: COLUMN_WIDTHS,
      rows: rows.rows,
      frozenRows: header + 1,
      header: { top: header, bottom: header, left: 0, right: COLUMN.explanation },
      print: {
        orientation: "landscape",
        repeatedRows: { first: header, last: header },
        foot: footOf(words.titles.indicators, input),
      },
    },
  };
}

function titlesOf({ plan, words: { indicators }, translate }: SummaryInput): string[] {
  const period = plan.settings.period ?? plan.period;
  const year = period
    ? translate.format(indicators.year, { year: String(yearOf(period.start)) })
    : indicators.yearOfPlan;
  const { code, party, name, unit, final, share, verdict, explanation } = indicators;
  return [code, party, name, unit, year, final, share, verdict, explanation];
}

/** From the name on. */
function indicatorCells(indicator: Indicator, row: number, input: SummaryInput): LayoutCell[] {
  const { name, unit, yearTarget, finalTarget, explanation } = indicator;
  const [year, final] = [cellAt(COLUMN.year, row), cellAt(COLUMN.final, row)];
  const share = `=IF(AND(ISNUMBER(${year}),ISNUMBER(${final})),IF(${final}=0,"",${year}/${final}),"")`;
  return [
    ...styled([name, unit], "text"),
    { value: targetValue(yearTarget, input.cells), style: targetStyle(yearTarget) },
    { value: targetValue(finalTarget, input.cells), style: targetStyle(finalTarget) },
    { value: { formula: share, result: shareOf(indicator) }, style: "share" },
    { value: verdictValue(indicator, year, final, input), style: "text" },
    { value: explanation, style: "text" },
  ];
}

/** By its cell where that holds the number, or no number at all. */
function targetValue(target: TargetField | null, cells: PlanCells): LayoutValue {
  if (!target) return "";
  const { place, value, text, alone } = target;
  const kind = cells.kindOf(place);
  const reference = referenceTo(place);
  const isOwn = kind === "blank" || (alone && (kind === "number" || (kind === "text" && value === null)));
  if (reference && isOwn)
    return { formula: `=IF(${reference}<>"",${reference},"")`, result: value?.toNumber() ?? text };
  return value?.toNumber() ?? text;
}

function shareOf({ yearTarget, finalTarget }: Indicator): number | string {
  const [year, final] = [yearTarget?.value, finalTarget?.value];
  return year && final && !final.isZero() ? year.div(final).toNumber() : "";
}

/** What the rules on targets say, by a formula that an edited target changes; rules that are off say nothing. */
function verdictValue(
  { yearTarget, finalTarget }: Indicator,
  year: string,
  final: string,
  { plan, words: { indicators: words } }: SummaryInput,
): LayoutValue {
  if (!yearTarget || !finalTarget) return words.unchecked;
  const isEmpty = [yearTarget, finalTarget].some(({ text }) => text === "");
  const isText = [yearTarget, finalTarget].some(({ value }) => value === null);
  const isAbove = !isText && yearTarget.value!.gt(finalTarget.value!);
  const verdicts = [
    { rule: "target-missing", condition: `OR(${year}="",${final}="")`, says: words.missing, is: isEmpty },
    {
      rule: "target-unreadable",
      condition: `NOT(AND(ISNUMBER(${year}),ISNUMBER(${final})))`,
      says: words.unreadable,
      is: isText,
    },
    { rule: "target-above-final", condition: `${year}>${final}`, says: words.above, is: isAbove },
  ].map((verdict) => (isOff(verdict.rule, plan) ? { ...verdict, says: words.unchecked } : verdict));
  const formula = verdicts.reduceRight(
    (rest, { condition, says }) => `IF(${condition},"${says}",${rest})`,
    `"${words.good}"`,
  );
  return { formula: `=${formula}`, result: verdicts.find(({ is }) => is)?.says ?? words.good };
}

function isOff(rule: string, { settings }: Plan): boolean {
  return settings.severities.get(rule) === "off";
}
