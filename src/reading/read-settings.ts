import type Decimal from "decimal.js";
import { dayOfSerial, type Day } from "../plan/day";
import type { AmountField, Located, Place } from "../plan/model";
import { amountOfNumber, parseAmount } from "../plan/money";
import { parseDate } from "../plan/period";
import { DEFAULT_SETTINGS, type ApprovedSection, type PlanSettings, type UnreadableSetting } from "../plan/settings";
import { oneLine } from "../plan/text";
import type { Grid, GridCell, GridRow } from "./grid";
import {
  indirectBaseOf,
  settingOf,
  settingsColumnOf,
  severityOf,
  type SettingName,
  type SettingsColumn,
} from "./settings-labels";

/** A sheet with so many labels of settings in its first column is *Kava*, whatever it is called. */
const FEWEST_LABELS = 4;
/** They stand at the top. */
const MOST_ROWS = 40;
const CODE = /^\d{1,2}(?:\.\d{1,2}){3}$/;
const RULE_ID = /^[a-z]+(?:-[a-z]+)+$/;

/** Whether a sheet holds a plan's settings and no part of the plan. */
export function isSettingsSheet({ rows }: Grid): boolean {
  const labels = rows.slice(0, MOST_ROWS).filter(({ cells }) => cells[0] && settingOf(cells[0].text));
  return labels.length >= FEWEST_LABELS;
}

/** The settings on a sheet *Kava*; an empty cell leaves what holds without it, and what can't be read is listed. */
export function readSettings(grid: Grid): PlanSettings {
  return new SettingsReader(grid).read();
}

class SettingsReader {
  private readonly unreadable: UnreadableSetting[] = [];
  private readonly approved = new Map<string, ApprovedSection>();
  private readonly severities = new Map<string, "error" | "warning" | "info" | "off">();
  private readonly values = new Map<SettingName, { label: string; cell: GridCell; place: Place }>();
  private columns = new Map<SettingsColumn, number>();
  private header: number | null = null;
  private titles: readonly string[] = [];
  private lastSection = 0;

  constructor(private readonly grid: Grid) {}

  read(): PlanSettings {
    for (const row of this.grid.rows) this.readRow(row);
    const start = this.day("periodStart");
    const end = this.day("periodEnd");
    const isPeriod = start !== null && end !== null && start <= end;
    if (start !== null && end !== null && !isPeriod) this.refuse("periodEnd");
    const { title, tolerance, indirectBase } = DEFAULT_SETTINGS;
    return {
      title: oneLine(this.values.get("title")?.cell.text ?? title),
      period: isPeriod ? { start, end } : null,
      schemeEnd: this.day("schemeEnd"),
      tolerance: this.number("tolerance", (value) => value.gt(0)) ?? tolerance,
      indirectRate: this.number("indirectRate", (value) => value.gte(0) && value.lte(1)),
      indirectBase: this.value("indirectBase", ({ text }) => indirectBaseOf(text)) ?? indirectBase,
      severities: this.severities,
      approved: this.approved,
      unreadable: this.unreadable,
      sheet: {
        name: this.grid.name,
        header: this.header,
        titles: this.titles,
        lastSection: this.lastSection,
        lastRow: this.grid.rows.at(-1)?.index ?? 0,
      },
    };
  }

  private readRow({ index, cells }: GridRow): void {
    const [first, second] = cells;
    if (!first) return;
    const name = settingOf(first.text);
    if (name && second) {
      this.values.set(name, { label: oneLine(first.text), cell: second, place: this.place(index, 1) });
      return;
    }
    if (settingsColumnOf(first.text)) {
      this.columns = new Map(
        cells.flatMap((cell, column) => {
          const role = cell && settingsColumnOf(cell.text);
          return role ? [[role, column] as const] : [];
        }),
      );
      if (!this.columns.has("section")) return;
      this.header = this.lastSection = index;
      this.titles = Array.from(cells, (cell) => cell?.text ?? "");
    } else if (CODE.test(first.text.trim())) this.readApproved(first.text.trim(), index, cells);
    else if (RULE_ID.test(first.text.trim())) this.readSeverity(first.text.trim(), index, cells);
  }

  private readApproved(code: string, row: number, cells: GridRow["cells"]): void {
    const amount = (role: SettingsColumn): AmountField => {
      const column = this.columns.get(role) ?? -1;
      const place = this.place(row, Math.max(0, column));
      const cell = cells[column];
      const value = cell ? numberIn(cell) : null;
      const isUnreadable = cell !== undefined && (value === null || value.lt(0));
      if (isUnreadable) this.unreadable.push({ place, setting: code, text: oneLine(cell.text) });
      return { place, text: cell?.text ?? "", value: isUnreadable ? null : value, flaw: null, alone: true };
    };
    if (!this.columns.has("section")) return;
    this.lastSection = row;
    // Of two rows for one section the first counts.
    if (this.approved.has(code)) return;
    const party = oneLine(cells[this.columns.get("party") ?? -1]?.text ?? "");
    this.approved.set(code, { place: this.place(row, 0), code, party, ceiling: amount("ceiling"), fte: amount("fte") });
  }

  private readSeverity(rule: string, row: number, cells: GridRow["cells"]): void {
    const column = this.columns.get("severity");
    const cell = column === undefined ? undefined : cells[column];
    if (!cell) return;
    const severity = severityOf(cell.text);
    if (severity) this.severities.set(rule, severity);
    else this.unreadable.push({ place: this.place(row, column!), setting: rule, text: oneLine(cell.text) });
  }

  private day(name: SettingName): Day | null {
    const { date1904 } = this.grid;
    return this.value(name, ({ value, text }) =>
      typeof value === "number" ? dayOfSerial(value, date1904) : (parseDate(text)?.day ?? null),
    );
  }

  private number(name: SettingName, isAllowed: (value: Decimal) => boolean): Decimal | null {
    return this.value(name, (cell) => {
      const value = numberIn(cell);
      return value && isAllowed(value) ? value : null;
    });
  }

  private value<T>(name: SettingName, parse: (cell: GridCell) => T | null): T | null {
    const found = this.values.get(name);
    const value = found ? parse(found.cell) : null;
    if (found && value === null) this.refuse(name);
    return value;
  }

  private refuse(name: SettingName): void {
    const { label, cell, place } = this.values.get(name)!;
    this.unreadable.push({ place, setting: label, text: oneLine(cell.text) });
  }

  private place(row: number, column: number): Located["place"] {
    return { sheet: this.grid.name, cell: { row, column } };
  }
}

/** A number, or one that is written: `7 %` is seven hundredths. */
function numberIn({ value, text, isDate, isError }: GridCell): Decimal | null {
  if (isDate || isError || typeof value === "boolean") return null;
  if (typeof value === "number") return amountOfNumber(value);
  const small = /^0[.,]\d+$/.test(text.trim()) ? amountOfNumber(Number(text.trim().replace(",", "."))) : null;
  if (small) return small;
  const isPercent = /%\s*$/.test(text);
  const amount = parseAmount(text.replace(/\s*%\s*$/, ""))?.value ?? null;
  return isPercent ? (amount?.div(100) ?? null) : amount;
}
