import type { Grid, GridCell } from "../../src/reading/grid";
import { HEADER } from "../support/grids";

const GROUP = 10;
const ACTIVITIES = 20;

const text = (value: string): GridCell => ({ value, text: value, isDate: false, isError: false });
const amount = (value: number): GridCell => ({ value, text: String(value), isDate: false, isError: false });

/**
 * A plan of about this many activity rows: sections with a row of their own, twenty activities each and nine
 * sub-activities under every one; every thousandth row has a mistake.
 */
export function syntheticPlan(rows: number): Grid[] {
  const grid: { index: number; cells: (GridCell | undefined)[] }[] = [];
  const add = (...cells: (GridCell | undefined)[]): void => void grid.push({ index: grid.length, cells });
  const dates = [text("01.01.2023-31.10.2029"), text("01.01.2025-31.12.2025")];
  for (let section = 1, made = 0; made < rows; section++) {
    const code = `3.5.${1 + Math.floor(section / 90)}.${1 + (section % 90)}`;
    add(text(`2.${section}. ${code} Sisutegevuste korraldamine`));
    add(...HEADER.map(text));
    add(text(`${code} Sisutegevused`), ...dates, amount(ACTIVITIES * (GROUP - 1) * 12.3), text("Tartu LV"));
    for (let i = 1; i <= ACTIVITIES; i++) {
      add(text(`${i}. Tegevus`), ...dates, amount((GROUP - 1) * 12.3), text("Tartu LV"));
      for (let j = 1; j < GROUP; j++, made++) {
        const isWrong = made % 1000 === 150;
        add(
          text(`${i}.${j}. Alamtegevuse kirjeldus ${made}`),
          ...dates,
          amount(isWrong ? 12.31 : 12.3),
          text("Tartu LV"),
        );
      }
    }
    made += ACTIVITIES;
    grid.push({ index: grid.length, cells: [text(`Tabel ${section}.`)] });
  }
  return [{ name: "Kava", hidden: false, date1904: false, merges: [], preamble: [], rows: grid }];
}
