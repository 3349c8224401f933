import type { ColumnFilter } from "../../engine/content";
import { invalidArgument } from "../host-error";
import { method, property, type HostType } from "../member";
import { filterOf, setFilter } from "../table-filters";
import { tableInfo, type ColumnTarget } from "../tables";

/** Kinds of filters, and the part that says what each lets through. */
const KINDS: Readonly<Record<string, string>> = {
  BottomItems: "criterion1",
  BottomPercent: "criterion1",
  CellColor: "color",
  Custom: "criterion1",
  Dynamic: "dynamicCriteria",
  FontColor: "color",
  Icon: "icon",
  TopItems: "criterion1",
  TopPercent: "criterion1",
  Values: "values",
};

/** Excel says of all parts that are not there that they are null, also where no filter is on; it takes no such part. */
const NO_CRITERIA = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: "Unknown",
  filterOn: "Unknown",
  icon: null,
  operator: "And",
  subField: null,
  values: null,
};

export const TABLE_FILTER: HostType<ColumnTarget> = {
  name: "Filter",
  members: {
    Criteria: property("1.2", (it, session) => {
      tableInfo(it.table, session);
      return { ...NO_CRITERIA, ...filterOf(it, session) };
    }),
    Apply: method("1.2", (it, [criteria], session) => {
      tableInfo(it.table, session);
      setFilter(it, filterIn(criteria), session);
    }),
    Clear: method("1.2", (it, _, session) => {
      tableInfo(it.table, session);
      setFilter(it, null, session);
    }),
  },
};

/** @throws HostError for what is no filter */
function filterIn(criteria: unknown): ColumnFilter {
  const said = (criteria ?? {}) as ColumnFilter;
  const part = Object.hasOwn(KINDS, said.filterOn) ? said[KINDS[said.filterOn]!] : undefined;
  const isSaid = Array.isArray(part) ? part.length > 0 : part !== undefined && part !== "" && part !== "Unknown";
  const unknown = Object.entries(said).find(([name, value]) => !Object.hasOwn(NO_CRITERIA, name) || value === null);
  if (!isSaid || unknown) throw invalidArgument("These are no criteria of a filter.");
  // Filters that say the same are kept the same.
  const { operator, ...parts } = structuredClone(said);
  return operator === undefined || operator === NO_CRITERIA.operator ? parts : { ...parts, operator };
}
