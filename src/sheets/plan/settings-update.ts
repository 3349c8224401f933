import type { SettingsPlace } from "../../plan/settings";
import type { LayoutCell, NameLayout, SheetLayout } from "../sheet-layout";
import type { ColumnTitles } from "../workbook-writing";
import { inAllLanguages } from "./columns";
import { LIST_COLUMN, listedSectionRow, relinkedRow, type ListedSection } from "./section-list";
import { SETTINGS_NAMES } from "./settings-names";

/** A change of the sheet *Kava* that is there. */
export interface SettingsUpdate {
  readonly layout: SheetLayout;
  readonly names: readonly NameLayout[];
  /** For each row of the layout the sheet's own, or null where it is new. */
  readonly oldRows: readonly (number | null)[];
  /** What the columns of its list of sections may be called. */
  readonly titles: ColumnTitles;
}

/** A row of the list whose section has a new plan sheet. */
export interface Relinked {
  /** Zero-based. */
  readonly row: number;
  readonly sheet: string;
}

/**
 * Lists further sections on the sheet *Kava*, below those that it lists, and leads rows to the new sheets of sections
 * that had none any more; all else on it is left alone.
 */
export function settingsUpdate(
  { name, header, lastSection, lastRow }: SettingsPlace & { readonly header: number },
  sections: readonly ListedSection[],
  relinked: readonly Relinked[] = [],
): SettingsUpdate {
  // A list without sections has a blank row, which becomes the first.
  const first = lastSection + 1;
  const filled = lastSection === header && sections.length > 0 ? 1 : 0;
  const added = sections.length - filled;
  const oldRows = [
    ...rowNumbers(0, first + filled),
    ...Array.from({ length: added }, () => null),
    ...rowNumbers(first + filled, lastRow + 1),
  ];
  const rows: LayoutCell[][] = oldRows.map(() => []);
  sections.forEach((section, index) => {
    rows[first + index] = listedSectionRow(section, undefined, first + index);
  });
  for (const { row, sheet } of relinked) rows[row] = relinkedRow(sheet, row);
  const bottom = Math.max(header + 1, lastSection + sections.length);
  const list = { top: header, left: 0, bottom, right: LIST_COLUMN.leftFte };
  const parties = { top: header + 1, left: LIST_COLUMN.party, bottom, right: LIST_COLUMN.party };
  return {
    layout: { name, columnWidths: [], rows, frozenRows: 0, tables: [{ name: SETTINGS_NAMES.sections, area: list }] },
    names: [{ name: SETTINGS_NAMES.parties, sheet: name, area: parties }],
    oldRows,
    titles: inAllLanguages((translate) => Object.values(translate.messages.settingsSheet.sectionColumns)),
  };
}

function rowNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
