import { check } from "../../../src/checking/check";
import { documentFile } from "../../../src/excel/document-file";
import { readContent } from "../../../src/excel/read-content";
import { writeNotes } from "../../../src/excel/write-notes";
import { beginWriting } from "../../../src/excel/write-sheets";
import { cleanCopy, type CleanCopy } from "../../../src/files/clean/clean-copy";
import { openGrids } from "../../../src/files/open";
import { incomingOf } from "../../../src/importing/incoming";
import { writingFor } from "../../../src/importing/writing-for";
import { translator } from "../../../src/locales";
import { toA1 } from "../../../src/plan/place";
import { sectionTotals } from "../../../src/plan/rollup";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { readPlan } from "../../../src/reading/read-plan";
import { checkOpenWorkbook } from "../../excel/excel";
import { opened } from "../../preview/files/support";
import { addinFunctions } from "../../support/addin-functions";
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../../support/libreoffice";
import { packageFlaws } from "../../support/package-flaws";
import { readSample } from "../../support/samples";
import { unzip } from "../../support/zip";

jest.setTimeout(60_000);

const SHEET = "3.5.2.8 Kohtla-Järve";
const translate = translator("et");

/** A partner's plan was imported, checked, coloured and noted, and formulas call the add-in and refer to *Kava*. */
async function workedOn(): Promise<Uint8Array> {
  const loaded = await opened({ sheets: [{ name: "Arvutused", rows: [["Arvutused"]] }] });
  const excel = await openExcel(loaded.content, {
    functions: addinFunctions(),
    save: (content) => saveWorkbook(loaded, content),
  });
  try {
    jest.resetModules();
    await import("../../../src/functions/index");
    const plan = await readSample("partnerid/Kohtla-Järve.xlsx");
    const file = { name: "Kohtla-Järve.xlsx", sha256: "0".repeat(64), time: "25.11.2026 12:03" };
    const incoming = incomingOf(file, plan, check(plan), null);
    const options = { period: { start: 20_089, end: 20_453 } };
    const writing = writingFor(incoming, new Map(), await readContent(), options, translate);
    await beginWriting().write(writing, {});
    const { state, findings } = await checkOpenWorkbook();
    await writeNotes(state, findings, translate);
    await type(excel, "A2:B3", [
      [`=PLAN.ROLLUPS('${SHEET}'!A8:A14,'${SHEET}'!G8:G14)`, `=SUM('${SHEET}'!G8:G14)`],
      [null, '=PLAN.ROLLUP(C2:C3,D2:D3,"1")'],
    ]);
    await type(excel, "C2:D3", [
      ["1", 10],
      ["1.1", 20],
    ]);
    await type(excel, "E2:E4", [["=Kava_lubatud_erinevus*2"], ['=IF(Kava!A1="",1,"on <olemas> & nii")'], ["=E2+1"]]);
    return await documentFile();
  } finally {
    excel.close();
  }
}

async function type(excel: OpenExcel, address: string, values: readonly (readonly unknown[])[]): Promise<void> {
  await excel.host.editAsUser("sheet-1", address, values);
  await excel.host.functions.settled();
}

/** What the cells of a file hold, by sheet and address; what is empty is left out. */
async function valuesIn(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const grids = await openGrids({ name: "raamat.xlsx", bytes });
  const cells = grids.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) => row.cells.map((cell, column) => [`${name}!${toA1({ row: r, column })}`, cell?.value])),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined && value !== null && value !== ""));
}
const withoutKava = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([place]) => !place.startsWith("Kava!")));
const textIn = (bytes: Uint8Array): string => Object.values(unzip(bytes)).join("\n");

let file: Uint8Array;
let copies: Readonly<Record<"keep" | "values", CleanCopy>>;
beforeAll(async () => {
  file = await workedOn();
  const [keep, values] = await Promise.all([
    cleanCopy(file, { formulas: "keep", remarks: "keep" }),
    cleanCopy(file, { formulas: "values", remarks: "keep" }),
  ]);
  copies = { keep, values };
});
afterAll(quitExcel);

test("the workbook holds all that the add-in leaves", () => {
  const text = textIn(file);
  for (const one of [
    '"Tegevuskava"&lt;&gt;""',
    "Tegevuskava:\n",
    "_xldudf_PLAN_ROLLUPS(",
    "webextension",
    "Kava_algus",
  ])
    expect(text).toContain(one);
});

describe.each(["keep", "values"] as const)("its clean copy (formulas: %s)", (formulas) => {
  test("is sound and holds nothing of that", () => {
    const { bytes, removed } = copies[formulas];
    expect(packageFlaws(bytes)).toEqual([]);
    expect(removed).toMatchObject({ functionFormulas: 2, sheets: ["Kava"], emptied: 0 });
    expect(removed.marks).toBeGreaterThan(0);
    expect(removed.notes).toBeGreaterThan(0);
    expect(removed.settings).toBeGreaterThan(0);
    expect(textIn(bytes)).not.toMatch(/Tegevuskava[.:_"]|_xldudf_|PLAN\.|webextension|Kava_|Kava!/);
  });

  test("shows in every cell what was there", async () => {
    const before = await valuesIn(file);
    expect(before["Arvutused!A2"]).toEqual(expect.any(Number));
    expect(before["Arvutused!A3"]).toEqual(expect.any(Number));
    expect(before["Arvutused!E3"]).toBe("on <olemas> & nii");
    expect(await valuesIn(copies[formulas].bytes)).toEqual(withoutKava(before));
  });

  test("reads as the same plan", async () => {
    const planOf = async (bytes: Uint8Array) => readPlan(await openGrids({ name: "raamat.xlsx", bytes }));
    const [before, after] = [await planOf(file), await planOf(copies[formulas].bytes)];
    expect(after.sections.map((section) => [section.code, sectionTotals(section)])).toEqual(
      before.sections.map((section) => [section.code, sectionTotals(section)]),
    );
  });

  test("cleaned again it stays as it is", async () => {
    const { bytes } = copies[formulas];
    expect((await cleanCopy(bytes, { formulas, remarks: "keep" })).bytes).toBe(bytes);
  });
});

test("formulas stay where they can: those of the plan's sums, and those that only add up", () => {
  const sheets = (bytes: Uint8Array): string =>
    Object.entries(unzip(bytes))
      .filter(([name]) => name.includes("worksheets/sheet"))
      .map(([, part]) => part.toString())
      .join("\n");
  expect(sheets(copies.keep.bytes)).toContain("<f>E2+1</f>");
  expect(sheets(copies.keep.bytes).match(/<f[\s>]/g)!.length).toBeGreaterThan(5);
  expect(sheets(copies.values.bytes)).not.toMatch(/<f[\s>/]/);
});

describeLibreOffice("in LibreOffice, which calculates anew", () => {
  test(
    "both copies open and show in every cell what was there",
    async () => {
      const saved = throughLibreOffice([copies.keep.bytes, copies.values.bytes]);
      const before = withoutKava(await valuesIn(file));
      for (const bytes of saved) expect(await valuesIn(bytes)).toEqual(before);
    },
    LIBREOFFICE_TIME,
  );
});
