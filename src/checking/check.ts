import type { Located, Plan } from "../plan/model";
import { rules as allRules } from "../rules";
import type { IsSound, Report, Rule, Severity } from "../rules/rule";
import type { Finding } from "./finding";
import { inReadingOrder } from "./reading-order";

/** The id under which a crash of a rule is reported. */
export const INTERNAL_ERROR = "internal-error";

/**
 * Runs every rule over a plan and keeps one finding a mistake.
 *
 * Rules run in the order of their index, causes before consequences: a report that presumes a value which an earlier
 * rule found wrong is dropped. Notes on style (severity info) put no value in doubt. A rule that crashes is a finding
 * itself, and the other rules still run. A rule that the plan's settings switch off still tells causes from consequences.
 */
export function check(plan: Plan, rules: readonly Rule[] = allRules): Finding[] {
  const doubted = new Set<Located>();
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { reports, crash } = run(rule, plan, (value) => !doubted.has(value));
    const severity = severityOf(rule, plan);
    const kept = reports.filter((report) => !report.presumes?.some((value) => doubted.has(value)));
    for (const report of kept) {
      if (severity !== "off") findings.push(findingOf(rule, report, severity));
      if (rule.severity === "info") continue;
      for (const value of [report.on, ...(report.alsoDoubts ?? [])]) doubted.add(value);
    }
    if (crash) findings.push(crash);
  }
  return inReadingOrder(findings, plan);
}

/** The rule's own severity, or what the plan's settings say. */
function severityOf({ id, severity }: Rule, { settings }: Plan): Severity | "off" {
  return settings.severities.get(id) ?? severity;
}

/** What a rule reports, up to its end or to the point where it crashes. */
function run(rule: Rule, plan: Plan, isSound: IsSound): { reports: Report[]; crash: Finding | null } {
  const reports: Report[] = [];
  try {
    rule.check(plan, (report) => reports.push(report), isSound);
    return { reports, crash: null };
  } catch (error) {
    return { reports, crash: crashOf(rule, error, reports.at(-1)) };
  }
}

function findingOf(rule: Rule, report: Report, severity: Severity): Finding {
  return {
    rule: rule.id,
    severity,
    message: report.message,
    data: report.data ?? {},
    section: report.section,
    activity: report.activity,
    place: report.on.place,
    actual: report.actual ?? null,
    expected: report.expected ?? null,
    fix: report.fix ? { place: report.fix.on.place, value: report.fix.value } : null,
  };
}

/** The nearest thing to the crash's place that is known: the last report before it. */
function crashOf(rule: Rule, error: unknown, last: Report | undefined): Finding {
  return {
    rule: INTERNAL_ERROR,
    severity: "error",
    message: "crashed",
    data: { rule: rule.id, reason: error instanceof Error ? error.message : String(error) },
    section: last?.section ?? null,
    activity: last?.activity ?? null,
    place: last?.on.place ?? null,
    actual: null,
    expected: null,
    fix: null,
  };
}
