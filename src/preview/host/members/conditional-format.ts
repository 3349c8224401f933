import type { IStyleBase } from "@univerjs/core";
import { excelColour, gridColour } from "../colours";
import { assertFormula } from "../formula-syntax";
import { HostError, invalidArgument, notFound } from "../host-error";
import {
  link,
  method,
  methodOrNull,
  NOTHING,
  objectOf,
  property,
  type HostType,
  type Link,
  type Property,
} from "../member";
import type { Cells } from "../cells";
import { rangeOf } from "../range-target";
import { kindOf } from "../rule-kinds";
import { changeRule, deleteRule, moveRule, ruleOf, rulesOf, type RuleTarget } from "../rules";
import type { Session } from "../session";
import { areaOfRange } from "../sheet-model";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";

/** The parts of a format whose conditions the host does not know yet, by the members that lead to them. */
const OTHER_KINDS = ["CellValue", "ColorScale", "DataBar", "IconSet", "Preset", "TextComparison", "TopBottom"] as const;
const KIND_OF_MEMBER: Readonly<Record<string, string>> = { Preset: "PresetCriteria", TextComparison: "ContainsText" };

function styled(
  of: (style: IStyleBase) => unknown,
  made: (value: unknown) => Partial<IStyleBase>,
): Property<RuleTarget> {
  return property(
    "1.6",
    (it, session) => of(styleOf(it, session)),
    (it, value, session) => setStyle(it, made(value), session),
  );
}

function styleOf(it: RuleTarget, session: Session): IStyleBase {
  return (ruleOf(it, session).rule as { style?: IStyleBase }).style ?? {};
}

function setStyle(it: RuleTarget, more: Partial<IStyleBase>, session: Session): void {
  changeRule(
    it,
    (rule) => ({ ...rule, rule: { ...rule.rule, style: { ...styleOf(it, session), ...more } } as typeof rule.rule }),
    session,
  );
}

const FILL: HostType<RuleTarget> = {
  name: "ConditionalRangeFill",
  members: {
    Color: styled(
      ({ bg }) => excelColour(bg?.rgb) ?? "",
      (value) => ({ bg: { rgb: gridColour(value) } }),
    ),
    Clear: method("1.6", (it, _, session) => setStyle(it, { bg: null }, session)),
  },
};

const flag = (value: unknown): 0 | 1 => (value === true ? 1 : 0);

const FONT: HostType<RuleTarget> = {
  name: "ConditionalRangeFont",
  members: {
    Color: styled(
      ({ cl }) => excelColour(cl?.rgb) ?? "",
      (value) => ({ cl: { rgb: gridColour(value) } }),
    ),
    Bold: styled(
      ({ bl }) => bl === 1,
      (value) => ({ bl: flag(value) }),
    ),
    Italic: styled(
      ({ it: italic }) => italic === 1,
      (value) => ({ it: flag(value) }),
    ),
  },
};

const FORMAT: HostType<RuleTarget> = {
  name: "ConditionalRangeFormat",
  members: {
    Fill: link("1.6", () => FILL),
    Font: link("1.6", () => FONT),
  },
};

const RULE: HostType<RuleTarget> = {
  name: "ConditionalFormatRule",
  members: {
    Formula: property("1.6", formulaOf, (it, value, session) => {
      const text = String(value);
      if (!text.startsWith("=")) throw invalidArgument("A condition begins with an equals sign.");
      assertFormula(text);
      changeRule(it, (rule) => ({ ...rule, rule: { ...rule.rule, value: text } as typeof rule.rule }), session);
    }),
  },
};

function formulaOf(it: RuleTarget, session: Session): string {
  return String((ruleOf(it, session).rule as { value?: string }).value ?? "");
}

const CUSTOM: HostType<RuleTarget> = {
  name: "CustomConditionalFormat",
  members: {
    Rule: link("1.6", () => RULE),
    Format: link("1.6", () => FORMAT),
  },
};

export const CONDITIONAL_FORMAT: HostType<RuleTarget> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  members: {
    Id: property("1.6", ({ id }) => id),
    Type: property("1.6", (it, session) => kindOf(ruleOf(it, session).rule)),
    Priority: property(
      "1.6",
      (it, session) => rulesOf(it.sheet, session).findIndex(({ cfId }) => cfId === it.id),
      (it, value, session) => moveRule(it, Number(value), session),
    ),
    StopIfTrue: property(
      "1.6",
      (it, session) => ruleOf(it, session).stopIfTrue,
      (it, value, session) => changeRule(it, (rule) => ({ ...rule, stopIfTrue: value === true }), session),
    ),
    Custom: link(
      "1.6",
      () => CUSTOM,
      (it, session) => {
        if (!isKind(it, "Custom", session)) throw notFound("custom condition in this format");
        return it;
      },
    ),
    CustomOrNullObject: link(
      "1.6",
      () => CUSTOM,
      (it, session) => (isKind(it, "Custom", session) ? it : NOTHING),
    ),
    ...Object.fromEntries(OTHER_KINDS.map((kind) => [`${kind}OrNullObject`, otherKind(kind)])),
    Delete: method("1.6", (it, _, session) => deleteRule(it, session)),
    GetRange: method("1.6", (it, _, session) => {
      const { sheet, areas } = cellsOf(it, session);
      if (areas.length > 1) throw new HostError("InvalidOperation", "The format is on several areas.");
      return rangeOf(sheet, areas[0]!);
    }),
    GetRangeOrNullObject: methodOrNull(
      "1.6",
      () => RANGE,
      (it, _, session) => {
        const { sheet, areas } = cellsOf(it, session);
        if (areas.length > 1) throw notFound("single range");
        return rangeOf(sheet, areas[0]!);
      },
    ),
    GetRanges: method("1.9", (it, _, session) => objectOf(RANGE_AREAS, cellsOf(it, session))),
  },
};

const isKind = (it: RuleTarget, kind: string, session: Session): boolean => kindOf(ruleOf(it, session).rule) === kind;

/** There and without a member: whoever uses one is told that the host does not know it. */
function otherKind(kind: (typeof OTHER_KINDS)[number]): Link<RuleTarget> {
  const type: HostType<RuleTarget> = { name: `${kind}ConditionalFormat`, members: {} };
  return link(
    "1.6",
    () => type,
    (it, session) => (isKind(it, KIND_OF_MEMBER[kind] ?? kind, session) ? it : NOTHING),
  );
}

function cellsOf(it: RuleTarget, session: Session): Cells {
  return { sheet: it.sheet, areas: ruleOf(it, session).ranges.map(areaOfRange) };
}
