import type { Row } from "../plan-model";

/** The target group, told at the end of every section's prose. */
export const TARGET_GROUP =
  "Sihtrühm: täisealised uussisserändajad, muu keele- ja kultuuritaustaga elanikud ning tagasipöördujad.";

/** The indicator tables' titles; the year's title is hyphenated and the last one broken in two in some tables. */
export const INDICATOR_COLUMNS: Row = [
  "Indikaator",
  "Indikaatori mõõtühik",
  "Sihttase tegevuskava aastal (2025)",
  "Sihttase (2029)",
  "Selgitus",
];

export const INDICATOR_COLUMNS_HYPHENATED: Row = [
  "Indikaator",
  "Indikaatori mõõtühik",
  "Sihttase tegevus-kava aastal (2025)",
  "Sihttase\v(2029)",
  "Selgitus",
];
