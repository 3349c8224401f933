/** @jest-environment jsdom */
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

test("a page's Office.js talks to the host, and the page stays as it was", async () => {
  document.body.innerHTML = "<main>Kava</main>";
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["a"]]);
  });
  expect(document.body.textContent).toBe("Kava");
});

test("another Excel after it, in another language and older", async () => {
  excel = await openExcel(contentOf({ Kava: [["b"]] }), { apiVersion: "1.12", locale: "en-US" });
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
});
