import {
  ArrayValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/**
 * The grid cuts `{"8 900,00";"a;b"}` at every comma and semicolon, and takes texts in it for dates and numbers. Excel does
 * neither, and so the reading of constants is replaced. Quotation marks in a text come here undoubled, so that a separator
 * between two of them still cuts.
 */
interface Constants {
  _formatValue(raw: unknown): BaseValueObject[][];
  _rowCount: number;
  _columnCount: number;
}

const array = ArrayValueObject.prototype as unknown as Constants;
const ofComputed = array._formatValue;

array._formatValue = function (raw) {
  if (typeof raw !== "string") return ofComputed.call(this, raw);
  const rows = raw
    .trim()
    .slice(1, -1)
    .split(outsideTexts(";"))
    .map((row) => row.split(outsideTexts(",")).map((cell) => constant(cell.trim())));
  this._rowCount = rows.length;
  this._columnCount = Math.max(...rows.map((row) => row.length));
  return rows;
};

function constant(text: string): BaseValueObject {
  return /^".*"$/s.test(text) ? StringValueObject.create(text.slice(1, -1)) : ValueObjectFactory.create(text);
}

/** A separator with as many quotation marks behind it as close what they open. */
function outsideTexts(separator: string): RegExp {
  return new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`);
}
