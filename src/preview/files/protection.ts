import type { Sheet } from "hucre/xlsx";
import type { SheetProtection } from "../engine/content";

type FileProtection = NonNullable<Sheet["protection"]>;

/** What a file calls what a protected sheet allows. */
const ALLOWED = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Partial<Record<keyof SheetProtection, keyof FileProtection>>;

/** A sheet's protection as Excel's interface names it; null where it has none. */
export function protectionOf({ protection }: Sheet): SheetProtection | null {
  if (!protection || protection.sheet === false) return null;
  const allowed = Object.entries(ALLOWED).map(([name, key]) => [name, protection[key] === true]);
  return {
    ...(Object.fromEntries(allowed) as Record<keyof typeof ALLOWED, boolean>),
    allowEditObjects: !protection.objects,
    allowEditScenarios: !protection.scenarios,
  };
}

/** The same for a file; passwords are not kept by what reads files. */
export function fileProtection(protection: SheetProtection): FileProtection {
  const allowed = Object.entries(ALLOWED).map(([name, key]) => [key, protection[name as keyof typeof ALLOWED]]);
  return {
    ...Object.fromEntries(allowed),
    sheet: true,
    objects: !protection.allowEditObjects,
    scenarios: !protection.allowEditScenarios,
  };
}
