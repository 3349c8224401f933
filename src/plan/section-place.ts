import type { Located, Section } from "./model";

/** Where a finding on a section as a whole sits: its heading, or else its first row. */
export function placeOfSection(section: Section): Located {
  return (
    section.heading ??
    section.tables[0]?.roots[0] ??
    section.indicators[0] ?? { place: { sheet: section.sheet, cell: null } }
  );
}
