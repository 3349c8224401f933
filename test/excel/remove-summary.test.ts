import { removeSummary } from "../../src/excel/remove-summary";
import { SUMMARY_SETTING } from "../../src/sheets/summary/summary-names";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf } from "../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

test("what a protected workbook refuses to take out stays whole, and can be found again", async () => {
  const names = { Koond_tabel: "Koondtabel!$A$1:$B$2", Koond_leiud: "Leiud!$A$1" };
  const settings = { [SUMMARY_SETTING]: { table: { columns: 1, rows: [] } } };
  excel = await openExcel(contentOf({ Kava: [["a"]], Koondtabel: [["b"]], Leiud: [["c"]] }, { names, settings }));
  const protect = (on: boolean): Promise<void> =>
    Excel.run(async (context) => {
      if (on) context.workbook.protection.protect();
      else context.workbook.protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const before = snapshotOf(excel.host);
  await expect(removeSummary()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(snapshotOf(excel.host)).toEqual(before);
  await protect(false);
  expect(await removeSummary()).toEqual(["Koondtabel", "Leiud"]);
});
