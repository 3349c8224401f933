import { attributeOf, childOf, childrenOf, rootOf, textOf, type Element } from "./xml";

/** A defined name as a workbook has it. */
export interface DefinedName {
  readonly name: string;
  /** The place of the sheet that it holds in alone; null where it holds everywhere. */
  readonly scope: number | null;
  /** What it stands for. */
  readonly text: string;
  readonly element: Element;
}

/** @param xml the workbook's own part */
export function definedNames(xml: string): DefinedName[] {
  const list = childOf(xml, rootOf(xml), "definedNames");
  return (list ? childrenOf(xml, list) : []).map((element) => {
    const scope = attributeOf(xml, element, "localSheetId");
    return {
      name: attributeOf(xml, element, "name")?.value ?? "",
      scope: scope ? Number(scope.value) : null,
      text: textOf(xml, element),
      element,
    };
  });
}
