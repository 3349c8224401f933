import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";

type Rule = IConditionalFormattingRuleConfig;

const PRESETS = new Set(["average", "duplicateValues", "uniqueValues", "timePeriod"]);
const TEXT_PRESETS = new Set(["containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors"]);

/** What Excel calls the grid's kinds of conditional formats. */
export function kindOf(rule: Rule): string {
  if (rule.type === "dataBar") return "DataBar";
  if (rule.type === "colorScale") return "ColorScale";
  if (rule.type === "iconSet") return "IconSet";
  const { subType, operator } = rule as { subType: string; operator?: string };
  if (subType === "formula") return "Custom";
  if (subType === "number") return "CellValue";
  if (subType === "rank") return "TopBottom";
  if (PRESETS.has(subType) || TEXT_PRESETS.has(String(operator))) return "PresetCriteria";
  return "ContainsText";
}

/** What a format is when it has been added and nothing was set: it applies nowhere. */
export const NEW_RULES: Readonly<Record<string, Rule>> = {
  Custom: highlight({ subType: "formula", value: "=FALSE" }),
  CellValue: highlight({ subType: "number", operator: "equal" }),
  ContainsText: highlight({ subType: "text", operator: "containsText", value: "" }),
};

function highlight(rule: object): Rule {
  return { type: "highlightCell", style: {}, ...rule } as unknown as Rule;
}
