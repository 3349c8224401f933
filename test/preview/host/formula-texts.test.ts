import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

test.each([
  ['={"8 900,00";"a;b"}', [["8 900,00"], ["a;b"]]],
  [
    '={"01.02.2025","50%";1.5,TRUE}',
    [
      ["01.02.2025", "50%"],
      [1.5, true],
    ],
  ],
  ['={"say ""no""",#N/A}', [['say "no"', "#N/A"]]],
])("%s keeps its texts whole", async (formula, expected) => {
  excel = await openExcel(contentOf({ Leht: [[null]] }));
  await excel.host.editAsUser("sheet-1", "A1", [[formula]]);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Leht")
      .getRange("A1")
      .getResizedRange(expected.length - 1, expected[0]!.length - 1);
    range.load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual(expected);
});
