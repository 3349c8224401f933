import type { Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";

export type FileColour = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** The palette of before themes, which old files and LibreOffice still name by number. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );
/** Theme colours are listed dark before light and numbered light before dark. */
const THEME_ORDER = [1, 0, 3, 2];

/** A file's colour as `#rrggbb`; null where it says "automatic". */
export function colourOf(colour: FileColour | undefined, theme: readonly string[]): string | null {
  if (!colour) return null;
  const hex =
    colour.theme !== undefined
      ? theme[THEME_ORDER[colour.theme] ?? colour.theme]
      : (colour.rgb ?? (colour.indexed === undefined ? undefined : INDEXED[colour.indexed]));
  // Files give opacity first, which spreadsheets ignore.
  return hex === undefined ? null : `#${tinted(hex.slice(-6), colour.tint ?? 0)}`.toLowerCase();
}

/** A page's colour (`#rgb`, `#rrggbb`, `rgb(r, g, b)`) as a file has it; null where it is none of these. */
export function fileColourOf(colour: Nullable<string>): FileColour | null {
  const text = (colour ?? "").trim();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")
        .toUpperCase(),
    };
  if (/^#[\da-f]{6}/i.test(text)) return { rgb: text.slice(1, 7).toUpperCase() };
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!channels) return null;
  return {
    rgb: channels
      .slice(1, 4)
      .map((channel) => hexOf(Number(channel)))
      .join(""),
  };
}

/** Towards black below zero, towards white above it. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  return channels.map((value) => hexOf(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint)).join("");
}

function hexOf(channel: number): string {
  return Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}
