import { areaAt, COLUMNS, heightOf, intersection, ROWS, widthOf, type Area } from "../area";
import { usedArea } from "../cell-values";
import { hasSpill } from "../has-spill";
import { invalidArgument, notFound } from "../host-error";
import {
  isHostObject,
  link,
  method,
  methodOrNull,
  objectOf,
  property,
  type HostObject,
  type HostType,
} from "../member";
import { addressOfCells, assertThere, countOf, onlyArea, sheetOf, type Cells } from "../cells";
import { rangeNamed, rangeOf } from "../range-target";
import type { Session } from "../session";
import { areaOfRange, sheetModel } from "../sheet-model";
import { GET_CELL_PROPERTIES } from "./cell-properties";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { clearRange } from "./range-clear";
import { RANGE_AREAS } from "./range-areas";
import { RANGE_FORMAT } from "./range-format";
import { RANGE_HYPERLINK } from "./range-hyperlink";
import { RANGE_MERGE_METHODS } from "./range-merge";
import { RANGE_OUTLINE } from "./range-outline";
import { RANGE_SHIFT } from "./range-shift";
import { RANGE_VALUES } from "./range-values";
import { SCOPED_TABLES } from "./scoped-tables";
import { WORKSHEET } from "./worksheet";
import { filledAreas } from "../spilled-cells";

/** Excel answers for no more merged areas at a time. */
const MOST_MERGED_AREAS = 512;

const size = (of: (area: Area) => number) => property<Cells>("1.1", (it) => of(onlyArea(it)));

export const RANGE: HostType<Cells> = {
  name: "Range",
  members: {
    ...RANGE_VALUES,
    ...RANGE_MERGE_METHODS,
    ...RANGE_OUTLINE,
    ...RANGE_SHIFT,
    Hyperlink: RANGE_HYPERLINK,
    Address: property("1.1", addressOfCells),
    AddressLocal: property("1.1", addressOfCells),
    CellCount: property("1.1", countOf),
    RowIndex: size(({ top }) => top),
    ColumnIndex: size(({ left }) => left),
    RowCount: size(heightOf),
    ColumnCount: size(widthOf),
    IsEntireColumn: property("1.10", (it) => heightOf(onlyArea(it)) === ROWS),
    IsEntireRow: property("1.10", (it) => widthOf(onlyArea(it)) === COLUMNS),
    HasSpill: property("1.12", (it, session) => hasSpill(it.sheet, onlyArea(it), session.grid)),
    ConditionalFormats: link("1.6", () => CONDITIONAL_FORMATS),
    DataValidation: link("1.8", () => DATA_VALIDATION),
    Format: link("1.1", () => RANGE_FORMAT),
    Worksheet: link("1.1", () => WORKSHEET, sheetOf),
    GetCell: method("1.1", (it, [row, column]) => {
      const { top, left } = onlyArea(it);
      return rangeOf(it.sheet, areaAt(top + Number(row), left + Number(column)));
    }),
    GetRow: method("1.1", (it, [row]) => part(it, (area) => ({ ...area, ...line(area.top, row) }))),
    GetColumn: method("1.1", (it, [column]) =>
      part(it, (area) => ({ ...area, left: area.left + Number(column), right: area.left + Number(column) })),
    ),
    GetEntireRow: method("1.1", (it) => part(it, (area) => ({ ...area, left: 0, right: COLUMNS - 1 }))),
    GetEntireColumn: method("1.1", (it) => part(it, (area) => ({ ...area, top: 0, bottom: ROWS - 1 }))),
    GetLastCell: method("1.1", (it) => part(it, ({ bottom, right }) => areaAt(bottom, right))),
    GetLastRow: method("1.1", (it) => part(it, (area) => ({ ...area, top: area.bottom }))),
    GetOffsetRange: method("1.1", (it, [rows, columns]) =>
      part(it, (area) => areaAt(area.top + Number(rows), area.left + Number(columns), heightOf(area), widthOf(area))),
    ),
    GetResizedRange: method("1.1", (it, [rows, columns]) =>
      part(it, (area) => areaAt(area.top, area.left, heightOf(area) + Number(rows), widthOf(area) + Number(columns))),
    ),
    GetBoundingRect: method("1.1", (it, [other], session) => bounding(it, other, session)),
    // Office.js itself asks this before it sends a large array in pieces.
    _ValidateArraySize: method("1.3", (it, [rows, columns]) => {
      const area = onlyArea(it);
      if (heightOf(area) !== Number(rows) || widthOf(area) !== Number(columns))
        throw invalidArgument("The array does not match the size of the range.");
    }),
    GetAbsoluteResizedRange: method("1.7", (it, [rows, columns]) =>
      part(it, ({ top, left }) => areaAt(top, left, Number(rows), Number(columns))),
    ),
    GetIntersection: method("1.1", (it, [other], session) => common(it, other, session)),
    GetIntersectionOrNullObject: methodOrNull(
      "1.4",
      () => RANGE,
      (it, [other], session) => common(it, other, session),
    ),
    GetUsedRange: method("1.1", (it, [valuesOnly], session) => orFirstCell(it, used(it, valuesOnly, session))),
    GetUsedRangeOrNullObject: methodOrNull(
      "1.4",
      () => RANGE,
      (it, [valuesOnly], session) => {
        const area = used(it, valuesOnly, session);
        if (!area) throw notFound("used cell");
        return rangeOf(it.sheet, area);
      },
    ),
    GetMergedAreasOrNullObject: methodOrNull(
      "1.13",
      () => RANGE_AREAS,
      (it, _, session) => merged(it, session),
    ),
    GetTables: method("1.9", (cells, [isWhole]) => objectOf(SCOPED_TABLES, { cells, isWhole: isWhole === true })),
    Select: method("1.1", (it, _, session) => session.select(it.sheet, onlyArea(it))),
    GetCellProperties: GET_CELL_PROPERTIES,
    Clear: method("1.1", (it, [what], session) => clearRange(it, String(what ?? "All"), session)),
    Calculate: method("1.6", (it, _, session) => assertThere(it, session)),
  },
};

