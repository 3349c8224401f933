import { ACCENT, SEVERITY_COLOURS } from "../../sheets/house-style";
import type { FindingsStyle } from "../../sheets/findings-sheet";
import { withStyles } from "./style-lists";

/** The styles of a layout, and a link's. */
export type SheetStyle = FindingsStyle | "link";

/** What Excel writes for the same style, so that one that it saved is known again. */
export function markStyle(severity: keyof typeof SEVERITY_COLOURS): string {
  const { fill, text } = SEVERITY_COLOURS[severity];
  return (
    `<dxf><font><color rgb="FF${text}"/></font>` +
    `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
  );
}

export const MARK_STYLES: readonly string[] = (["error", "warning", "info"] as const).map(markStyle);

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly isWrapped: boolean;
}

function severityLook(severity: keyof typeof SEVERITY_COLOURS): Look {
  const { fill, text } = SEVERITY_COLOURS[severity];
  return { colour: text, fill, isWrapped: true };
}

const LOOKS: Readonly<Record<SheetStyle, Look>> = {
  title: { bold: true, size: 14, colour: ACCENT, isWrapped: false },
  subtitle: { italic: true, isWrapped: false },
  header: { bold: true, colour: "FFFFFF", fill: ACCENT, isWrapped: true },
  text: { isWrapped: true },
  link: { underlined: true, colour: ACCENT, isWrapped: true },
  error: severityLook("error"),
  warning: severityLook("warning"),
  info: severityLook("info"),
};
const NAMES = Object.keys(LOOKS) as SheetStyle[];

/** Named: a font without a name is shown in whatever the program likes. */
function fontOf({ bold, italic, underlined, size = 11, colour }: Look): string {
  const marks = (bold ? "<b/>" : "") + (italic ? "<i/>" : "") + (underlined ? "<u/>" : "");
  const colourOf = colour === undefined ? "" : `<color rgb="FF${colour}"/>`;
  return `<font>${marks}<sz val="${size}"/>${colourOf}<name val="Calibri"/><family val="2"/></font>`;
}

function fillOf({ fill }: Look): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** What the sheet of findings puts into the workbook's lists. */
export const FONTS = NAMES.map((name) => fontOf(LOOKS[name]));
export const FILLS = NAMES.map((name) => fillOf(LOOKS[name]));

/** A cell style that only the sheet of findings has, whatever the numbers of its font and fill are. */
export function isSheetStyle(item: string): boolean {
  const bare = item.replace(/\s(font|fill)Id="\d+"/g, ' $1Id="0"');
  return NAMES.some((name) => cellStyle(LOOKS[name], 0, 0) === bare);
}

/** Adds the styles of the sheet of findings to a workbook's and gives their numbers. */
export function withSheetStyles(xml: string): { xml: string; numbers: Readonly<Record<SheetStyle, number>> } {
  const fonts = withStyles(xml, "fonts", FONTS);
  const fills = withStyles(fonts.xml, "fills", FILLS);
  const items = NAMES.map((name, index) => cellStyle(LOOKS[name], fonts.numbers[index]!, fills.numbers[index]!));
  const cells = withStyles(fills.xml, "cellXfs", items);
  const numbers = Object.fromEntries(NAMES.map((name, index) => [name, cells.numbers[index]!]));
  return { xml: cells.xml, numbers: numbers as Record<SheetStyle, number> };
}

function cellStyle({ fill, isWrapped }: Look, fontId: number, fillId: number): string {
  const applied = `applyFont="1"${fill === undefined ? "" : ' applyFill="1"'}${isWrapped ? ' applyAlignment="1"' : ""}`;
  const start = `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" ${applied}`;
  return isWrapped ? `${start}><alignment vertical="top" wrapText="1"/></xf>` : `${start}/>`;
}
