import type { ActivityKind } from "../plan/model";
import { isTravelTitle, isWageTitle } from "../plan/cost-lines";
import { lastPart } from "../plan/numbering";
import type { Item } from "./row-items";

const PERSONNEL = /^(?:otsesed\s+)?(?:personali|tööjõu)kulu|^otsesed\s+kulu/i;
const TOTAL = /^(?:\S+\s+)?kokku\b|\bkokku\s*:?$/i;

/**
 * Tells what each row of a table is. Rows follow a *personnel* row as its lines while their cost codes rise (1.1, 1.3),
 * up to the first activity; the numbers of cost codes and of activities are told apart by position alone.
 */
export class RowKinds {
  private inPersonnel = false;
  private lastCode = 0;

  kindOf(item: Item, isSectionCode: (item: Item) => boolean): ActivityKind {
    const kind = this.judge(item, isSectionCode);
    this.inPersonnel = kind === "personnel" || kind === "personnel-line";
    if (kind === "personnel") this.lastCode = 0;
    if (kind === "personnel-line" && item.number) this.lastCode = lastPart(item.number.parts);
    return kind;
  }

  private judge(item: Item, isSectionCode: (item: Item) => boolean): ActivityKind {
    const depth = item.number?.parts.length ?? 0;
    if (TOTAL.test(item.title) && depth === 0) return "total";
    if (PERSONNEL.test(item.title) && depth < 2) return "personnel";
    if (item.heading && item.heading.form === "no-running-number" && isSectionCode(item)) return "section";
    if (this.inPersonnel && depth > 1 && lastPart(item.number!.parts) > this.lastCode) return "personnel-line";
    if (this.inPersonnel && depth === 0 && (isWageTitle(item.title) || isTravelTitle(item.title)))
      return "personnel-line";
    return "activity";
  }
}
