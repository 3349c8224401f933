import { ACCENT, SEVERITY_COLOURS } from "./house-style";

export type CellStyleName =
  | "title"
  | "subtitle"
  | "small"
  | "label"
  | "header"
  | "text"
  | "line"
  | "textRight"
  | "strong"
  | "number"
  | "amount"
  | "sum"
  | "fte"
  | "target"
  | "percent"
  | "count"
  | "date"
  | "headerNumber"
  | "headerMiddle"
  | "month"
  | "monthCell"
  | "notice"
  | "share"
  | "subtotalText"
  | "subtotal"
  | "subtotalPercent"
  | "subtotalFte"
  | "totalText"
  | "total"
  | "totalPercent"
  | "totalFte"
  | "totalCount"
  | "input"
  | "inputDate"
  | "inputNumber"
  | "inputAmount"
  | "inputPercent"
  | "example"
  | "added"
  | "removed"
  | "error"
  | "warning"
  | "info";

/** How a cell looks, for whoever writes it. Colours are six hexadecimal digits. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 where nothing is said. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "left" | "right" | "center";
  readonly isWrapped?: boolean;
  /** Thin lines in grey at these edges. */
  readonly lines?: readonly ("top" | "bottom")[];
  /** In the form that files hold: English, with a comma for thousands. Excel shows it as the user's country writes. */
  readonly format?: string;
}

const TEXT_FORMAT = "@";
const AMOUNT_FORMAT = "#,##0.00";
const DATE_FORMAT = "dd.mm.yyyy";
/** Cells that are there for the user to fill in. */
const INPUT_FILL = "FFF9E5";

function severityStyle(severity: keyof typeof SEVERITY_COLOURS): CellStyle {
  const { fill, text } = SEVERITY_COLOURS[severity];
  return { colour: text, fill, isWrapped: true };
}

/** The line above what the rows over it add up to, and under the last of them. */
const SUBTOTAL: CellStyle = { bold: true, lines: ["top"] };
const TOTAL: CellStyle = { bold: true, fill: "DCE6F1", lines: ["top", "bottom"] };
const PERCENT_FORMAT = "0.0%";
const COUNT_FORMAT = "#,##0";
const FTE_FORMAT = "0.00##";
/** With as many digits as there are: `0.###` would leave a bare mark behind whole numbers. */
const ANY_NUMBER = "General";

/** The house style: one accent colour, figures to the right, sums in bold. */
export const CELL_STYLES: Readonly<Record<CellStyleName, CellStyle>> = {
  title: { bold: true, size: 14, colour: ACCENT },
  subtitle: { italic: true },
  small: { size: 9, colour: "595959" },
  label: { bold: true, isWrapped: true },
  header: { bold: true, colour: "FFFFFF", fill: ACCENT, isWrapped: true },
  text: { isWrapped: true },
  // A sentence below a table's narrow first column: it runs on over blank cells.
  line: {},
  // A word in a column of figures.
  textRight: { align: "right", isWrapped: true },
  strong: { bold: true, isWrapped: true },
  // A number of an activity is a text: 1.10 is not 1.1.
  number: { format: TEXT_FORMAT, isWrapped: true },
  amount: { format: AMOUNT_FORMAT, align: "right" },
  sum: { format: AMOUNT_FORMAT, align: "right", bold: true },
  fte: { format: FTE_FORMAT, align: "right" },
  target: { format: ANY_NUMBER, align: "right" },
  percent: { format: PERCENT_FORMAT, align: "right" },
  // Between figures and words it stands in the middle.
  share: { format: PERCENT_FORMAT, align: "center" },
  count: { format: COUNT_FORMAT, align: "right" },
  date: { format: DATE_FORMAT, align: "center" },
  headerMiddle: { bold: true, colour: "FFFFFF", fill: ACCENT, align: "center", isWrapped: true },
  headerNumber: { bold: true, colour: "FFFFFF", fill: ACCENT, align: "right", isWrapped: true },
  month: { bold: true, colour: "FFFFFF", fill: ACCENT, align: "center", format: "mm.yy" },
  notice: { bold: true, colour: SEVERITY_COLOURS.error.text },
  monthCell: { lines: ["bottom"] },
  subtotalText: { ...SUBTOTAL, isWrapped: true },
  subtotal: { ...SUBTOTAL, format: AMOUNT_FORMAT, align: "right" },
  subtotalPercent: { ...SUBTOTAL, format: PERCENT_FORMAT, align: "right" },
  subtotalFte: { ...SUBTOTAL, format: FTE_FORMAT, align: "right" },
  totalText: { ...TOTAL, isWrapped: true },
  total: { ...TOTAL, format: AMOUNT_FORMAT, align: "right" },
  totalPercent: { ...TOTAL, format: PERCENT_FORMAT, align: "right" },
  totalFte: { ...TOTAL, format: FTE_FORMAT, align: "right" },
  totalCount: { ...TOTAL, format: COUNT_FORMAT, align: "right" },
  input: { fill: INPUT_FILL, align: "left", isWrapped: true },
  inputDate: { fill: INPUT_FILL, align: "left", format: DATE_FORMAT },
  inputNumber: { fill: INPUT_FILL, align: "left", format: ANY_NUMBER },
  inputAmount: { fill: INPUT_FILL, align: "right", format: AMOUNT_FORMAT },
  inputPercent: { fill: INPUT_FILL, align: "left", format: "0.0%" },
  example: { italic: true, colour: "595959", isWrapped: true },
  added: { fill: "E2F0D9", colour: "274E13", isWrapped: true },
  removed: { fill: "FBE5E5", colour: "7A0010", isWrapped: true },
  error: severityStyle("error"),
  warning: severityStyle("warning"),
  info: severityStyle("info"),
};
