import type { TableDefinition, WriteSheet } from "hucre/xlsx";
import { TABLE_STYLE } from "../sheets/house-style";
import type { SheetLayout, WorkbookLayout } from "../sheets/sheet-layout";
import { Parts } from "./annotate/parts";
import { heldText } from "./held-text";
import { LINE_HEIGHT, rowHeight } from "./row-height";
import { fileCells, usedReference } from "./write/file-cells";
import { fileCharts } from "./write/file-charts";
import { fileConditions } from "./write/file-conditions";
import { pageFoot, pageSetup, printNames } from "./write/file-print";
import { fileValidations } from "./write/file-validations";
import { absoluteReference, areaReference } from "./write/references";
import { soundCharts } from "./write/sound-charts";
import { soundParts } from "./write/sound-parts";

/**
 * An .xlsx file with these sheets. The same layout gives the same bytes. Formulas are calculated when the file is opened;
 * until then they show their results as far as the layout knows them.
 * @throws an error of the library's where a sheet's name is not one that Excel takes or is there twice
 */
export async function writeWorkbook({ sheets, names }: WorkbookLayout): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const defined = names.map(({ name, sheet, area }) => ({ name, range: absoluteReference(sheet, area) }));
  const file = await writeXlsx({
    sheets: sheets.map(fileSheet),
    namedRanges: [...defined, ...sheets.flatMap(printNames)],
  });
  const repairs = sheets.map((sheet, index) => ({
    part: `xl/worksheets/sheet${index + 1}.xml`,
    levels: Math.max(0, ...(sheet.rowLevels ?? [])),
    texts: usedReference(sheet),
  }));
  const parts = new Parts(new Uint8Array(file));
  soundParts(parts, repairs);
  soundCharts(parts, sheets);
  return parts.toZip();
}

function fileSheet(layout: SheetLayout): WriteSheet {
  const { name, columnWidths, frozenRows, tables = [], validations = [], hiddenColumns = [], print } = layout;
  const { conditionalFormats = [], charts = [] } = layout;
  const hidden = new Set(hiddenColumns);
  return {
    name,
    columns: columnWidths.map((width, column) => ({ width, hidden: hidden.has(column) })),
    cells: fileCells(layout),
    rowDefs: rowDefinitions(layout, hidden),
    // A parent's row stands above its children.
    outlineProperties: { summaryBelow: false },
    ...(frozenRows > 0 ? { freezePane: { rows: frozenRows } } : {}),
    ...(tables.length > 0 ? { tables: tables.map((table) => fileTable(table, layout)) } : {}),
    ...(validations.length > 0 ? { dataValidations: fileValidations(validations) } : {}),
    ...(conditionalFormats.length > 0 ? { conditionalRules: fileConditions(conditionalFormats) } : {}),
    ...(charts.length > 0 ? { charts: fileCharts(name, charts) } : {}),
    // Rows may be made higher for what is typed; the rest of the sheet's look is fixed.
    ...(layout.unlocked ? { protection: { sheet: true, formatRows: true, formatColumns: true } } : {}),
    ...(print ? { pageSetup: pageSetup(print), headerFooter: pageFoot(print) } : {}),
  };
}

/** Rows of one line have the program's own height. */
function rowDefinitions(
  { rows, columnWidths, rowLevels = [] }: SheetLayout,
  hidden: ReadonlySet<number>,
): NonNullable<WriteSheet["rowDefs"]> {
  return new Map(
    rows.map((row, index) => {
      const shown = row.map((cell, column) => (hidden.has(column) ? { ...cell, value: null } : cell));
      const height = rowHeight(shown, columnWidths);
      const outlineLevel = rowLevels[index] ?? 0;
      return [
        index,
        {
          ...(height > LINE_HEIGHT ? { height } : {}),
          ...(outlineLevel > 0 ? { outlineLevel } : {}),
        },
      ];
    }),
  );
}

/** In a protected sheet the buttons of a filter would do nothing. */
function fileTable(
  { name, area }: NonNullable<SheetLayout["tables"]>[number],
  { rows, unlocked }: SheetLayout,
): TableDefinition {
  const titles = (rows[area.top] ?? []).slice(area.left, area.right + 1);
  return {
    name,
    range: areaReference(area),
    columns: titles.map(({ value }) => ({ name: heldText(String(value)).replaceAll("\n", "_x000a_") })),
    style: TABLE_STYLE,
    showAutoFilter: unlocked === undefined,
  };
}
