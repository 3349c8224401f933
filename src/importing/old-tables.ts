import type { Activity, Section } from "../plan/model";
import type { Area } from "../plan/place";
import { activitiesOf } from "../plan/walk";
import { FIRST_HEADER, tableAreas } from "../sheets/plan/table-areas";
import type { SheetTable } from "./workbook-content";

/**
 * The three tables of a section's plan sheet, from top to bottom. Where the officer has turned one into plain cells, they
 * are worked out from where their rows stand.
 * @param tables those that its sheet has
 */
export function oldTablesOf(section: Section, tables: readonly SheetTable[]): Pick<Area, "top" | "bottom">[] {
  if (tables.length === 3) return tables.map(({ area }) => area).sort((a, b) => a.top - b.top);
  const isPersonnel = ({ kind }: Activity): boolean => kind === "personnel" || kind === "personnel-line";
  const rows = activitiesOf(section);
  const parts = [rows.filter((row) => !isPersonnel(row)), rows.filter(isPersonnel), section.indicators].map((part) =>
    part.flatMap(({ place }) => place.cell?.row ?? []),
  );
  let [top, above] = [FIRST_HEADER, -1];
  return parts.map((found) => {
    if (found.length > 0) top = Math.min(...found) - 1;
    const bottom = found.length > 0 ? Math.max(...found) : top + 1;
    const table = { top: Math.max(top, above + 1), bottom };
    above = bottom;
    top = bottom + GAP;
    return table;
  });
}

/** From the last row of a table to the header of the next. */
const GAP = tableAreas(1, 1, 1).personnel.top - tableAreas(1, 1, 1).activities.bottom;
