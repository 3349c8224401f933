import type { CellStyle as FileStyle } from "hucre/xlsx";
import { CELL_STYLES, type CellStyleName } from "../../sheets/cell-styles";
import { ACCENT } from "../../sheets/house-style";

/** Named: a font without a name is shown in whatever the program likes. */
const FONT = { name: "Calibri", size: 11, family: 2 } as const;
const LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
/** Around cells that may be filled in: their fill hides the grid's own lines. */
const LINES = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** A cell's look as a file's style list holds it. */
export interface Look {
  readonly style: CellStyleName;
  readonly isLink: boolean;
  readonly isUnlocked: boolean;
}

/** On a protected sheet, what may be filled in is coloured as such. */
export function fileStyle({ style, isLink, isUnlocked }: Look): FileStyle {
  const { bold, italic, size, colour, align, isWrapped, format, lines = [], ...more } = CELL_STYLES[style];
  const fill = more.fill ?? (isUnlocked ? CELL_STYLES.input.fill : undefined);
  const rgb = isLink ? ACCENT : colour;
  return {
    font: {
      ...FONT,
      ...(size === undefined ? {} : { size }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(isLink ? { underline: true } : {}),
      ...(rgb === undefined ? {} : { color: { rgb } }),
    },
    alignment: {
      vertical: "top",
      ...(align ? { horizontal: align } : {}),
      ...(isWrapped ? { wrapText: true } : {}),
    },
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(lines.length > 0 ? { border: Object.fromEntries(lines.map((edge) => [edge, LINE])) } : {}),
    ...(isUnlocked ? { protection: { locked: false }, border: LINES } : {}),
  };
}
