import type { Translator } from "../locales";
import type { NameLayout, SheetLayout } from "./sheet-layout";

/** The defined name of the usual cost lines, for the form's list of them. */
export const COST_LINES_NAME = "Kuluread";

const COLUMN_WIDTHS = [5, 100];

/** The sheet that says how a partner's form is filled in, and names the usual cost lines. */
export function guideSheet(name: string, { messages }: Translator): { layout: SheetLayout; names: NameLayout[] } {
  const { guide, costLines } = messages.form;
  const rows: SheetLayout["rows"] = [
    [{ value: guide.title, style: "title" }],
    [],
    ...guide.steps.map((step, index): SheetLayout["rows"][number] => [
      { value: `${index + 1}.`, style: "text" },
      { value: step, style: "text" },
    ]),
    [],
    [{ value: null }, { value: guide.costLines, style: "label" }],
  ];
  const first = rows.length;
  const layout: SheetLayout = {
    name,
    columnWidths: COLUMN_WIDTHS,
    rows: [...rows, ...costLines.map((value): SheetLayout["rows"][number] => [{ value: null }, { value }])],
    frozenRows: 0,
    print: { orientation: "portrait", foot: guide.title },
  };
  const area = { top: first, bottom: first + costLines.length - 1, left: 1, right: 1 };
  return { layout, names: [{ name: COST_LINES_NAME, sheet: name, area }] };
}
