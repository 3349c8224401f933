import { amountFormat } from "./amount-format";
import { amountNegative } from "./amount-negative";
import { amountUnreadable } from "./amount-unreadable";
import { budgetCeiling } from "./budget-ceiling";
import { dateImpossible } from "./date-impossible";
import { fteMismatch } from "./fte-mismatch";
import { fteMissing } from "./fte-missing";
import { headerMissing } from "./header-missing";
import { headingFormat } from "./heading-format";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { numberParent } from "./number-parent";
import { parentAmountMissing } from "./parent-amount-missing";
import { parentSum } from "./parent-sum";
import { periodFormat } from "./period-format";
import { periodMissing } from "./period-missing";
import { periodOrder } from "./period-order";
import { periodOutsideParent } from "./period-outside-parent";
import { periodOutsidePlan } from "./period-outside-plan";
import { periodOutsideTimeframe } from "./period-outside-timeframe";
import { periodUnreadable } from "./period-unreadable";
import { responsibleMissing } from "./responsible-missing";
import { responsibleRemark } from "./responsible-remark";
import { responsibleVariant } from "./responsible-variant";
import { sectionDuplicate } from "./section-duplicate";
import { sectionGap } from "./section-gap";
import { tableUnreadable } from "./table-unreadable";
import { settingUnreadable } from "./setting-unreadable";
import { targetAboveFinal } from "./target-above-final";
import { targetMissing } from "./target-missing";
import { targetUnreadable } from "./target-unreadable";
import { timeframeOrder } from "./timeframe-order";
import { timeframeOutsideParent } from "./timeframe-outside-parent";
import { wageOutlier } from "./wage-outlier";
import type { Rule } from "./rule";

/** Every rule, causes before consequences: the checker drops what an earlier rule explains. */
export const rules: readonly Rule[] = [
  settingUnreadable,
  tableUnreadable,
  headerMissing,
  sectionDuplicate,
  sectionGap,
  headingFormat,
  amountUnreadable,
  amountNegative,
  amountFormat,
  dateImpossible,
  periodUnreadable,
  periodFormat,
  periodMissing,
  timeframeOrder,
  periodOrder,
  periodOutsidePlan,
  timeframeOutsideParent,
  periodOutsideParent,
  periodOutsideTimeframe,
  numberParent,
  numberDuplicate,
  numberGap,
  parentSum,
  parentAmountMissing,
  budgetCeiling,
  responsibleMissing,
  responsibleVariant,
  responsibleRemark,
  fteMissing,
  fteMismatch,
  wageOutlier,
  targetUnreadable,
  targetMissing,
  targetAboveFinal,
];
