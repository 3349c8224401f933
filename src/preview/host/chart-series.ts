import type { ChartSeries, ChartSource } from "../engine/sheet-chart";
import { heightOf, widthOf, type Area } from "./area";
import { onlyArea, type Cells } from "./cells";
import { valueOf } from "./cell-values";
import { places } from "./chart-sources";
import { invalidArgument } from "./host-error";
import type { Session } from "./session";
import { gridPart, sheetModel } from "./sheet-model";

/** How a range is taken apart: whether its first row and its first column are words on the others. */
interface Parts {
  readonly area: Area;
  readonly hasTop: boolean;
  readonly hasSide: boolean;
}

/**
 * The series in a range: each column, or each row, is one. The first row and the first column are words where they hold
 * texts, or where the corner between them is empty, as in Excel.
 * @param by `Columns`, `Rows`, or `Auto` for the fewer
 * @throws HostError for series that go by something else
 */
export function seriesIn(source: Cells, by: unknown, session: Session): ChartSeries[] {
  const { sheet } = source;
  const parts = partsOf(source, session);
  const way = by ?? "Auto";
  if (way !== "Auto" && way !== "Columns" && way !== "Rows") throw invalidArgument(`Series don't go by ${String(by)}.`);
  const isByRows = way === "Rows" || (way === "Auto" && widthOf(parts.area) > heightOf(parts.area));
  const at = (area: Area | null): ChartSource | null => area && { sheet, area };
  return (isByRows ? rowsOf(parts) : columnsOf(parts)).map(({ name, values, categories }) => ({
    name: at(name),
    values: { sheet, area: values },
    categories: at(categories),
    colour: null,
    labels: null,
  }));
}

interface Line {
  readonly name: Area | null;
  readonly values: Area;
  readonly categories: Area | null;
}

function columnsOf({ area, hasTop, hasSide }: Parts): Line[] {
  const top = area.top + (hasTop ? 1 : 0);
  const first = area.left + (hasSide ? 1 : 0);
  return Array.from({ length: area.right - first + 1 }, (_, index) => {
    const column = { left: first + index, right: first + index };
    return {
      name: hasTop ? { ...column, top: area.top, bottom: area.top } : null,
      values: { ...column, top, bottom: area.bottom },
      categories: hasSide ? { left: area.left, right: area.left, top, bottom: area.bottom } : null,
    };
  });
}

function rowsOf({ area, hasTop, hasSide }: Parts): Line[] {
  const { top: left, left: top, bottom: right, right: bottom } = area;
  const turned = ({ top, left, bottom, right }: Area): Area => ({ top: left, left: top, bottom: right, right: bottom });
  return columnsOf({ area: { top, left, bottom, right }, hasTop: hasSide, hasSide: hasTop }).map((line) => ({
    name: line.name && turned(line.name),
    values: turned(line.values),
    categories: line.categories && turned(line.categories),
  }));
}

function partsOf(source: Cells, session: Session): Parts {
  const area = gridPart(source.sheet, onlyArea(source), session) ?? onlyArea(source);
  const { top, left } = area;
  const words = wordsIn(source.sheet, session);
  const isOpen = words({ ...area, bottom: top, right: left }) === "none";
  const isTop = isOpen || words({ ...area, bottom: top, left: Math.min(left + 1, area.right) }) === "some";
  const isSide = isOpen || words({ ...area, right: left, top: Math.min(top + 1, area.bottom) }) === "some";
  return { area, hasTop: isTop && heightOf(area) > 1, hasSide: isSide && widthOf(area) > 1 };
}

/** Whether cells hold some text, or nothing at all; formulas give numbers mostly and may not be calculated yet. */
function wordsIn(sheet: string, session: Session): (area: Area) => "some" | "none" | "others" {
  const model = sheetModel(sheet, session);
  return (area) => {
    const cells = places(area).map(([row, column]) => model.getCellRaw(row, column));
    if (cells.every((cell) => valueOf(cell) === "" && !cell?.f)) return "none";
    const isText = cells.some((cell) => typeof valueOf(cell) === "string" && valueOf(cell) !== "" && !cell?.f);
    return isText ? "some" : "others";
  };
}
