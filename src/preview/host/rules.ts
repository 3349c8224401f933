import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { copyOf } from "../engine/copy";
import { intersection } from "./area";
import { notFound } from "./host-error";
import type { Cells } from "./cells";
import type { Session } from "./session";
import { areaOfRange, assertMayChange, mutate, rangeOfArea, sheetFacade } from "./sheet-model";

/** A sheet's conditional format, by its id. */
export interface RuleTarget {
  readonly sheet: string;
  readonly id: string;
}

/** A sheet's conditional formats, the one that wins first. */
export function rulesOf(sheet: string, session: Session): readonly IConditionFormattingRule[] {
  return sheetFacade(sheet, session).getConditionalFormattingRules();
}

/** Those on any of these cells. */
export function rulesOn({ sheet, areas }: Cells, session: Session): readonly IConditionFormattingRule[] {
  return rulesOf(sheet, session).filter(({ ranges }) =>
    ranges.map(areaOfRange).some((one) => areas.some((other) => intersection(one, other))),
  );
}

/** @throws HostError where it was deleted */
export function ruleOf({ sheet, id }: RuleTarget, session: Session): IConditionFormattingRule {
  const rule = rulesOf(sheet, session).find(({ cfId }) => cfId === id);
  if (!rule) throw notFound("such conditional format any more");
  return rule;
}

/** Puts a format before all others. */
export function addRule({ sheet, areas }: Cells, rule: IConditionFormattingRule["rule"], session: Session): RuleTarget {
  assertMayChange(sheet, "allowFormatCells", session);
  const cfId = newId(rulesOf(sheet, session));
  change("add", sheet, { rule: { cfId, stopIfTrue: false, ranges: areas.map(rangeOfArea), rule } }, session);
  return { sheet, id: cfId };
}

export function changeRule(
  target: RuleTarget,
  changed: (rule: IConditionFormattingRule) => IConditionFormattingRule,
  session: Session,
): void {
  assertMayChange(target.sheet, "allowFormatCells", session);
  replaceRule(target, changed, session);
}

/** The same whatever the sheet's protection says: a rule moves with its cells. */
export function replaceRule(
  target: RuleTarget,
  changed: (rule: IConditionFormattingRule) => IConditionFormattingRule,
  session: Session,
): void {
  const rule = changed(copyOf(ruleOf(target, session)));
  change("set", target.sheet, { cfId: target.id, rule }, session);
}

export function deleteRule(target: RuleTarget, session: Session): void {
  ruleOf(target, session);
  assertMayChange(target.sheet, "allowFormatCells", session);
  dropRule(target, session);
}

/** The same whatever the sheet's protection says: a rule goes with its cells. */
export function dropRule(target: RuleTarget, session: Session): void {
  change("delete", target.sheet, { cfId: target.id }, session);
}

/** @param priority zero for the one that wins, -1 for the last */
export function moveRule(target: RuleTarget, priority: number, session: Session): void {
  assertMayChange(target.sheet, "allowFormatCells", session);
  const rules = rulesOf(target.sheet, session);
  const from = rules.findIndex(({ cfId }) => cfId === target.id);
  const place = priority < 0 ? rules.length + Math.trunc(priority) : Math.trunc(priority);
  const to = Math.max(0, Math.min(rules.length - 1, place));
  if (from === to) return;
  const end = { id: rules[to]!.cfId, type: from < to ? "after" : "before" };
  change("move", target.sheet, { start: { id: target.id, type: "self" }, end }, session);
}

function change(kind: "add" | "set" | "delete" | "move", sheet: string, params: object, session: Session): void {
  mutate(`sheet.mutation.${kind}-conditional-rule`, sheet, params, session);
}

/** One that no format of the sheet has; the same actions always give the same. */
function newId(rules: readonly IConditionFormattingRule[]): string {
  const taken = new Set(rules.map(({ cfId }) => cfId));
  for (let number = taken.size + 1; ; number++) {
    const id = `added-${number}`;
    if (!taken.has(id)) return id;
  }
}
