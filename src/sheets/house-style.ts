import type { Severity } from "../rules/rule";

/** Fill and text colours of what was found, dark on light with a contrast of 4.5:1 or more. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: "FFC7CE", text: "7A0010" },
  warning: { fill: "FFEB9C", text: "5F4700" },
  info: { fill: "D9E8F6", text: "1F3F66" },
};

/** The one accent colour of generated sheets. */
export const ACCENT = "1F4E79";

/** A light shade of the accent, for bars that would be a dark wall beside each other. */
export const BAR_COLOUR = "7FA6C9";

/** Of thin lines between cells. */
export const LINE_COLOUR = "BFBFBF";

/** Excel's own style of tables that goes with the house style: grey bands and a line below. */
export const TABLE_STYLE = "TableStyleLight1";

/** Of a chart's series that lie on one another: shades of the accent for personnel, warm ones for what is done. */
export const CHART_COLOURS = [
  "1F4E79",
  BAR_COLOUR,
  "B8CCE0",
  "C55A11",
  "E8A33D",
  "F3D08B",
  "548235",
  "9BBB7A",
  "C9DDB6",
  "7F7F7F",
  "BFBFBF",
] as const;
