import type { DefinedName } from "../annotate/defined-names";
import { referencesIn } from "./formula-references";

/**
 * What leaves a workbook, and which formulas can't do without it: sheets, names, tables, and the results of formulas
 * that become values. A name that needs something that goes, goes too.
 */
export class Going {
  private readonly sheets: readonly string[];
  private readonly names = new Set<string>();
  private readonly known: ReadonlySet<string>;
  private readonly tables = new Set<string>();
  private readonly spills = new Set<string>();

  /**
   * @param sheetNames all sheets of the workbook, in their order
   * @param places the places of those that go
   */
  constructor(
    sheetNames: readonly string[],
    private readonly places: ReadonlySet<number>,
    private readonly defined: readonly DefinedName[],
  ) {
    this.sheets = sheetNames.map(folded);
    this.known = new Set(defined.map(({ name, scope }) => keyOf(name, scope)));
    for (const { name, scope } of defined) if (scope !== null && places.has(scope)) this.addName(name, scope);
  }

  addName(name: string, scope: number | null): void {
    this.names.add(keyOf(name, scope));
  }

  addTable(name: string): void {
    this.tables.add(folded(name));
  }

  /** A formula that fills cells becomes values. */
  addSpill(place: number, cell: string): void {
    this.spills.add(keyOf(cell, place));
  }

  /** Lets go of the names that need what goes. */
  settle(): void {
    for (let before = -1; before !== this.names.size;) {
      before = this.names.size;
      for (const { name, scope, text } of this.defined) if (this.isNeededIn(text, scope)) this.addName(name, scope);
    }
  }

  has(name: string, scope: number | null): boolean {
    return this.names.has(keyOf(name, scope));
  }

  /**
   * Whether a formula calls the add-in's functions or refers to what goes.
   * @param place of the sheet in which it stands, or null
   */
  isNeededIn(formula: string, place: number | null): boolean {
    const { callsOurs, sheets, names, spills } = referencesIn(formula);
    return (
      callsOurs ||
      sheets.some(([first, last]) => this.goesBetween(this.placeOf(first), this.placeOf(last))) ||
      names.some(({ name, sheet }) => this.isGone(name, sheet === null ? place : this.placeOf(sheet))) ||
      spills.some(({ cell, sheet }) => this.spills.has(keyOf(cell, sheet === null ? place : this.placeOf(sheet))))
    );
  }

  private placeOf(sheet: string): number {
    return this.sheets.indexOf(folded(sheet));
  }

  private goesBetween(first: number, last: number): boolean {
    // What is no sheet is the beginning of a range: A1:Leht!B2.
    const known = [first, last].filter((place) => place >= 0);
    const [from, to] = [Math.min(...known), Math.max(...known)];
    return [...this.places].some((place) => from <= place && place <= to);
  }

  /** A sheet's own name comes before the workbook's. */
  private isGone(name: string, place: number | null): boolean {
    if (this.tables.has(folded(name))) return true;
    const own = keyOf(name, place);
    return this.names.has(this.known.has(own) ? own : keyOf(name, null));
  }
}

/** Excel tells names apart without regard to case. */
function folded(name: string): string {
  return name.toLowerCase();
}

function keyOf(name: string, place: number | null): string {
  return `${place ?? ""}!${folded(name)}`;
}