const line = (top: number, row: unknown) => ({ top: top + Number(row), bottom: top + Number(row) });

function part(it: Cells, of: (area: Area) => Area): HostObject {
  const { top, left, bottom, right } = of(onlyArea(it));
  return rangeOf(it.sheet, areaAt(top, left, bottom - top + 1, right - left + 1));
}

function common(it: Cells, other: unknown, session: Session): HostObject {
  const target = isHostObject(other) ? other : rangeNamed(it.sheet, other, session);
  const { sheet, areas } = target.it as Cells;
  const area = sheet === it.sheet ? intersection(onlyArea(it), areas[0]!) : null;
  if (!area) throw notFound("cell in both ranges");
  return rangeOf(it.sheet, area);
}

function bounding(it: Cells, other: unknown, session: Session): HostObject {
  const target = isHostObject(other) ? other : rangeNamed(it.sheet, other, session);
  const [one, two] = [onlyArea(it), onlyArea(target.it as Cells)];
  if ((target.it as Cells).sheet !== it.sheet) throw invalidArgument("This is another sheet's range.");
  return rangeOf(it.sheet, {
    top: Math.min(one.top, two.top),
    left: Math.min(one.left, two.left),
    bottom: Math.max(one.bottom, two.bottom),
    right: Math.max(one.right, two.right),
  });
}

function used(it: Cells, valuesOnly: unknown, session: Session): Area | null {
  session.flush();
  return usedArea(
    sheetModel(it.sheet, session),
    onlyArea(it),
    valuesOnly === true,
    filledAreas(it.sheet, session.grid),
  );
}

/** Of an empty range Excel gives the first cell. */
function orFirstCell(it: Cells, area: Area | null): HostObject {
  const { top, left } = onlyArea(it);
  return rangeOf(it.sheet, area ?? areaAt(top, left));
}

/** Only those whose top left cell is in the range, as Excel does it. */
function merged(it: Cells, session: Session): HostObject {
  const within = onlyArea(it);
  const areas = sheetModel(it.sheet, session)
    .getMergeData()
    .map(areaOfRange)
    .filter(({ top, left }) => intersection(within, areaAt(top, left)))
    .sort((one, other) => one.top - other.top || one.left - other.left);
  if (areas.length === 0) throw notFound("merged area");
  if (areas.length > MOST_MERGED_AREAS) throw invalidArgument("There are more than 512 merged areas.");
  return objectOf(RANGE_AREAS, { sheet: it.sheet, areas });
}
