import { numfmt } from "@univerjs/core";

/** A number as Excel shows it with a format in Excel's notation, in the Estonian manner: `1 234,50`. */
export function formattedNumber(value: number, format: string): string {
  return numfmt.format(format, value, { locale: "et", throws: false });
}
