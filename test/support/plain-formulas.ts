import { Parts } from "../../src/files/annotate/parts";
import { mapWorkbook } from "../../src/files/annotate/workbook-map";
import { attributeOf, childrenOf, descendantsOf, rootOf, textOf, type Element } from "../../src/files/annotate/xml";
import { sheetsIn } from "./file-cells";

/** A formula somewhere in an .xlsx file. */
export interface FileFormula {
  readonly kind: "cell" | "condition" | "validation" | "name" | "table" | "chart";
  /** The sheet of the cell or of the area; of the others the name or the part. */
  readonly owner: string;
  /** Of a cell its address, of a condition or validation its area. */
  readonly at: string;
  /** Without `=`. */
  readonly text: string;
}

/** A text, a quoted sheet, a function, an own name with a table's columns, a name, or any other character. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*(?=\()|[\p{L}_\\][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\$][\p{L}\p{N}_.$]*|[^]/gu;

/** The functions that a formula uses, each once, in capitals, as the file calls them: `_XLFN.CONCAT`. */
export function functionsIn(formula: string): string[] {
  const tokens = tokensOf(formula);
  const called = tokens.filter((token, index) => /^[\p{L}_\\]/u.test(token) && tokens[index + 1] === "(");
  return [...new Set(called.map((name) => name.toUpperCase()))];
}

/** Whether a formula reads another file or another program. */
export function readsElsewhere(formula: string): boolean {
  return tokensOf(formula).some((token) => /^[[|]$/.test(token) || (token.startsWith("'") && /[[|]/.test(token)));
}

function tokensOf(formula: string): string[] {
  return formula.match(TOKEN) ?? [];
}

/** What ties a file to others: formulas, parts and relationships, each in words. Nothing, if it stands alone. */
export function tiesToOtherFiles(file: Uint8Array): string[] {
  const parts = new Parts(file);
  const formulas = formulasIn(file).filter(({ text }) => readsElsewhere(text));
  const leading = parts.names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const xml = parts.text(name);
      const outside = childrenOf(xml, rootOf(xml)).filter(
        (one) => attributeOf(xml, one, "TargetMode")?.value === "External",
      );
      return outside.map((one) => `${name} leads to ${attributeOf(xml, one, "Target")?.value}`);
    });
  return [
    ...formulas.map(({ owner, at, text }) => `${owner} ${at}: ${text}`),
    ...parts.names.filter((name) => /externalLink|connections|queryTable/i.test(name)),
    ...leading,
  ];
}

/** All formulas of a file: in cells, conditional formats, validations, defined names, tables and charts. */
export function formulasIn(file: Uint8Array): FileFormula[] {
  const parts = new Parts(file);
  const { part } = mapWorkbook(parts);
  const sheets = sheetsIn(file).flatMap((sheet) => {
    const { name: owner, cells } = sheet;
    const xml = parts.text(sheet.part);
    const inCells = cells.flatMap(({ address: at, formula: text }): FileFormula[] =>
      text === null ? [] : [{ kind: "cell", owner, at, text }],
    );
    return [
      ...inCells,
      ...areaFormulas(xml, "conditionalFormatting", /^formula$/).map((one) => ({
        kind: "condition" as const,
        owner,
        ...one,
      })),
      ...areaFormulas(xml, "dataValidation", /^formula[12]$/).map((one) => ({
        kind: "validation" as const,
        owner,
        ...one,
      })),
    ];
  });
  return [
    ...sheets,
    ...textsIn(parts, part, "definedName", "name"),
    ...parts.names
      .filter((name) => /\/tables\/[^/]+\.xml$/.test(name))
      .flatMap((name) => [
        ...textsIn(parts, name, "calculatedColumnFormula", "table"),
        ...textsIn(parts, name, "totalsRowFormula", "table"),
      ]),
    ...parts.names
      .filter((name) => /\/charts\/[^/]+\.xml$/.test(name))
      .flatMap((name) => textsIn(parts, name, "f", "chart")),
  ];
}

function areaFormulas(xml: string, parent: string, formula: RegExp): Pick<FileFormula, "at" | "text">[] {
  const within = (element: Element): Element[] => [element, ...childrenOf(xml, element).flatMap(within)];
  return descendantsOf(xml, rootOf(xml), parent).flatMap((element) => {
    const at = attributeOf(xml, element, "sqref")?.value ?? "";
    return within(element)
      .filter(({ local }) => formula.test(local))
      .map((one) => ({ at, text: textOf(xml, one) }));
  });
}

function textsIn(parts: Parts, part: string, element: string, kind: FileFormula["kind"]): FileFormula[] {
  const xml = parts.text(part);
  return descendantsOf(xml, rootOf(xml), element).map((one) => ({
    kind,
    owner: attributeOf(xml, one, "name")?.value ?? part,
    at: "",
    text: textOf(xml, one),
  }));
}
