import type { Grid } from "../../src/reading/grid";
import { gridOf, type CellInput } from "./grids";

/** The sheet *Kava* with these settings in place of the usual ones, and what was approved: code, party, budget, FTE. */
export function kava(
  approved: readonly (readonly CellInput[])[] = [],
  set: Readonly<Record<string, CellInput>> = {},
  severities: Readonly<Record<string, string>> = {},
): Grid {
  const settings: Record<string, CellInput> = {
    "Tegevuskava pealkiri": "Kava",
    "Tegevuskava perioodi algus": "01.01.2025",
    "Tegevuskava perioodi lõpp": "31.12.2025",
    "Toetusskeemi lõpp": "31.10.2029",
    "Lubatud erinevus (eurodes)": 0.005,
    ...set,
  };
  return gridOf(
    [
      ...Object.entries(settings),
      [],
      ["Jaotis", "Osaline", "Kinnitatud eelarve (eurodes)", "Kinnitatud töökohti"],
      ...approved,
      [],
      ["Reegel", "Raskus"],
      ...Object.entries(severities),
    ],
    { name: "Kava" },
  );
}
