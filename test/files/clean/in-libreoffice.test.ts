import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotateWorkbook } from "../../../src/files/annotate/annotate-workbook";
import { cleanCopy } from "../../../src/files/clean/clean-copy";
import { openGrids } from "../../../src/files/open";
import { toA1 } from "../../../src/plan/place";
import { ADDIN_WORKBOOK } from "../../support/addin-workbook";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../../support/libreoffice";
import { RICH, workbookOf } from "../../support/rich-workbook";
import { SAMPLES } from "../../support/samples";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));
const OURS = "a workbook of the add-in";
const FILES = {
  "the rich workbook": workbookOf(RICH),
  [OURS]: workbookOf(ADDIN_WORKBOOK),
  "the sample plan": sample("tegevuskava-2025-lahtrid.xlsx"),
  "a partner's plan": sample("partnerid/Kohtla-Järve.xlsx"),
};

/** What the cells of a file hold, by sheet and address. */
async function valuesIn(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const grids = await openGrids({ name: "raamat.xlsx", bytes });
  const cells = grids.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) => row.cells.map((cell, column) => [`${name}!${toA1({ row: r, column })}`, cell?.value])),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined && value !== null && value !== ""));
}

/** With a mark, a note and a sheet of findings. */
async function annotated(bytes: Uint8Array): Promise<Uint8Array> {
  const sheet = (await openGrids({ name: "raamat.xlsx", bytes }))[0]!.name;
  return annotateWorkbook(bytes, {
    marks: [{ sheet, row: 0, column: 0, severity: "error", text: "Leid" }],
    findings: (freeName) => ({
      name: freeName("Leiud"),
      columnWidths: [9],
      rows: [[{ value: "Leid" }]],
      frozenRows: 0,
    }),
  });
}

describeLibreOffice("LibreOffice opens a clean copy", () => {
  test(
    "and shows in every cell what it shows of the workbook, or what a formula gave that is gone",
    async () => {
      const originals = Object.values(FILES);
      const copies = await Promise.all(
        originals.map(async (bytes) => {
          const copy = await cleanCopy(await annotated(bytes), { formulas: "values", remarks: "remove" });
          return copy.bytes;
        }),
      );
      const saved = throughLibreOffice([...originals, ...copies]);
      for (const [index, name] of Object.keys(FILES).entries()) {
        // It does not know the add-in's functions: what the file says they give is what has to be there.
        const before = await valuesIn(name === OURS ? originals[index]! : saved[index]!);
        const left = Object.entries(before).filter(([place]) => name !== OURS || !place.startsWith("Kava!"));
        expect([name, await valuesIn(saved[originals.length + index]!)]).toEqual([name, Object.fromEntries(left)]);
      }
    },
    LIBREOFFICE_TIME,
  );
});
