import { DateValidator } from "@univerjs/sheets-data-validation";

/**
 * Where only dates may be typed, the grid reads what a cell shows, the month first, and calls 31.12.2026 no date. In
 * Excel a date is a number, however it is shown.
 */
export function takeNumbersAsDates(): void {
  DateValidator.prototype.isValidType = ({ value }) => Promise.resolve(typeof value === "number");
}
