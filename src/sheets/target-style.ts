import type { TargetField } from "../plan/model";
import type { CellStyleName } from "./cell-styles";

const THOUSAND = 1000;

/**
 * The look of an indicator's target. No one format shows both `1 500` and `11,5` without a bare mark behind `11`: what is
 * whole and a thousand or more has its thousands apart, all else is shown as it is.
 */
export function targetStyle(target: TargetField | null): CellStyleName {
  const value = target?.value;
  return value?.isInteger() && value.abs().gte(THOUSAND) ? "count" : "target";
}
