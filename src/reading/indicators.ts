import type { ColumnRole, Indicator, Place } from "../plan/model";
import { oneLine } from "../plan/text";
import { targetField } from "./fields";
import { placeIn } from "./row-sources";
import type { MappedTable } from "./table-columns";
import type { Line, TableRow } from "./table-rows";

/** A footnote under the table, or a remark. */
function isRemark({ lines }: TableRow, name: string): boolean {
  const isAlone = Object.values(lines).filter((found) => found.length > 0).length === 1;
  return isAlone && /^(?:[*¹²³†]|\d\)|märkus)/i.test(name);
}

/** The indicators of a table, one a row. */
export function indicatorsOf(rows: readonly TableRow[], table: MappedTable): Indicator[] {
  return rows.flatMap((row) => {
    const lines = (role: ColumnRole): readonly Line[] => row.lines[role] ?? [];
    const text = (role: ColumnRole): string =>
      oneLine(
        lines(role)
          .map((line) => line.text)
          .join(" "),
      );
    const place = (role: ColumnRole): Place =>
      placeIn(table, row.top, table.columns.get(role) ?? table.columns.get("indicator")!, role);
    const name = text("indicator");
    if (name === "" || isRemark(row, name)) return [];
    return [
      {
        place: lines("indicator")[0]!.place,
        name,
        unit: text("unit"),
        yearTarget: table.columns.has("yearTarget") ? targetField(lines("yearTarget"), place("yearTarget")) : null,
        finalTarget: table.columns.has("finalTarget") ? targetField(lines("finalTarget"), place("finalTarget")) : null,
        explanation: text("explanation"),
      },
    ];
  });
}
