import { DateValidator } from "@univerjs/sheets-data-validation";

/**
 * The grid takes for a date what it can read as one, by American rules, as it is shown: no end of December written the
 * Estonian way. In Excel what the cell holds counts.
 */
export function takeDatesByValue(): void {
  DateValidator.prototype.isValidType = ({ value }) => Promise.resolve(typeof value === "number");
}
