import { bareLetters } from "../plan/text";

/** What a row of the sheet *Kava* sets. */
export type SettingName =
  "title" | "periodStart" | "periodEnd" | "schemeEnd" | "tolerance" | "indirectRate" | "indirectBase";

/** What a column of the sheet's tables holds. */
export type SettingsColumn = "section" | "party" | "ceiling" | "fte" | "rule" | "severity";

type Severity = "error" | "warning" | "info" | "off";

/** As sheets in either language write them; letters and digits alone count. */
const LABELS: readonly [RegExp, SettingName][] = [
  [/^(tegevuskavapealkiri|plantitle)$/, "title"],
  [/^(tegevuskavaperioodialgus|planperiodstart)$/, "periodStart"],
  [/^(tegevuskavaperioodilõpp|planperiodend)$/, "periodEnd"],
  [/^(toetusskeemilõpp|schemeend)$/, "schemeEnd"],
  [/^(lubatuderinevus|tolerance)(eurodes|euros)?$/, "tolerance"],
  [/^(kaudsetekuludemäär|indirectcostrate)$/, "indirectRate"],
  [/^(kaudsetekuludealus|indirectcostbase)$/, "indirectBase"],
];
const COLUMNS: readonly [RegExp, SettingsColumn][] = [
  [/^(jaotis|section)$/, "section"],
  [/^(osaline|party)$/, "party"],
  [/^(kinnitatudeelarve|approvedbudget)(eurodes|euros)?$/, "ceiling"],
  [/^(kinnitatudtöökohti|approvedfte)$/, "fte"],
  [/^(reegel|rule)$/, "rule"],
  [/^(raskus|severity)$/, "severity"],
];
const SEVERITIES: readonly [RegExp, Severity][] = [
  [/^(viga|error)$/, "error"],
  [/^(hoiatus|warning)$/, "warning"],
  [/^(märkus|note|info)$/, "info"],
  [/^(väljas|off)$/, "off"],
];
const BASES: readonly [RegExp, "direct" | "personnel"][] = [
  [/^(otsesedkulud|directcosts)$/, "direct"],
  [/^(otsesedpersonalikulud|directpersonnelcosts)$/, "personnel"],
];

export const settingOf = (text: string): SettingName | null => find(LABELS, text);
export const settingsColumnOf = (text: string): SettingsColumn | null => find(COLUMNS, text);
export const severityOf = (text: string): Severity | null => find(SEVERITIES, text);
export const indirectBaseOf = (text: string): "direct" | "personnel" | null => find(BASES, text);

function find<T>(patterns: readonly [RegExp, T][], text: string): T | null {
  const letters = bareLetters(text);
  return patterns.find(([pattern]) => pattern.test(letters))?.[1] ?? null;
}
