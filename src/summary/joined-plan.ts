import type { Plan } from "../plan/model";
import type { DayRange } from "../plan/period";
import { compareCodes } from "../plan/section-code";
import { DEFAULT_SETTINGS, type ApprovedSection, type PlanSettings } from "../plan/settings";

/** A file's name, and the plan in it. */
interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}

/** One plan of several files. */
export interface JoinedPlan {
  readonly plan: Plan;
  /** The file whose sheet *Kava* holds, and those whose sheet sets something else; null where no file has the sheet. */
  readonly settings: { readonly file: string; readonly others: readonly string[] } | null;
}

/**
 * The sections of all files in the order of their codes, whatever that of the files, under the settings of the first file that has a sheet *Kava*; to the sections that it
 * approves come those that only others list.
 * @param period the plan's, where it is known better than the files do
 */
export function joinedPlan(files: readonly NamedPlan[], period: DayRange | null): JoinedPlan {
  const plans = files.map(({ plan }) => plan);
  const withSheet = files.filter(({ plan }) => plan.settings.sheet);
  const [first, ...rest] = withSheet;
  const known = plans.map((plan) => plan.settings.period ?? plan.period).find((one) => one !== null);
  const own = first?.plan.settings ?? DEFAULT_SETTINGS;
  const approved = withSheet.reduce<ApprovedSection[]>(
    (all, { plan }) => [...all, ...plan.settings.approved.filter((row) => !all.some((one) => isOf(one, row)))],
    [],
  );
  const settings: PlanSettings = {
    ...own,
    approved,
    schemeEnd: withSheet.map(({ plan }) => plan.settings.schemeEnd).find((end) => end !== null) ?? null,
  };
  return {
    plan: {
      sections: plans.flatMap(({ sections }) => sections).sort((one, other) => compareCodes(one.code, other.code)),
      settings,
      period: period ?? settings.period ?? known ?? null,
      untitledColumns: [],
      unreadableTables: [],
    },
    settings: first
      ? {
          file: first.name,
          others: rest.filter(({ plan }) => isOther(plan.settings, settings)).map(({ name }) => name),
        }
      : null,
  };
}

/** Whether something that is set here is set to another value there. What the plan is called decides nothing. */
function isOther(settings: PlanSettings, holds: PlanSettings): boolean {
  return (
    deciding(settings) !== deciding(holds) ||
    (settings.period !== null && holds.period !== null && days(settings.period) !== days(holds.period)) ||
    (settings.schemeEnd !== null && settings.schemeEnd !== holds.schemeEnd) ||
    settings.approved.some((row) => holds.approved.some((one) => isOf(one, row) && limits(one) !== limits(row)))
  );
}

function deciding({ tolerance, indirectRate, indirectBase, severities }: PlanSettings): string {
  return JSON.stringify([tolerance, indirectRate, indirectBase, [...severities].sort()]);
}

const days = ({ start, end }: DayRange): string => `${start} ${end}`;

const isOf = (one: ApprovedSection, other: ApprovedSection): boolean =>
  one.code === other.code && one.party === other.party;

const limits = ({ ceiling, fte }: ApprovedSection): string => JSON.stringify([ceiling.value, fte.value]);
