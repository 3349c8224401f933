import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

const REFUSED = { code: "InvalidArgument" };

const onSheet = async <T>(task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> => {
  excel = await openExcel(contentOf({ Kava: [["enne"]], Abi: [["b"]] }));
  return Excel.run(async (context) => {
    const done = task(context.workbook.worksheets.getItem("Kava"), context);
    await context.sync();
    return done;
  });
};
const write = (value: string): Promise<Excel.Range> =>
  onSheet((sheet) => {
    const range = sheet.getRange("A1");
    range.formulas = [[value]];
    return range.load("formulas");
  });
const inCell = (): unknown => excel.host.content().data.sheets["sheet-1"]!.cellData![0]![0]!.v;

describe("what a cell takes", () => {
  test.each([32_767, 32_768])("a text of %d characters", async (length) => {
    const text = "õ".repeat(length);
    if (length > 32_767) await expect(write(text)).rejects.toMatchObject(REFUSED);
    else await write(text);
    expect(inCell()).toBe(length > 32_767 ? "enne" : text);
  });

  test("the apostrophe that keeps a text does not count", async () => {
    await expect(write(`'${"a".repeat(32_767)}`)).resolves.toBeDefined();
  });

  test.each([8_192, 8_193])("a formula of %d characters", async (length) => {
    const formula = `=SUM(${"1".padStart(length - 6, "1,")})`;
    expect(formula).toHaveLength(length);
    if (length > 8_192) await expect(write(formula)).rejects.toMatchObject(REFUSED);
    else await expect(write(formula)).resolves.toMatchObject({ formulas: [[formula]] });
  });
});

const HALF = [
  "=1+",
  "=(((",
  "=SUM(A1:A2",
  "=SUM(A1:A2))",
  '="a',
  "='Abi!A1",
  "=IF(A1>,1)",
  "=*2",
  "={1,2",
  "=(1}",
  "=A1:",
  "=T[[Veerg]",
  "= ",
];

test.each(HALF)("half a formula is refused: %s", async (formula) => {
  await expect(write(formula)).rejects.toMatchObject(REFUSED);
  expect(inCell()).toBe("enne");
});

test.each(HALF)("and so is a condition: %s", async (formula) => {
  const run = onSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
  });
  await expect(run).rejects.toMatchObject(REFUSED);
});

test.each([
  '="a""(" & ")"',
  "='Abi'!A1",
  "=-B1%",
  "=+B1",
  '=IF(B1>=5,,"x")',
  "=SUM({1,2;3,4})",
  '=B1<>""',
  "=SUM(1,)",
  "=T[[#This Row],[Veerg]]",
  "=T[See '[kava'] - ja '# on (]",
  "=NO.SUCH(B1)",
  "=#REF!",
  "=B1#",
])("a whole one is taken: %s", async (formula) => {
  await expect(write(formula)).resolves.toMatchObject({ formulas: [[formula]] });
});

const NO_NAMES = ["", "History", "hISTORY", "a".repeat(32), "'a", "a'", ..."[]:*?/\\"].map((name) =>
  name.length === 1 ? `a${name}b` : name,
);

describe("what a sheet is called", () => {
  test.each(NO_NAMES)("not „%s”, neither a new one nor a renamed one", async (name) => {
    await expect(onSheet((_, { workbook }) => void workbook.worksheets.add(name))).rejects.toMatchObject(REFUSED);
    excel.close();
    await expect(onSheet((sheet) => void (sheet.name = name))).rejects.toMatchObject(REFUSED);
  });

  test("not as another one, in whatever case", async () => {
    const taken = { code: "ItemAlreadyExists" };
    await expect(onSheet((_, { workbook }) => void workbook.worksheets.add("ABI"))).rejects.toMatchObject(taken);
    excel.close();
    await expect(onSheet((sheet) => void (sheet.name = "abi"))).rejects.toMatchObject(taken);
  });

  test.each(["a".repeat(31), "History 2", "a'b", "KAVA"])("but „%s”", async (name) => {
    const sheet = await onSheet((one) => {
      one.name = name;
      return one.load("name");
    });
    expect(sheet.name).toBe(name);
  });

  test("a new one without a name gets one that nobody has, in whatever case", async () => {
    const added = await onSheet((sheet, { workbook }) => {
      sheet.name = "sheet1";
      return workbook.worksheets.add().load("name");
    });
    expect(added.name).toBe("Sheet2");
  });
});
