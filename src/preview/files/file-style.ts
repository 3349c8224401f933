import type { IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { fileColourOf } from "./colours";
import { HORIZONTAL, LINES, shownStyle, VERTICAL, WRAP } from "./shown-style";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type FileBorder = Mutable<NonNullable<CellStyle["border"]>>;

const SIDES = { t: "top", r: "right", b: "bottom", l: "left" } as const;

/**
 * A file's style after the grid changed what it shows of it: the aspects that differ are replaced, the others stay as
 * the file had them, theme colours and patterns included.
 */
export function fileStyle(
  before: CellStyle | undefined,
  shown: IStyleData | null,
  theme: readonly string[],
): CellStyle | undefined {
  const old = before ? shownStyle(before, theme) : {};
  const now = shown ?? {};
  const style: Mutable<CellStyle> = { ...before };
  const differs = (...keys: (keyof IStyleData)[]): boolean =>
    keys.some((key) => JSON.stringify(old[key] ?? null) !== JSON.stringify(now[key] ?? null));

  if (differs("ff", "fs", "bl", "it", "ul", "st", "va", "cl")) style.font = fontOf(before?.font, old, now);
  if (differs("bg")) {
    const fgColor = fileColourOf(now.bg?.rgb);
    style.fill = fgColor ? { type: "pattern", pattern: "solid", fgColor } : undefined;
  }
  if (differs("bd")) style.border = borderOf(now);
  if (differs("n")) style.numFmt = now.n?.pattern ?? undefined;
  if (differs("ht", "vt", "tb")) style.alignment = alignmentOf(before?.alignment, now);
  return Object.values(style).some((aspect) => aspect !== undefined) ? style : undefined;
}

function fontOf(before: CellStyle["font"], old: IStyleData, now: IStyleData): CellStyle["font"] {
  const colour = old.cl?.rgb === now.cl?.rgb ? before?.color : (fileColourOf(now.cl?.rgb) ?? undefined);
  return {
    ...before,
    name: now.ff ?? before?.name,
    size: now.fs ?? before?.size,
    bold: now.bl === 1 || undefined,
    italic: now.it === 1 || undefined,
    underline: now.ul?.s === 1 ? (old.ul?.s === 1 ? before?.underline : true) : undefined,
    strikethrough: now.st?.s === 1 || undefined,
    vertAlign: now.va === 2 ? "subscript" : now.va === 3 ? "superscript" : undefined,
    color: colour,
  };
}

function borderOf({ bd }: IStyleData): CellStyle["border"] {
  if (!bd) return undefined;
  const border: FileBorder = {};
  for (const [key, name] of Object.entries(SIDES) as [keyof typeof SIDES, (typeof SIDES)[keyof typeof SIDES]][]) {
    const side = bd[key];
    const style = (Object.keys(LINES) as (keyof typeof LINES)[]).find((line) => LINES[line] === side?.s);
    if (side && style) border[name] = { style, color: fileColourOf(side.cl?.rgb) ?? undefined };
  }
  return border;
}

function alignmentOf(before: CellStyle["alignment"], now: IStyleData): CellStyle["alignment"] {
  type Alignment = NonNullable<CellStyle["alignment"]>;
  return {
    ...before,
    horizontal: nameOf(HORIZONTAL, now.ht) as Alignment["horizontal"],
    vertical: nameOf(VERTICAL, now.vt) as Alignment["vertical"],
    wrapText: now.tb === WRAP || undefined,
  };
}

function nameOf(names: Readonly<Record<string, number>>, value: Nullable<number>): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
