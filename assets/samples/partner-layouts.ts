import type { Column, Layout } from "./layout";
import { plan2025 } from "./plan-2025";
import { haapsalu } from "./plan-2025/haapsalu";
import { johvi } from "./plan-2025/johvi";
import { kohtlaJarve } from "./plan-2025/kohtla-jarve";
import { parnu } from "./plan-2025/parnu";
import { rakvere } from "./plan-2025/rakvere";
import { saaremaa } from "./plan-2025/saaremaa";
import { tallinn } from "./plan-2025/tallinn";
import { tartu } from "./plan-2025/tartu";

const DATES: Column[] = ["timeframeStart", "timeframeEnd", "periodStart", "periodEnd"];
const NUMBERED: Column[] = ["number", "activity", ...DATES, "cost", "responsible"];
const UNNUMBERED: Column[] = ["activity", ...DATES, "cost", "responsible"];

const GROUPS = {
  timeframe: "Tegevuse üldajaraam",
  period: "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil",
};

/** Titles of a two-row header, where the dates stand under a group's title. */
const GROUPED: Layout["titles"] = {
  number: "Nr",
  activity: "Tegevus",
  timeframeStart: "algus",
  timeframeEnd: "lõpp",
  periodStart: "algus",
  periodEnd: "lõpp",
  cost: "Planeeritav maksumus tegevuskava aastal",
  responsible: "Tegevuse eest vastutaja",
};

/** Titles of a one-row header, where each date column says what it is. */
const SINGLE: Layout["titles"] = {
  ...GROUPED,
  timeframeStart: "Tegevuse üldajaraam: algus",
  timeframeEnd: "Tegevuse üldajaraam: lõpp",
  periodStart: "Tegevuse alguskuupäev tegevuskava perioodil",
  periodEnd: "Tegevuse lõppkuupäev tegevuskava perioodil",
};

const common = { planTitle: plan2025.title };
const TOP_LEFT = { row: 0, column: 0 };

export const TARTU: Layout = {
  ...common,
  sheet: "Tartu",
  section: tartu,
  origin: { row: 1, column: 0 },
  columns: NUMBERED,
  titles: GROUPED,
  groups: GROUPS,
  caption: "Tabel 1. Alamtegevuste ajakava",
};

export const TALLINN: Layout = {
  ...common,
  sheet: "Tallinn",
  section: tallinn,
  origin: TOP_LEFT,
  columns: UNNUMBERED,
  titles: { ...SINGLE, cost: "Planeeritav maksumus 2025. aastal" },
  formulas: true,
  parentFill: "F2F2F2",
  total: true,
};

export const RAKVERE: Layout = {
  ...common,
  sheet: "Rakvere",
  section: rakvere,
  origin: { row: 2, column: 1 },
  columns: NUMBERED,
  titles: { ...SINGLE, number: "Jrk nr" },
  numericNumbers: true,
  total: true,
};

export const SAAREMAA: Layout = {
  ...common,
  sheet: "Saaremaa",
  section: saaremaa,
  origin: TOP_LEFT,
  columns: UNNUMBERED,
  titles: { ...SINGLE, cost: "Planeeritav maksumus tegevuskava aastal 2025" },
  caption: "Tabel 1. Alamtegevuste ajakava",
};

export const PARNU: Layout = {
  ...common,
  sheet: "Pärnu",
  section: parnu,
  origin: TOP_LEFT,
  columns: ["number", "activity", "responsible", ...DATES, "cost"],
  titles: { ...GROUPED, cost: "Planeeritav maksumus tegevuskava aastal 2025 (eurodes)" },
  groups: GROUPS,
  caption: "Tabel 1. Alamtegevuste ajakava",
  bareLines: true,
};

export const JOHVI: Layout = {
  ...common,
  sheet: "Jõhvi",
  section: johvi,
  origin: TOP_LEFT,
  columns: NUMBERED,
  titles: { ...SINGLE, number: "Number" },
  bareLines: true,
};

export const HAAPSALU: Layout = {
  ...common,
  sheet: "Haapsalu",
  section: haapsalu,
  origin: TOP_LEFT,
  columns: UNNUMBERED,
  titles: GROUPED,
  groups: GROUPS,
  caption: "Tabel 1. Alamtegevuste ajakava",
  parentFill: "E2EFDA",
  total: true,
};

export const KOHTLA_JARVE: Layout = {
  ...common,
  sheet: "Kohtla-Järve",
  section: kohtlaJarve,
  origin: TOP_LEFT,
  columns: NUMBERED,
  titles: GROUPED,
  groups: GROUPS,
  parentFill: "FFF2CC",
};
