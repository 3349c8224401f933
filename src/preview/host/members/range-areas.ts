import type { Area } from "../area";
import { notFound } from "../host-error";
import { collectionMembers, link, method, property, type HostObject, type HostType } from "../member";
import { addressOfCells, assertThere, countOf, sheetOf, type Cells } from "../cells";
import { rangeOf } from "../range-target";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { RANGE } from "./range";
import { clearRange } from "./range-clear";
import { RANGE_FORMAT } from "./range-format";
import { WORKSHEET } from "./worksheet";

const areasOf = ({ sheet, areas }: Cells): HostObject[] => areas.map((area: Area) => rangeOf(sheet, area));

const RANGE_COLLECTION: HostType<Cells> = {
  name: "RangeCollection",
  itemType: () => RANGE,
  items: areasOf,
  members: collectionMembers(
    "1.9",
    () => RANGE,
    areasOf,
    (_, key) => {
      throw notFound(`range ${String(key)}`);
    },
  ),
};

export const RANGE_AREAS: HostType<Cells> = {
  name: "RangeAreas",
  members: {
    Address: property("1.9", addressOfCells),
    AddressLocal: property("1.9", addressOfCells),
    AreaCount: property("1.9", ({ areas }) => areas.length),
    CellCount: property("1.9", countOf),
    Areas: link("1.9", () => RANGE_COLLECTION),
    ConditionalFormats: link("1.9", () => CONDITIONAL_FORMATS),
    DataValidation: link("1.9", () => DATA_VALIDATION),
    Format: link("1.9", () => RANGE_FORMAT),
    Worksheet: link("1.9", () => WORKSHEET, sheetOf),
    Clear: method("1.9", (it, [what], session) => clearRange(it, String(what ?? "All"), session)),
    Calculate: method("1.9", (it, _, session) => assertThere(it, session)),
  },
};
