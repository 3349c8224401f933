/**
 * The letters of Calibri at 11 points by their widths in pixels at 96 to the inch, as the font has them; rounded up to halves,
 * since screens round each to whole ones.
 */
const BY_WIDTH: readonly (readonly [pixels: number, letters: string])[] = [
  [3.5, " 'il"],
  [4, ",.:;Ij·"],
  [4.5, "()-[]`f"],
  [5, "!Jt{}"],
  [5.5, "r"],
  [6, '"/\\szšž'],
  [6.5, "Lcx„”“"],
  [7, "?FSZgkvy|ŠŽ"],
  [7.5, "#$*+0123456789<=>ETY^_ae~ä€–−\u00A0"],
  [8, "BCKPRXbdhnopquõöü"],
  [8.5, "AVÄ"],
  [9.5, "DGHNUÜ"],
  [10, "OQÕÖ"],
  [10.5, "%&w…"],
  [12, "m"],
  [13, "M"],
  [13.5, "@W—"],
];
const WIDTHS = new Map(
  BY_WIDTH.flatMap(([pixels, letters]) => [...letters].map((letter) => [letter, pixels] as const)),
);
/** Wide enough for most letters of other alphabets. */
const OTHER = 9;

/** How wide a text is in a line, in pixels at 96 to the inch, in Calibri at 11 points; rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? OTHER;
  return width;
}
