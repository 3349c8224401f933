import { writeXlsx } from "hucre/xlsx";
import { HEADER, SCHEME, YEAR } from "./grids";

export interface PartnerFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const GROUP = 10;
const AMOUNT = 12.3;

/**
 * Files of partners that have no other section in common, each with as many rows of activities: groups of ten under an
 * activity that states their sum. Every fiftieth row has a mistake.
 */
export function manyPartners(files: number, rows: number): Promise<PartnerFile[]> {
  return Promise.all(Array.from({ length: files }, (_, index) => partner(index + 1, rows)));
}

async function partner(number: number, rows: number): Promise<PartnerFile> {
  const party = `Partner ${number}`;
  const lines: (string | number)[][] = [];
  for (let group = 1; lines.length < rows; group++) {
    lines.push([`${group}. Tegevuste rühm`, SCHEME, YEAR, AMOUNT * (GROUP - 1), party]);
    for (let child = 1; child < GROUP && lines.length < rows; child++) {
      const isWrong = lines.length % 50 === 25;
      const title = `${group}.${child}. Alamtegevus, mille kirjeldus ei mahu ühele reale`;
      lines.push([title, SCHEME, YEAR, isWrong ? AMOUNT + 0.01 : AMOUNT, party]);
    }
  }
  const heading = `2.${number}. 3.5.2.${number} Kohaliku tasandi sisutegevused: ${party}`;
  const bytes = await writeXlsx({ sheets: [{ name: "Kava", rows: [[heading], HEADER, ...lines] }] });
  return { name: `partner-${number}.xlsx`, bytes: new Uint8Array(bytes) };
}
