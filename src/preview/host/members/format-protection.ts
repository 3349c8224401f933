import { cellExtras, setCellExtras } from "../cell-extras";
import { onlyArea, type Cells } from "../cells";
import { property, type HostType } from "../member";
import { assertMayChange, gridPart } from "../sheet-model";

/** Whether the range's cells may be changed when the sheet is protected. */
export const FORMAT_PROTECTION: HostType<Cells> = {
  name: "FormatProtection",
  members: {
    Locked: property(
      "1.2",
      (it, session) => {
        const { top, left } = onlyArea(it);
        const isLocked = (row: number, column: number): boolean => !cellExtras(it.sheet, row, column, session).unlocked;
        const first = isLocked(top, left);
        const area = gridPart(it.sheet, onlyArea(it), session);
        if (!area) return first;
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++) if (isLocked(row, column) !== first) return null;
        return first;
      },
      (it, value, session) => {
        assertMayChange(it.sheet, null, session);
        setCellExtras(it, { unlocked: value === false ? true : undefined }, session);
      },
    ),
  },
};
