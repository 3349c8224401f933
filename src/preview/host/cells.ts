import { cellsIn, fullAddress, type Area } from "./area";
import { notFound } from "./host-error";
import type { Session } from "./session";
import { sheetModel } from "./sheet-model";

/** The cells that a range or several areas stand for. */
export interface Cells {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export const sheetOf = ({ sheet }: { readonly sheet: string }): string => sheet;

/** Of a range, which has just one. */
export const onlyArea = ({ areas }: Cells): Area => areas[0]!;

/** `Kava!A1:B2`, and several with commas. */
export function addressOfCells({ sheet, areas }: Cells, session: Session): string {
  const name = sheetModel(sheet, session).getName();
  return areas.map((area) => fullAddress(name, area)).join(",");
}

export function countOf({ areas }: Cells): number {
  const count = areas.reduce((sum, area) => sum + cellsIn(area), 0);
  // Excel counts no further.
  return count > 2_147_483_647 ? -1 : count;
}

/** @throws HostError where the sheet is gone */
export function assertThere({ sheet }: Cells, session: Session): void {
  if (!session.engine.model.getSheetBySheetId(sheet)) throw notFound("such sheet any more");
}
