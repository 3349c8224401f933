/** What the columns of plan tables are called, in Estonian. */
export const etColumns = {
  number: "number",
  activity: "tegevus",
  timeframe: "üldajaraam",
  timeframeStart: "üldajaraami algus",
  timeframeEnd: "üldajaraami lõpp",
  period: "algus- ja lõppkuupäev tegevuskava perioodil",
  periodStart: "alguskuupäev",
  periodEnd: "lõppkuupäev",
  cost: "planeeritav maksumus",
  responsible: "vastutaja",
  fte: "koormus",
  indicator: "näitaja",
  unit: "mõõtühik",
  yearTarget: "kava aasta sihttase",
  finalTarget: "lõplik sihttase",
  explanation: "selgitus",
};

/** How bad a finding is, in Estonian. */
export const etSeverities = { error: "viga", warning: "hoiatus", info: "märkus" };
