import { dayOf } from "../../src/plan/day";
import { translator } from "../../src/locales";
import { partnerForm, type PartnerFormOptions } from "../../src/sheets/partner-form";
import type { LayoutCell, LayoutValue, WorkbookLayout } from "../../src/sheets/sheet-layout";

const date = (year: number, month: number, day: number): number => dayOf(year, month, day)!;

export const OPTIONS: PartnerFormOptions = {
  code: "3.5.2.6",
  party: "Jõhvi",
  title: "Kohaliku tasandi sisutegevuste korraldamine Jõhvi vallas",
  period: { start: date(2027, 1, 1), end: date(2027, 12, 31) },
  schemeEnd: date(2029, 10, 31),
};

const DATES = [date(2026, 1, 1), date(2029, 10, 31), date(2027, 1, 1), date(2027, 12, 31)].map((day) => ({ day }));

/** Columns A to G, J and K of the activities and of the personnel; B to E and J of the indicators. */
interface Filling {
  readonly activities: readonly (readonly LayoutValue[])[];
  readonly personnel: readonly (readonly LayoutValue[])[];
  readonly indicators: readonly (readonly LayoutValue[])[];
}

const row = (number: string, title: string, cost: number | "", extra: LayoutValue = ""): LayoutValue[] => [
  number,
  title,
  ...DATES,
  cost,
  "Jõhvi VV",
  extra,
];

export const FILLING: Filling = {
  activities: [
    row("1", "Teenuste arendamine", 4520),
    row("1.1", "Kodulehe täiendamine", 2000),
    row("1.2", "Juhendite tõlkimine", 2520),
    row("1.2.1", "Tõlkimine", 1500.55),
    row("1.2.2", "Trükkimine", 1019.45),
    row("2", "Sihtrühmade kaasamine", 400),
    row("2.1", "=1+1 ja muud infopäevad", 400, "märkus"),
    // Ten and more are no parts of 1.
    ...[3, 4, 5, 6, 7, 8, 9, 10].map((number) => row(String(number), `Tegevus ${number}`, 10)),
  ],
  personnel: [
    row("1.1", "Koordinaatori palgakulu koos tööandja maksudega", 38352.1, 1.2),
    row("1.2", "Personali lähetus-, koolitus- ja tervisekontrolli kulud", 1980),
  ],
  indicators: [["Infopäevade arv", "Arv", 4, 12, "Kaks poolaastas"]],
};

/** A form as a partner fills it in. */
export function filledForm(
  filling: Partial<Filling> = FILLING,
  language: "et" | "en" = "et",
  options: PartnerFormOptions = OPTIONS,
): WorkbookLayout {
  const { sheets, names } = partnerForm(options, translator(language));
  const [form, guide] = sheets;
  const rows = form!.rows.map((cells) => [...cells]);
  const [activities, personnel, indicators] = form!.tables!.map(({ area }) => area.top + 1) as [number, number, number];
  const put = (at: number, values: readonly LayoutValue[] | undefined, columns: readonly number[]): void =>
    columns.forEach((column, index) => {
      const cell: LayoutCell = rows[at]![column] ?? { value: null };
      rows[at]![column] = { ...cell, value: values?.[index] ?? null };
    });
  const columns = [0, 1, 2, 3, 4, 5, 6, 9, 10];
  filling.activities?.forEach((values, index) => put(activities + index, values, columns));
  // The first row fills itself in.
  filling.personnel?.forEach((values, index) => put(personnel + 1 + index, values, columns));
  filling.indicators?.forEach((values, index) => put(indicators + index, values, [1, 2, 3, 4, 9]));
  return { sheets: [{ ...form!, rows }, guide!], names };
}

/** The same without what formulas gave when the form was made, so that a program works them out. */
export function uncalculated({ sheets, names }: WorkbookLayout): WorkbookLayout {
  const bare = (cell: LayoutCell): LayoutCell =>
    cell.value !== null && typeof cell.value === "object" && "formula" in cell.value
      ? { ...cell, value: { formula: cell.value.formula } }
      : cell;
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(bare)) })), names };
}
