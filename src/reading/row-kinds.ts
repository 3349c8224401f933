import type Decimal from "decimal.js";
import { isTravelTitle, isWageTitle } from "../plan/cost-lines";
import { parseFte } from "../plan/fte";
import type { ActivityKind } from "../plan/model";
import { lastPart, startsWith } from "../plan/numbering";
import { bareLetters } from "../plan/text";
import type { Item } from "./row-items";

/** Titles by their letters alone; `A.` or `I.` may go before them. */
const PERSONNEL =
  /^(?:[a-z]|[ivx]{1,3})?\p{L}{0,24}(?:personali|tööjõu)kul|^(?:[a-z]|[ivx]{1,3})?otsesedkul|^(?:personal|palgakulud|töötasud)$/u;
const INDIRECT = /^(?:[a-z]|[ivx]{1,3})?(?:projekti)?(?:kaudsed|kaudne|üld)kul/;
const TOTAL =
  /^(?:\S+\s+)?kokku\b|\bkokku\s*:?$|^(?:kogu|üld|vahe)?summa\b|^koond(?:summa)?\s*:?$|^kogu(?:maksumus|kulu)|^total\b/i;

/**
 * Tells what each row of a table is. Rows follow a *personnel* row as its lines while their cost codes rise (1.1, 1.3),
 * up to the first activity; the numbers of cost codes and of activities are told apart by position alone.
 */
export class RowKinds {
  private isFirst = true;
  private inPersonnel = false;
  /** The cost code of the last line. */
  private code: readonly number[] = [];
  /** What the block states beyond its lines so far, in euros. */
  private missing: Decimal | null = null;

  kindOf(item: Item, isSectionCode: (item: Item) => boolean): ActivityKind {
    const kind = this.judge(item, isSectionCode);
    this.isFirst = false;
    this.inPersonnel = kind === "personnel" || kind === "personnel-line";
    if (kind === "personnel") {
      this.code = [];
      this.missing = item.cost.value;
    }
    if (kind === "personnel-line" && item.number && !this.isPost(item.number.parts)) {
      this.code = item.number.parts;
      this.missing = this.missing?.minus(item.cost.value ?? 0) ?? null;
    }
    return kind;
  }

  private judge(item: Item, isSectionCode: (item: Item) => boolean): ActivityKind {
    const { title, number, heading } = item;
    const depth = number?.parts.length ?? 0;
    const letters = bareLetters(title.slice(0, 60));
    if (this.isFirst && PERSONNEL.test(letters)) return "personnel";
    if (TOTAL.test(title) && (depth === 0 || /^kokku\s*:?$/i.test(title))) return "total";
    if (PERSONNEL.test(letters) && depth < 2) return "personnel";
    if (INDIRECT.test(letters) && depth < 2) return "indirect";
    if (heading && heading.form === "no-running-number" && isSectionCode(item)) return "section";
    if (this.isFirst && number?.text === "1.1" && isWageTitle(title)) return "personnel-line";
    return this.isLine(item) ? "personnel-line" : "activity";
  }

  private isLine(item: Item): boolean {
    const { title, number, cost, isCostLine } = item;
    if (isCostLine && (number || cost.text !== "")) return true;
    if (!this.inPersonnel) return false;
    if (!number) return isWageTitle(title) || isTravelTitle(title) || parseFte(title) !== null;
    const { parts } = number;
    if (this.isPost(parts)) return true;
    // Once the lines add up to the block, a row that names no cost is no line of it, whatever its number.
    const isFull = this.code.length > 0 && this.missing?.isZero() && !/kulu/i.test(title) && !isWageTitle(title);
    return parts.length > 1 && lastPart(parts) > lastPart(this.code) && !isFull;
  }

  /** 1.1.2 under 1.1: a post of its own within the wages. */
  private isPost(parts: readonly number[]): boolean {
    return this.code.length > 0 && parts.length > this.code.length && startsWith(parts, this.code);
  }
}
