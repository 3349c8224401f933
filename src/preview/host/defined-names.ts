import { notFound } from "./host-error";
import type { Session } from "./session";

/** A defined name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Without the equals sign: `'Kava 1'!$A$1:$B$2`, or a formula. */
  readonly reference: string;
  readonly comment: string;
  /** The sheet whose name it is; null for the whole workbook's. */
  readonly sheet: string | null;
}

type NameParts = Omit<DefinedName, "id">;

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The grid's interface tells all of a name but its id. */
const idOf = (defined: unknown): string =>
  (defined as { readonly _definedNameParam: { readonly id: string } })._definedNameParam.id;

export function definedNames({ engine }: Session): DefinedName[] {
  return engine.book.getDefinedNames().map((defined) => {
    const sheet = defined.getLocalSheetId();
    return {
      id: idOf(defined),
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

/** @throws HostError for a name that was deleted */
export function nameById(id: string, session: Session): DefinedName {
  const found = definedNames(session).find((one) => one.id === id);
  if (!found) throw notFound("such name any more");
  return found;
}

/** @returns its id */
export function addName(parts: NameParts, session: Session): string {
  const taken = new Set(definedNames(session).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`name-${number}`)) number++;
  putName({ id: `name-${number}`, ...parts }, session);
  return `name-${number}`;
}

export function putName({ id, name, reference, comment, sheet }: DefinedName, session: Session): void {
  const localSheetId = sheet ?? WHOLE_WORKBOOK;
  const params = { id, name, formulaOrRefString: reference, comment, localSheetId };
  session.engine.api.syncExecuteCommand("formula.mutation.set-defined-name", {
    unitId: session.engine.book.getId(),
    ...params,
  });
}

export function removeName(id: string, session: Session): void {
  const params = { unitId: session.engine.book.getId(), ...nameById(id, session) };
  session.engine.api.syncExecuteCommand("formula.mutation.remove-defined-name", params);
}
