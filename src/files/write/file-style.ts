import type { CellStyle as FileStyle } from "hucre/xlsx";
import { CELL_STYLES, type CellStyleName } from "../../sheets/cell-styles";
import { ACCENT } from "../../sheets/house-style";

/** Named: a font without a name is shown in whatever the program likes. */
const FONT = { name: "Calibri", size: 11, family: 2 } as const;

/** A cell's look as a file's style list holds it. */
export interface Look {
  readonly style: CellStyleName;
  readonly isLink: boolean;
  readonly isUnlocked: boolean;
}

export function fileStyle({ style, isLink, isUnlocked }: Look): FileStyle {
  const { bold, italic, size, colour, fill, align, isWrapped, format } = CELL_STYLES[style];
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
    ...(isUnlocked ? { protection: { locked: false } } : {}),
  };
}
