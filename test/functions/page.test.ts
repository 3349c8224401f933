import { PART_MISSING } from "../../src/locales/function-parts";
import { addinFunctions } from "../support/addin-functions";
import { valuesOf } from "../support/cells";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";

const SHEET = "sheet-1";
/** 01.02.2025 where days are counted from 1904. */
const DATE = 44_227;

let excel: OpenExcel;
afterEach(() => {
  excel.close();
  for (const part of PARTS) jest.dontMock(part);
});
afterAll(quitExcel);

const PARTS = ["../../src/functions/call", "../../src/excel/date-system"] as const;

/** A workbook that counts days from 1904, and a page that gets all its code but a part. */
async function open(missing?: (typeof PARTS)[number], locale = "et-EE"): Promise<void> {
  const content = contentOf({ Leht: [["01.02.2025"]] }, { date1904: true });
  excel = await openExcel(content, { functions: addinFunctions(), locale });
  jest.resetModules();
  if (missing)
    jest.doMock(missing, () => {
      throw new Error("Loading chunk 1 failed.");
    });
  await import("../../src/functions/index");
}

const type = (formula: string): Promise<void> => excel.host.editAsUser(SHEET, "B1", [[formula]]);
const shown = async (): Promise<unknown> => (await valuesOf("Leht", "B1"))[0]![0];

test("dates are those of a workbook that counts from 1904", async () => {
  await open();
  await type("=PLAN.STARTDATE(A1)");
  await excel.host.functions.settled();
  expect(await shown()).toBe(DATE);
});

test("they are the same where somebody types on while the first formula is calculated", async () => {
  await open();
  await type("=PLAN.STARTDATE(A1)");
  excel.host.startCellEdit();
  await new Promise((resolve) => setTimeout(resolve, 300));
  excel.host.endCellEdit();
  await excel.host.functions.settled();
  expect(await shown()).toBe(DATE);
});

test.each([
  [PARTS[0], "=PLAN.AMOUNT(A1)", "et-EE", PART_MISSING.et],
  [PARTS[0], "=PLAN.AMOUNT(A1)", "en-US", PART_MISSING.en],
  [PARTS[1], "=PLAN.STARTDATE(A1)", "et-EE", PART_MISSING.et],
])("without %s, %s says so in the language of Excel (%s)", async (part, formula, locale, sentence) => {
  await open(part, locale);
  await type(formula);
  await excel.host.functions.settled();
  expect(await shown()).toBe("#N/A");
  expect(excel.host.functions.messageAt({ sheet: SHEET, row: 0, column: 1 })).toBe(sentence);
});
