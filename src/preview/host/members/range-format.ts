import type { IStyleData } from "@univerjs/core";
import { excelColour, gridColour } from "../colours";
import { link, method, property, type HostType } from "../member";
import { onlyArea, type Cells } from "../cells";
import type { Session } from "../session";
import { sheetModel } from "../sheet-model";
import { styleCells } from "../style-writing";
import { FORMAT_PROTECTION } from "./format-protection";
import { RANGE_BORDERS } from "./range-borders";
import { RANGE_SIZES } from "./range-sizes";

const WHITE = "#FFFFFF";
const BLACK = "#000000";
const ALIGNMENTS: readonly string[] = ["General", "Left", "Center", "Right"];
const VERTICALS: readonly string[] = ["Bottom", "Top", "Center", "Bottom"];
const WRAP = 3;
/** Of indentation, in pixels. */
const STEP = 9;

/** What all cells of the range have in common; null where they differ. */
function common(it: Cells, session: Session, of: (style: IStyleData) => unknown): unknown {
  session.flush();
  const sheet = sheetModel(it.sheet, session);
  const { top, left, bottom, right } = onlyArea(it);
  const first = of(sheet.getComposedCellStyle(top, left));
  const [lastRow, lastColumn] = [
    Math.min(bottom, sheet.getRowCount() - 1),
    Math.min(right, sheet.getColumnCount() - 1),
  ];
  for (let row = top; row <= lastRow; row++)
    for (let column = left; column <= lastColumn; column++)
      if (of(sheet.getComposedCellStyle(row, column)) !== first) return null;
  return first;
}

function styled(since: string, of: (style: IStyleData) => unknown, made: (value: unknown) => IStyleData) {
  return property<Cells>(
    since,
    (it, session) => common(it, session, of),
    (it, value, session) => styleCells(it, made(value), session),
  );
}

const RANGE_FILL: HostType<Cells> = {
  name: "RangeFill",
  members: {
    Color: styled(
      "1.1",
      ({ bg }) => excelColour(bg?.rgb) ?? WHITE,
      (value) => ({ bg: { rgb: gridColour(value) } }),
    ),
    Clear: method("1.1", (it, _, session) => styleCells(it, { bg: null }, session)),
  },
};

const flag = (value: unknown): 0 | 1 => (value === true ? 1 : 0);

const RANGE_FONT: HostType<Cells> = {
  name: "RangeFont",
  members: {
    Bold: styled(
      "1.1",
      ({ bl }) => bl === 1,
      (value) => ({ bl: flag(value) }),
    ),
    Italic: styled(
      "1.1",
      ({ it: italic }) => italic === 1,
      (value) => ({ it: flag(value) }),
    ),
    Underline: styled(
      "1.1",
      ({ ul }) => (ul?.s === 1 ? "Single" : "None"),
      (value) => ({ ul: { s: value === "None" ? 0 : 1 } }),
    ),
    Strikethrough: styled(
      "1.9",
      ({ st }) => st?.s === 1,
      (value) => ({ st: { s: flag(value) } }),
    ),
    Color: styled(
      "1.1",
      ({ cl }) => excelColour(cl?.rgb) ?? BLACK,
      (value) => ({ cl: { rgb: gridColour(value) } }),
    ),
    Name: styled(
      "1.1",
      ({ ff }) => ff ?? "Calibri",
      (value) => ({ ff: String(value) }),
    ),
    Size: styled(
      "1.1",
      ({ fs }) => fs ?? 11,
      (value) => ({ fs: Number(value) }),
    ),
  },
};

export const RANGE_FORMAT: HostType<Cells> = {
  name: "RangeFormat",
  members: {
    ...RANGE_SIZES,
    Borders: link("1.1", () => RANGE_BORDERS),
    Protection: link("1.2", () => FORMAT_PROTECTION),
    Fill: link("1.1", () => RANGE_FILL),
    Font: link("1.1", () => RANGE_FONT),
    IndentLevel: styled(
      "1.9",
      ({ pd }) => Math.max(0, Math.round(((pd?.l ?? 0) - 2) / STEP)),
      (value) => ({ pd: Number(value) > 0 ? { l: 2 + STEP * Number(value) } : null }),
    ),
    WrapText: styled(
      "1.1",
      ({ tb }) => tb === WRAP,
      (value) => ({ tb: value === true ? WRAP : 1 }),
    ),
    HorizontalAlignment: styled(
      "1.1",
      ({ ht }) => ALIGNMENTS[ht ?? 0] ?? "General",
      (value) => ({ ht: Math.max(0, ALIGNMENTS.indexOf(String(value))) }),
    ),
    VerticalAlignment: styled(
      "1.1",
      ({ vt }) => VERTICALS[vt ?? 0] ?? "Bottom",
      (value) => ({ vt: VERTICALS.lastIndexOf(String(value)) }),
    ),
  },
};
