import { saveXlsx, openXlsx, writeXlsx } from "hucre/xlsx";
import { HEADER, SCHEME, YEAR } from "../support/grids";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file as the browser is given it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Row {
  readonly title: string;
  /** In euros. */
  readonly cost: number;
}

export interface PartnerPlan {
  readonly file: string;
  readonly sheet: string;
  readonly code: string;
  readonly title: string;
  readonly responsible: string;
  readonly rows: readonly Row[];
}

export function chosenFile(name: string, bytes: Uint8Array): ChosenFile {
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
}

/** A partner's workbook with one table; every value of a row is a cell, and nothing in it is a mistake. */
export async function partnerFile({ file, sheet, code, title, responsible, rows }: PartnerPlan): Promise<ChosenFile> {
  const lines = rows.map((row, index) => [`${index + 1}. ${row.title}`, SCHEME, YEAR, row.cost, responsible]);
  const bytes = await writeXlsx({ sheets: [{ name: sheet, rows: [[`2.1. ${code} ${title}`], HEADER, ...lines] }] });
  return chosenFile(file, bytes);
}

/** The workbook, which opens with a password alone. */
export async function protectedFile(name: string, workbook: Uint8Array, password: string): Promise<ChosenFile> {
  const opened = await openXlsx(new Uint8Array(workbook));
  return chosenFile(name, await saveXlsx(opened, { encryption: { password, spinCount: 1000 } }));
}
