import type { ComparedRow } from "./compared-row";

/** Which rows of two versions are the same row, as far as that is known. */
export class Pairs<T> {
  private readonly partners = new Map<ComparedRow<T>, ComparedRow<T>>();

  constructor(
    readonly before: readonly ComparedRow<T>[],
    readonly after: readonly ComparedRow<T>[],
  ) {}

  add(before: ComparedRow<T>, after: ComparedRow<T>): void {
    this.partners.set(before, after);
    this.partners.set(after, before);
  }

  partnerOf(row: ComparedRow<T>): ComparedRow<T> | null {
    return this.partners.get(row) ?? null;
  }

  /** Rows of the earlier version without a partner yet. */
  looseBefore(): ComparedRow<T>[] {
    return this.before.filter((row) => !this.partners.has(row));
  }

  looseAfter(): ComparedRow<T>[] {
    return this.after.filter((row) => !this.partners.has(row));
  }
}
