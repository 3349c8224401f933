import type { HostOptions } from "../../../src/preview/host/workbook-host";
import { testFunctions } from "../../support/addin-functions";
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf, type TestCell } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

test("a function", async () => {
  const functions = testFunctions({ DOUBLE: ["matrix"] });
  excel = await openExcel(contentOf({ Leht: [[1], [2], [3], ["x"]] }), { functions });
  const asked: unknown[] = [];
  CustomFunctions.associate("DOUBLE", (rows: number[][]) => {
    asked.push(rows);
    return rows.map((row) => row.map((one) => one * 2));
  });
  const t = performance.now();
  await excel.host.editAsUser("sheet-1", "C1", [["=TEST.DOUBLE(A1:A3)"]]);
  console.log(await values("A1:D5"), performance.now() - t);
  await excel.host.functions.settled();
  console.log(await values("A1:D5"), performance.now() - t);
  await excel.host.editAsUser("sheet-1", "D1", [["=SUM(C1:C3)"]]);
  console.log(await values("A1:D5"), performance.now() - t);
  await excel.host.editAsUser("sheet-1", "A2", [[20]]);
  await excel.host.functions.settled();
  console.log(await values("A1:D5"), performance.now() - t, JSON.stringify(asked));
});

async function values(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Leht").getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}
void 0 as unknown as HostOptions | TestCell;
