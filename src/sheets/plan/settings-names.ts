/** What the sheet *Kava* is called, in either language: other sheets, and formulas of users, refer to it. */
export const SETTINGS_SHEET = "Kava";

/** Its defined names and tables. */
export const SETTINGS_NAMES = {
  title: "Kava_pealkiri",
  periodStart: "Kava_algus",
  periodEnd: "Kava_lopp",
  schemeEnd: "Kava_skeemi_lopp",
  tolerance: "Kava_lubatud_erinevus",
  indirectRate: "Kava_kaudsete_maar",
  indirectBase: "Kava_kaudsete_alus",
  parties: "Kava_osalised",
  sections: "Kava_jaotised",
  rules: "Kava_reeglid",
} as const;
