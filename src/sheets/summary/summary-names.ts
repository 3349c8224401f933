/** The sheets of a summary, in their order. */
export const SUMMARY_KINDS = ["table", "budget", "timeline", "indicators", "charts", "findings"] as const;

export type SummaryKind = (typeof SUMMARY_KINDS)[number];

/** The defined names, in either language, of the cells that a summary's sheets consist of: by them they are found again. */
export const SUMMARY_NAMES: Readonly<Record<SummaryKind, string>> = {
  table: "Koond_tabel",
  budget: "Koond_eelarve",
  timeline: "Koond_ajakava",
  indicators: "Koond_naitajad",
  charts: "Koond_joonised",
  findings: "Koond_leiud",
};

/** The workbook's setting that remembers what was written, so that what somebody changed since is seen. */
export const SUMMARY_SETTING = "Tegevuskava.koond";
