import type { IDataValidationRule, IRange } from "@univerjs/core";
import { intersection, without, type Area } from "./area";
import type { Cells } from "./cells";
import type { Session } from "./session";
import { areaOfRange, mutate, rangeOfArea, sheetFacade } from "./sheet-model";

/** What a rule says, whatever cells it is on. */
export type RuleParts = Omit<IDataValidationRule, "uid" | "ranges">;

/** The grid's number for "replace all that the rule says". */
const ALL_PARTS = 3;

export function validationsOf(sheet: string, session: Session): readonly IDataValidationRule[] {
  return sheetFacade(sheet, session)
    .getDataValidations()
    .map(({ rule }) => rule);
}

/** Those on any of these cells. */
export function validationsOn({ sheet, areas }: Cells, session: Session): readonly IDataValidationRule[] {
  return validationsOf(sheet, session).filter((rule) => areasOf(rule).some((one) => areas.some(meets(one))));
}

/** Whether a rule is on all of these cells. */
export function isOnAll(rule: IDataValidationRule, { areas }: Cells): boolean {
  return areas.every(
    (area) => areasOf(rule).reduce((left, one) => left.flatMap((part) => without(part, one)), [area]).length === 0,
  );
}

/** Gives the cells a rule in place of whatever they have; null leaves them without. */
export function putValidation(cells: Cells, parts: RuleParts | null, session: Session): void {
  const { sheet, areas } = cells;
  for (const rule of validationsOn(cells, session)) {
    const left = areas.reduce((parts, area) => parts.flatMap((part) => without(part, area)), areasOf(rule));
    if (left.length === 0) mutate("data-validation.mutation.removeRule", sheet, { ruleId: rule.uid }, session);
    else changeRule(sheet, rule, { ranges: left.map(rangeOfArea) }, session);
  }
  if (!parts) return;
  const rule = { ...parts, uid: freeId(sheet, session), ranges: areas.map(rangeOfArea) };
  mutate("data-validation.mutation.addRule", sheet, { rule }, session);
}

/** Moves a rule, if it is still there, to these cells, or takes it out where there are none. */
export function placeValidation(sheet: string, uid: string, ranges: IRange[], session: Session): void {
  const rule = validationsOf(sheet, session).find((one) => one.uid === uid);
  if (!rule) return;
  const isThere = JSON.stringify(areasOf(rule)) === JSON.stringify(ranges.map(areaOfRange));
  if (ranges.length === 0) mutate("data-validation.mutation.removeRule", sheet, { ruleId: uid }, session);
  else if (!isThere) changeRule(sheet, rule, { ranges }, session);
}

function changeRule(sheet: string, rule: IDataValidationRule, more: { ranges: IRange[] }, session: Session): void {
  const payload = { type: ALL_PARTS, payload: { ...rule, ...more } };
  mutate("data-validation.mutation.updateRule", sheet, { ruleId: rule.uid, payload }, session);
}

export const areasOf = ({ ranges }: IDataValidationRule): Area[] => (ranges as IRange[]).map(areaOfRange);

const meets =
  (one: Area) =>
  (other: Area): boolean =>
    intersection(one, other) !== null;

/** One that no rule of the sheet has; the same actions always give the same. */
function freeId(sheet: string, session: Session): string {
  const taken = new Set(validationsOf(sheet, session).map(({ uid }) => uid));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`added-${number}`)) return `added-${number}`;
}
