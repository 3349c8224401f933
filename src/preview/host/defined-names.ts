import type { Session } from "./session";

/** A defined name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Without the equals sign: `'Kava 1'!$A$1:$B$2`, or a formula. */
  readonly reference: string;
  readonly comment: string;
  /** The sheet whose name it is; null for the whole workbook's. */
  readonly sheet: string | null;
}

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export function definedNames({ engine }: Session): DefinedName[] {
  return engine.book.getDefinedNames().map((defined) => {
    const sheet = defined.getLocalSheetId();
    return {
      name: defined.getName(),
      reference: defined.getFormulaOrRefString().replace(/^=/, ""),
      comment: defined.getComment() ?? "",
      sheet: !sheet || sheet === WHOLE_WORKBOOK ? null : sheet,
    };
  });
}

/** The name as a formula on this sheet would find it: the sheet's own first. */
export function nameNamed(name: string, sheet: string | null, session: Session): DefinedName | undefined {
  const lower = name.toLowerCase();
  const found = definedNames(session).filter((one) => one.name.toLowerCase() === lower);
  return found.find((one) => one.sheet === sheet) ?? found.find((one) => one.sheet === null);
}
