import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

/* Who made a change while others wait for a calculation. */

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const write = (value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kava").getRange("B1").values = [[value]];
    await context.sync();
  });

const openCalculated = async (): Promise<Excel.WorksheetChangedEventArgs[]> => {
  excel = await openExcel(contentOf({ Kava: [["a", 1, "=B1+1"]] }));
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
  });
  return heard;
};
/** In the grid itself, as on the page. */
const typeInGrid = async (address: string): Promise<void> => {
  const { api, book } = excel.host.engine;
  const calculated = api.getFormula().onCalculationResultApplied();
  book.getSheetBySheetId("sheet-1")!.getRange(address).setValue("user");
  await calculated;
};
const triggers = (heard: readonly Excel.WorksheetChangedEventArgs[]): unknown[] =>
  heard.map(({ address, triggerSource }) => [address, triggerSource]);

test("the user, in the grid, while the add-in's writing waits", async () => {
  const heard = await openCalculated();
  const written = write(2);
  while (excel.host.engine.model.getSheetBySheetId("sheet-1")!.getCellRaw(0, 1)!.v !== 2) await Promise.resolve();
  await Promise.all([typeInGrid("A5"), written]);
  await arrived();
  expect(triggers(heard)).toEqual([
    ["B1", "ThisLocalAddin"],
    ["A5", "Unknown"],
  ]);
});

test("edits that overlap leave nobody behind", async () => {
  const heard = await openCalculated();
  const written = write(2);
  const typed = excel.host.editAsUser("sheet-1", "A5", [["user"]]);
  const came = excel.host.editAsRemote("sheet-1", "A6", [["remote"]]);
  await Promise.all([written, typed, came]);
  await typeInGrid("A7");
  await write(3);
  await arrived();
  const who = heard.map(({ address, source, triggerSource }) => [address, source, triggerSource]);
  expect(who.sort()).toEqual([
    ["A5", "Local", "Unknown"],
    ["A6", "Remote", "Unknown"],
    ["A7", "Local", "Unknown"],
    ["B1", "Local", "ThisLocalAddin"],
    ["B1", "Local", "ThisLocalAddin"],
  ]);
});

test("the add-in, in all that it does to cells", async () => {
  const heard = await openCalculated();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1:B1");
    range.merge();
    range.unmerge();
    range.clear("Contents");
    await context.sync();
  });
  await arrived();
  expect(heard.length).toBeGreaterThan(0);
  for (const { triggerSource } of heard) expect(triggerSource).toBe("ThisLocalAddin");
});
