import { cellsIn } from "../area";
import { method, type Member } from "../member";
import { onlyArea, type Cells } from "../cells";
import { assertMayChange, makeRoom, rangeOfArea, sheetFacade } from "../sheet-model";

/** Merging cells and taking them apart. */
export const RANGE_MERGE_METHODS: Readonly<Record<string, Member<Cells>>> = {
  Merge: method("1.2", (it, [across], session) => {
    assertMayChange(it.sheet, null, session);
    const area = onlyArea(it);
    if (cellsIn(area) === 1) return;
    makeRoom(it.sheet, area, session);
    const range = sheetFacade(it.sheet, session).getRange(rangeOfArea(area));
    if (across === true) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }),
  Unmerge: method("1.2", (it, _, session) => {
    assertMayChange(it.sheet, null, session);
    const area = onlyArea(it);
    makeRoom(it.sheet, area, session);
    sheetFacade(it.sheet, session).getRange(rangeOfArea(area)).breakApart();
  }),
};
