import type Decimal from "decimal.js";
import { dayOfSerial, type Day } from "../plan/day";
import type { AmountField, Located, Place } from "../plan/model";
import { amountOfNumber, parseAmount } from "../plan/money";
import { parseDate } from "../plan/period";
import { parseHeading } from "../plan/section-code";
import { DEFAULT_SETTINGS, type ApprovedSection, type PlanSettings, type UnreadableSetting } from "../plan/settings";
import { oneLine } from "../plan/text";
import type { Grid, GridCell, GridRow } from "./grid";
import { indirectBaseOf, settingOf, severityOf, type SettingName, type SettingsColumn } from "./settings-labels";
import { columnsOf, labelColumn } from "./settings-shape";

const RULE_ID = /^[a-z]+(?:-[a-z]+)+$/;

/** The settings on a sheet *Kava*; an empty cell leaves what holds without it, and what can't be read is listed. */
export function readSettings(grid: Grid): PlanSettings {
  return new SettingsReader(grid).read();
}

class SettingsReader {
  private readonly unreadable: UnreadableSetting[] = [];
  private readonly approved: ApprovedSection[] = [];
  private readonly severities = new Map<string, "error" | "warning" | "info" | "off">();
  private readonly values = new Map<SettingName, { label: string; cell: GridCell; place: Place }>();
  private readonly first: number;
  private columns = new Map<SettingsColumn, number>();
  private list = new Map<SettingsColumn, number>();
  private header: number | null = null;
  private lastSection = 0;

  constructor(private readonly grid: Grid) {
    this.first = labelColumn(grid);
  }

  read(): PlanSettings {
    for (const row of this.grid.rows) this.readRow(row);
    const start = this.day("periodStart");
    const end = this.day("periodEnd");
    const isPeriod = start !== null && end !== null && start <= end;
    if (start !== null && end !== null && !isPeriod) this.refuse("periodEnd");
    const { title, tolerance, indirectBase } = DEFAULT_SETTINGS;
    const indirectRate = this.number("indirectRate", (value) => value.gte(0) && value.lte(1));
    return {
      title: oneLine(this.values.get("title")?.cell.text ?? title),
      period: isPeriod ? { start, end } : null,
      schemeEnd: this.day("schemeEnd"),
      tolerance: this.number("tolerance", (value) => value.gt(0)) ?? tolerance,
      indirectRate,
      unreadableRate: indirectRate ? null : this.written("indirectRate"),
      indirectBase: this.value("indirectBase", ({ text }) => indirectBaseOf(text)) ?? indirectBase,
      severities: this.severities,
      approved: this.approved,
      unreadable: this.unreadable,
      sheet: {
        name: this.grid.name,
        header: this.header,
        columns: this.list,
        lastSection: this.lastSection,
        lastRow: this.grid.rows.at(-1)?.index ?? 0,
      },
    };
  }

  private readRow({ index, cells }: GridRow): void {
    const [label, value] = cells.slice(this.first);
    const name = settingOf(label?.text ?? "");
    if (name && value) {
      const place = this.place(index, this.first + 1);
      this.values.set(name, { label: oneLine(label!.text), cell: value, place });
      return;
    }
    const columns = columnsOf(cells);
    if (columns.size > 1 && (columns.has("section") || columns.has("rule"))) {
      this.columns = columns;
      if (!columns.has("section")) return;
      this.list = columns;
      this.header = this.lastSection = index;
    } else if (this.columns.has("section")) this.readListed(index, cells);
    else {
      const rule = this.cellOf("rule", cells)?.text.trim() ?? "";
      if (RULE_ID.test(rule)) this.readSeverity(rule, index, cells);
    }
  }

  /** A row below the header of the list of sections: a section's, or what somebody has put there. */
  private readListed(row: number, cells: GridRow["cells"]): void {
    const text = oneLine(this.cellOf("section", cells)?.text ?? "");
    const parsed = parseHeading(text);
    if (parsed?.runningNumber === null) this.readApproved(parsed.code, row, cells);
    else if (/\d/.test(text) && (this.cellOf("ceiling", cells) ?? this.cellOf("fte", cells))) {
      const place = this.place(row, this.columns.get("section")!);
      const setting = oneLine(
        this.grid.rows.find(({ index }) => index === this.header)!.cells[place.cell!.column]!.text,
      );
      this.unreadable.push({ place, setting, text });
    }
  }

  private cellOf(role: SettingsColumn, cells: GridRow["cells"]): GridCell | undefined {
    return cells[this.columns.get(role) ?? -1];
  }

  private readApproved(code: string, row: number, cells: GridRow["cells"]): void {
    const amount = (role: SettingsColumn): AmountField => {
      const place = this.place(row, this.columns.get(role) ?? 0);
      const cell = this.cellOf(role, cells);
      const value = cell ? numberIn(cell) : null;
      const isUnreadable = cell !== undefined && (value === null || value.lt(0));
      if (isUnreadable) this.unreadable.push({ place, setting: code, text: oneLine(cell.text) });
      return { place, text: cell?.text ?? "", value: isUnreadable ? null : value, flaw: null, alone: true };
    };
    this.lastSection = row;
    const party = oneLine(this.cellOf("party", cells)?.text ?? "");
    const place = this.place(row, this.columns.get("section")!);
    this.approved.push({ place, code, party, ceiling: amount("ceiling"), fte: amount("fte") });
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

  /** What stands in a setting's cell, as a cell may hold it again. */
  private written(name: SettingName): string | number | null {
    const cell = this.values.get(name)?.cell;
    if (!cell) return null;
    return typeof cell.value === "number" && !cell.isDate && !cell.isError ? cell.value : cell.text;
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
