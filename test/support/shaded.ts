import { Parts } from "../../src/files/annotate/parts";
import { mapWorkbook } from "../../src/files/annotate/workbook-map";
import { toA1 } from "../../src/plan/place";
import { throughLibreOffice } from "./libreoffice";

/**
 * What LibreOffice fills cells with, conditional formats included: six hexadecimal digits by sheet and address. A sheet's
 * first cell must hold something, and no cell may be merged.
 */
export function shadedByLibreOffice(file: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parts = new Parts(file);
  const { sheets } = mapWorkbook(parts);
  // A page shows no hidden columns, and the others would be counted wrongly.
  for (const { worksheet } of sheets)
    if (worksheet !== null) parts.write(worksheet, parts.text(worksheet).replace(/(<col\s[^>]*?) hidden="1"/g, "$1"));
  const [page] = throughLibreOffice([parts.toZip()], "html");
  const tables = Buffer.from(page!)
    .toString()
    .matchAll(/<table\s[^]*?<\/table>/gi);
  return new Map([...tables].map(([table], index) => [sheets[index]!.name, new Map(fillsOf(table))]));
}

function fillsOf(table: string): [string, string][] {
  return [...table.matchAll(/<tr>([^]*?)<\/tr>/gi)].flatMap(([, cells], row) =>
    [...cells!.matchAll(/<td\b([^>]*)>/gi)].flatMap(([, attributes], column): [string, string][] => {
      const colour = /\sbgcolor="#([\da-f]{6})"/i.exec(attributes!)?.[1];
      return colour === undefined ? [] : [[toA1({ row, column }), colour.toUpperCase()]];
    }),
  );
}
