import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

const own = (cfId: string, startColumn: number) => ({
  cfId,
  stopIfTrue: true,
  ranges: [{ startRow: 0, endRow: 9, startColumn, endColumn: startColumn }],
  rule: { type: "highlightCell", subType: "formula", value: "=$A1>5", style: { bg: { rgb: "#00ff00" } } },
});
const scale = {
  cfId: "scale",
  stopIfTrue: false,
  ranges: [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 }],
  rule: { type: "colorScale", config: [{ index: 0, color: "#fff", value: { type: "min" } }] },
};
const open = async (): Promise<void> => {
  excel = await openExcel(
    contentOf({
      Kava: {
        rows: [
          [1, 2],
          [6, 7],
        ],
        formats: [own("a", 0), scale, own("c", 2)],
      },
    }),
  );
};

const load = async (context: Excel.RequestContext, address?: string): Promise<Excel.ConditionalFormat[]> => {
  const { conditionalFormats } = context.workbook.worksheets.getItem("Kava").getRange(address);
  conditionalFormats.load(
    "items/id, items/type, items/priority, items/stopIfTrue, items/customOrNullObject/rule/formula",
  );
  await context.sync();
  return conditionalFormats.items;
};

test("those on the range are read in their order; what is no custom one has no formula", async () => {
  await open();
  await Excel.run(async (context) => {
    const formats = await load(context, "A1:B2");
    expect(formats.map(({ id, type, priority, stopIfTrue }) => [id, type, priority, stopIfTrue])).toEqual([
      ["a", "Custom", 0, true],
      ["scale", "ColorScale", 1, false],
    ]);
    expect(formats[0]!.customOrNullObject.rule.formula).toBe("=$A1>5");
    expect(formats[1]!.customOrNullObject.isNullObject).toBe(true);
  });
});

test("a new one on several areas goes before all others and goes without a trace", async () => {
  await open();
  const before = snapshotOf(excel.host);
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem("Kava").getRanges("B2:B5,D7").conditionalFormats.add("Custom");
    format.custom.rule.formula = '="x"<>""';
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "red";
    await context.sync();
    const [first] = await load(context);
    const { fill, font } = first!.custom.format;
    fill.load("color");
    font.load("color, bold");
    const areas = first!.getRanges();
    areas.load("address, areaCount");
    await context.sync();
    expect([first!.priority, fill.color, font.color, font.bold]).toEqual([0, "#FFC7CE", "#FF0000", false]);
    expect([areas.address, areas.areaCount]).toEqual(["Kava!B2:B5,Kava!D7", 2]);
    expect(snapshotOf(excel.host)).not.toEqual(before);
    first!.delete();
    await context.sync();
  });
  expect(snapshotOf(excel.host)).toEqual(before);
  expect(excel.host.missing).toEqual([]);
});

test("the order can be changed, and all on a range cleared", async () => {
  await open();
  await Excel.run(async (context) => {
    const [first] = await load(context);
    first!.priority = 2;
    expect((await load(context)).map(({ id }) => id)).toEqual(["scale", "c", "a"]);
    (await load(context))[2]!.priority = 0;
    expect((await load(context)).map(({ id }) => id)).toEqual(["a", "scale", "c"]);
    context.workbook.worksheets.getItem("Kava").getRange("A:A").conditionalFormats.clearAll();
    expect((await load(context)).map(({ id }) => id)).toEqual(["c"]);
  });
});

test("an address over 8,192 characters is refused", async () => {
  await open();
  const colour = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kava").getRanges(address).conditionalFormats.add("Custom");
      await context.sync();
    });
  const longest = `A10,${"A1,".repeat(2_728)}A100`;
  expect(longest).toHaveLength(8_192);
  await expect(colour(longest)).resolves.toBeUndefined();
  await expect(colour(`${longest}0`)).rejects.toMatchObject({ code: "InvalidArgument" });
});
