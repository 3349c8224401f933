import type { IRange, IStyleData } from "@univerjs/core";
import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import { colourOf } from "./colours";
import { rangesOf } from "./ranges";
import { fillColour, shownStyle } from "./shown-style";

/** A conditional format as the grid keeps it among its resources, in the order of priority. */
export interface ShownRule {
  readonly cfId: string;
  readonly stopIfTrue: boolean;
  readonly ranges: readonly IRange[];
  readonly rule: Readonly<Record<string, unknown>>;
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "containsText",
  notContainsText: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
  containsBlanks: "containsBlanks",
  notContainsBlanks: "notContainsBlanks",
};

/** A sheet's conditional formats for the grid. Those that it can't show are left out and stay in the file. */
export function shownRules(rules: readonly ConditionalRule[], theme: readonly string[]): ShownRule[] {
  const shown = rules.map((rule, index) => ({ priority: rule.priority, made: shownRule(rule, index, theme) }));
  shown.sort((one, other) => one.priority - other.priority);
  return shown.flatMap(({ made }) => made ?? []);
}

/** By this a format that comes back from the grid is recognised. */
export function ruleId(index: number): string {
  return `file-${index}`;
}

function shownRule(source: ConditionalRule, index: number, theme: readonly string[]): ShownRule | null {
  const rule = graded(source, theme) ?? highlight(source, theme);
  const ranges = rangesOf(source.range);
  if (!rule || ranges.length === 0) return null;
  return { cfId: ruleId(index), stopIfTrue: source.stopIfTrue === true, ranges, rule };
}

function highlight(source: ConditionalRule, theme: readonly string[]): ShownRule["rule"] | null {
  const type = "highlightCell";
  const style = source.style ? shownMark(source.style, theme) : {};
  const [first, second] = [source.formula ?? []].flat();
  if (source.type === "expression" && first !== undefined)
    return { type, subType: "formula", value: `=${first}`, style };
  if (source.type === "duplicateValues" || source.type === "uniqueValues") return { type, subType: source.type, style };
  const operator = TEXT_OPERATORS[source.type];
  if (operator) return { type, subType: "text", operator, value: source.text ?? "", style };
  if (source.type !== "cellIs" || !source.operator) return null;
  const bounds = [first, second].filter((bound) => bound !== undefined).map(Number);
  // A bound that is a formula is beyond the grid.
  if (bounds.length === 0 || bounds.some(Number.isNaN)) return null;
  const isPair = /between/i.test(source.operator);
  return { type, subType: "number", operator: source.operator, value: isPair ? bounds : bounds[0], style };
}

/** Colour scales and bars. */
function graded({ type, colorScale, dataBar }: ConditionalRule, theme: readonly string[]): ShownRule["rule"] | null {
  const value = (stop: { type: string; value?: string }): object => ({
    type: stop.type,
    value: stop.value === undefined ? undefined : Number(stop.value),
  });
  const colour = (rgb: string | undefined): string => colourOf({ rgb }, theme) ?? "#ffffff";
  if (type === "colorScale" && colorScale) {
    const config = colorScale.cfvo.map((stop, index) => ({
      index,
      color: colour(colorScale.colors[index]),
      value: value(stop),
    }));
    return { type, config };
  }
  if (type !== "dataBar" || !dataBar?.cfvo[1]) return null;
  const [min, max] = [value(dataBar.cfvo[0]!), value(dataBar.cfvo[1])];
  const positiveColor = colour(dataBar.color);
  return { type, isShowValue: true, config: { min, max, isGradient: true, positiveColor, nativeColor: "#ff0000" } };
}

/** The style of a format; its fill's colour is the pattern's background. */
function shownMark(style: CellStyle, theme: readonly string[]): IStyleData {
  const shown = shownStyle({ ...style, fill: undefined }, theme);
  if (style.fill) {
    const back = style.fill.type === "pattern" ? colourOf(style.fill.bgColor, theme) : null;
    const colour = back ?? fillColour(style.fill, theme);
    if (colour) shown.bg = { rgb: colour };
  }
  return shown;
}
