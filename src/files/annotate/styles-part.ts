import { declareType } from "./content-types";
import type { Parts } from "./parts";
import { relate } from "./relationships";
import { emptyStyles } from "./style-lists";
import { folderOf, type WorkbookMap } from "./workbook-map";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A workbook's styles; one that has none gets them. */
export function stylesPart(parts: Parts, workbook: WorkbookMap): string {
  if (workbook.styles !== null) return workbook.styles;
  const part = parts.freeName(`${folderOf(workbook.part)}styles#.xml`);
  parts.write(part, emptyStyles(workbook.namespace));
  declareType(parts, part, TYPE);
  relate(parts, workbook.part, workbook.relationships, "styles", part);
  return part;
}
