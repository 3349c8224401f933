import {
  ArrayValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Raw = Parameters<(typeof ArrayValueObject)["create"]>[0];
interface Formatting {
  _formatValue(this: ArrayValueObject, raw: Raw): unknown;
}

/** Texts in quotes, and what separates columns and rows. */
const PARTS = /"(?:[^"]|"")*"|[,;]/g;

const QUOTED = /^\s*"(.*)"\s*$/s;

/**
 * Texts that are written in formulas stay texts. The grid takes some for numbers and, by American rules, for dates
 * (`"01.12.2025"`), and ends one in an array constant at its first comma (`{"8 900,00";750}`).
 */
export function keepTextsInFormulas(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ...rest): BaseValueObject => {
    const text = typeof raw === "string" ? QUOTED.exec(raw)?.[1] : undefined;
    return text === undefined ? create(raw, ...rest) : StringValueObject.create(text.replaceAll('""', '"'));
  };
  const prototype = ArrayValueObject.prototype as unknown as Formatting;
  const format = prototype._formatValue;
  prototype._formatValue = function (raw) {
    if (typeof raw !== "string" || !raw.includes('"')) return format.call(this, raw);
    const rows = partsOf(raw.slice(1, -1)).map((line) => line.map((one) => ValueObjectFactory.create(one.trim())));
    const place = { unitId: "", sheetId: "", row: -1, column: -1 };
    const columnCount = Math.max(...rows.map((line) => line.length));
    return format.call(this, { calculateValueList: rows, rowCount: rows.length, columnCount, ...place });
  };
}

function partsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let from = 0;
  for (const { 0: part, index } of text.matchAll(PARTS)) {
    if (part.length > 1) continue;
    rows.at(-1)!.push(text.slice(from, index));
    from = index + 1;
    if (part === ";") rows.push([]);
  }
  rows.at(-1)!.push(text.slice(from));
  return rows;
}
