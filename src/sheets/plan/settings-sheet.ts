import type { Translator } from "../../locales";
import { dayOf } from "../../plan/day";
import type { Area } from "../../plan/place";
import { approvedFor, type PlanSettings } from "../../plan/settings";
import { rules } from "../../rules";
import type {
  AllowedInput,
  CellStyleName,
  LayoutCell,
  LayoutValue,
  NameLayout,
  SheetLayout,
  ValidationLayout,
} from "../sheet-layout";
import { LIST_COLUMN, listedSectionRow, type ListedSection } from "./section-list";
import { SETTINGS_NAMES } from "./settings-names";

/** The sheet of settings and the names that it defines. */
export interface SettingsSheet {
  readonly layout: SheetLayout;
  readonly names: readonly NameLayout[];
}

const COLUMN_WIDTHS = [34, 34, 46, 18, 18, 16, 13, 13, 13];
const VALUE_COLUMN = 1;
/** The zero-based row of the first setting. */
const FIRST_SETTING = 2;
const GAP = 2;
const EARLIEST = dayOf(2014, 1, 1)!;
const LATEST = dayOf(2060, 12, 31)!;

/**
 * The sheet *Kava*: what holds for the whole plan, what was approved for each section, and how grave each rule is.
 * `readSettings` reads it again.
 */
export function settingsSheet(
  name: string,
  settings: PlanSettings,
  sections: readonly ListedSection[],
  translate: Translator,
): SettingsSheet {
  const words = translate.messages.settingsSheet;
  const top = [[cell(words.heading, "title")], [cell(words.about, "small")], ...settingRows(settings, translate)];
  const header = top.length + 1;
  const list = sections.map((one, index) => listedSectionRow(one, approvedFor(settings, one), header + 1 + index));
  const listed = below(header, list.length, LIST_COLUMN.leftFte);
  const rated = below(listed.bottom + 1 + GAP, rules.length, VALUE_COLUMN + 1);
  const rows: LayoutCell[][] = Array.from({ length: rated.bottom + 1 }, () => []);
  const put = (from: number, cells: readonly LayoutCell[][]): void => cells.forEach((row, i) => (rows[from + i] = row));
  put(0, top);
  put(listed.top, [Object.values(words.sectionColumns).map((title) => cell(title, "header")), ...list]);
  put(rated.top, [
    Object.values(words.ruleColumns).map((title) => cell(title, "header")),
    ...ruleRows(settings, translate),
  ]);
  return {
    layout: {
      name,
      columnWidths: COLUMN_WIDTHS,
      rows,
      frozenRows: 0,
      tables: [
        { name: SETTINGS_NAMES.sections, area: listed },
        { name: SETTINGS_NAMES.rules, area: rated },
      ],
      validations: validations(listed, rated, translate),
      print: { orientation: "landscape", foot: words.heading },
    },
    names: [
      ...SETTINGS.map((key, index) => ({
        name: SETTINGS_NAMES[key],
        sheet: name,
        area: columnOf({ top: FIRST_SETTING + index, bottom: FIRST_SETTING + index }, VALUE_COLUMN),
      })),
      { name: SETTINGS_NAMES.parties, sheet: name, area: columnOf(bodyOf(listed), LIST_COLUMN.party) },
    ],
  };
}

const SETTINGS = [
  "title",
  "periodStart",
  "periodEnd",
  "schemeEnd",
  "tolerance",
  "indirectRate",
  "indirectBase",
] as const;
type SettingKey = (typeof SETTINGS)[number];

function settingRows(settings: PlanSettings, { messages }: Translator): LayoutCell[][] {
  const words = messages.settingsSheet;
  const day = (value: number | null | undefined): LayoutValue => (value == null ? "" : { day: value });
  const values: Readonly<Record<SettingKey, readonly [LayoutValue, CellStyleName]>> = {
    title: [settings.title, "input"],
    periodStart: [day(settings.period?.start), "inputDate"],
    periodEnd: [day(settings.period?.end), "inputDate"],
    schemeEnd: [day(settings.schemeEnd), "inputDate"],
    tolerance: [settings.tolerance.toNumber(), "inputNumber"],
    // What is no rate stays to be corrected: an empty cell would mean that none was set.
    indirectRate: [settings.indirectRate?.toNumber() ?? settings.unreadableRate ?? "", "inputPercent"],
    indirectBase: [words.bases[settings.indirectBase], "input"],
  };
  return SETTINGS.map((key) => [
    cell(words.labels[key], "label"),
    cell(...values[key]),
    cell(words.help[key], "small"),
  ]);
}

function ruleRows({ severities }: PlanSettings, { messages }: Translator): LayoutCell[][] {
  return rules.map(({ id, severity }) => [
    cell(id, "text"),
    cell(messages.settingsSheet.severities[severities.get(id) ?? severity], "input"),
    cell(messages.rules[id as keyof typeof messages.rules].title, "text"),
  ]);
}

function validations(listed: Area, rated: Area, { messages }: Translator): ValidationLayout[] {
  const words = messages.settingsSheet;
  const row = (key: SettingKey): number => FIRST_SETTING + SETTINGS.indexOf(key);
  const setting = (first: SettingKey, last = first): Area =>
    columnOf({ top: row(first), bottom: row(last) }, VALUE_COLUMN);
  const stop = (area: Area, allowed: AllowedInput, kind: keyof typeof words.validation): ValidationLayout => ({
    area,
    allowed,
    ...words.validation[kind],
    alert: "stop",
  });
  const number: AllowedInput = { kind: "amount" };
  return [
    stop(setting("periodStart", "schemeEnd"), { kind: "date", from: EARLIEST, to: LATEST }, "date"),
    stop(setting("tolerance", "indirectRate"), number, "number"),
    stop(setting("indirectBase"), { kind: "list", values: Object.values(words.bases) }, "choice"),
    stop(columnOf(bodyOf(listed), LIST_COLUMN.ceiling), number, "number"),
    stop(columnOf(bodyOf(listed), LIST_COLUMN.fte), number, "number"),
    stop(columnOf(bodyOf(rated), VALUE_COLUMN), { kind: "list", values: Object.values(words.severities) }, "choice"),
  ];
}

/** A table from column A on with so many rows under its header; an empty one has a blank row. */
function below(top: number, count: number, right: number): Area {
  return { top, left: 0, bottom: top + Math.max(1, count), right };
}

function bodyOf({ top, bottom }: Area): Pick<Area, "top" | "bottom"> {
  return { top: top + 1, bottom };
}

function columnOf(rows: Pick<Area, "top" | "bottom">, column: number): Area {
  return { ...rows, left: column, right: column };
}

function cell(value: LayoutValue, style: CellStyleName): LayoutCell {
  return { value, style };
}
