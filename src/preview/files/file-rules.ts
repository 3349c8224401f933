import type { IStyleData } from "@univerjs/core";
import type { ConditionalRule } from "hucre/xlsx";
import { fileColourOf } from "./colours";
import { fileStyle } from "./file-style";
import { addressOf } from "./ranges";
import { ruleId, shownRules, type ShownRule } from "./shown-rules";

/**
 * A sheet's conditional formats for a file: those of the grid in its order, as the file had them where they are
 * unchanged; those that the grid could not show go after them.
 */
export function fileRules(
  before: readonly ConditionalRule[],
  now: readonly ShownRule[],
  theme: readonly string[],
): ConditionalRule[] {
  const shown = new Map(shownRules(before, theme).map((rule) => [rule.cfId, rule]));
  const kept = now.flatMap((rule) => {
    const original = before.find((_, index) => ruleId(index) === rule.cfId);
    const isSame = original && canonical(shown.get(rule.cfId)) === canonical(rule);
    return isSame ? original : (fileRule(rule, theme) ?? []);
  });
  const unshown = before.filter((_, index) => !shown.has(ruleId(index)));
  return [...kept, ...unshown].map((rule, index) => ({ ...rule, priority: index + 1 }));
}

/** Like JSON, and the order of keys does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    // The grid adds where ranges are to them.
    if (key === "unitId" || key === "sheetId" || key === "rangeType") return undefined;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function fileRule({ ranges, stopIfTrue, rule }: ShownRule, theme: readonly string[]): ConditionalRule | null {
  const base = { range: ranges.map(addressOf).join(" "), priority: 0, stopIfTrue, style: markStyle(rule.style, theme) };
  const text = String(rule.value ?? "");
  switch (rule.subType) {
    case "formula":
      return { ...base, type: "expression", formula: text.replace(/^=/, "") };
    case "number": {
      const formula = [rule.value].flat().map(String);
      return { ...base, type: "cellIs", operator: rule.operator as ConditionalRule["operator"], formula };
    }
    case "duplicateValues":
    case "uniqueValues":
      return { ...base, type: rule.subType };
    case "text":
      return textRule(base, String(rule.operator), text, addressOf(ranges[0]!).split(":")[0]!);
    default:
      return null;
  }
}

/** Excel wants the condition as a formula too. */
function textRule(
  base: Omit<ConditionalRule, "type">,
  operator: string,
  text: string,
  cell: string,
): ConditionalRule | null {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},${text.length})=${quoted}`,
    endsWith: `RIGHT(${cell},${text.length})=${quoted}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
  };
  const formula = formulas[operator];
  if (formula === undefined) return null;
  return {
    ...base,
    type: operator as ConditionalRule["type"],
    formula,
    text: /Blanks$/.test(operator) ? undefined : text,
  };
}

function markStyle(style: unknown, theme: readonly string[]): ConditionalRule["style"] {
  const { bg, ...others } = (style ?? {}) as IStyleData;
  const made = fileStyle(undefined, others, theme);
  const bgColor = fileColourOf(bg?.rgb);
  return bgColor ? { ...made, fill: { type: "pattern", pattern: "solid", bgColor } } : made;
}
