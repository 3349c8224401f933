import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

const read = (options: { delayForCellEdit: boolean } = { delayForCellEdit: false }): Promise<unknown[][]> =>
  Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1:B2");
    range.load("values");
    await context.sync();
    return range.values;
  });

const cellValue = (row: number, column: number): unknown =>
  excel.host.content().data.sheets["sheet-1"]!.cellData![row]?.[column]?.v ?? null;

describe("the user is typing in a cell", () => {
  test("a request fails", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    excel.host.startCellEdit();
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.endCellEdit();
    await expect(read()).resolves.toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });

  test("a request that may wait is answered at the end of it", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    excel.host.startCellEdit();
    let isAnswered = false;
    const answer = read({ delayForCellEdit: true }).finally(() => (isAnswered = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isAnswered).toBe(false);
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.endCellEdit();
    await expect(answer).resolves.toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });
});

describe("Excel's limits", () => {
  test("a request over the limit does nothing", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    excel.host.payloadLimit = 5_000;
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kava").getRange("A1").values = [["x".repeat(5_000)]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(cellValue(0, 0)).toBe("a");
  });

  test("an answer over the limit is not given", async () => {
    excel = await openExcel(contentOf({ Kava: [["a".repeat(5_000)]] }));
    excel.host.payloadLimit = 5_000;
    await expect(read()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    excel.host.payloadLimit = 10_000;
    await expect(read()).resolves.toHaveLength(2);
  });

  test("the limit is 5 MB and in bytes, not letters", async () => {
    excel = await openExcel(contentOf({ Kava: [["õ".repeat(2_700_000)]] }));
    await expect(read()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("more cells than Excel gives at a time are null, and no error", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    excel.host.cellLimit = 3;
    await expect(read()).resolves.toBeNull();
  });

  test("a whole sheet has more cells than that", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kava").getRange();
      range.load("values, address, cellCount");
      await context.sync();
      expect([range.values, range.address, range.cellCount]).toEqual([null, "Kava!1:1048576", -1]);
    });
  });

  test("no more than 512 merged areas are answered for, and only those that begin in the range", async () => {
    const merges = Array.from({ length: 513 }, (_, row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: 1,
    }));
    excel = await openExcel(contentOf({ Kava: { rows: Array.from({ length: 513 }, () => ["a"]), merges } }));
    const areas = (address: string): Promise<number> =>
      Excel.run(async (context) => {
        const merged = context.workbook.worksheets.getItem("Kava").getRange(address).getMergedAreasOrNullObject();
        merged.load("areas/items/rowIndex");
        await context.sync();
        return merged.isNullObject ? 0 : merged.areas.items.length;
      });
    await expect(areas("A:B")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(areas("A1:B512")).resolves.toBe(512);
    await expect(areas("B1:B512")).resolves.toBe(0);
  });
});

describe("what fails", () => {
  test("a batch that fails half-way leaves what was done before, and tells where", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    const write = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kava");
      sheet.getRange("A1").values = [["first"]];
      context.workbook.worksheets.getItem("Puudu").load("name");
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "ItemNotFound" });
    expect([cellValue(0, 0), cellValue(1, 0)]).toEqual(["first", null]);
  });

  test("a member fails on demand, after as many uses as wanted", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    excel.host.failNext({ member: "Range.Values", code: "GeneralException", after: 1 });
    await expect(read()).resolves.toHaveLength(2);
    await expect(read()).rejects.toMatchObject({ code: "GeneralException" });
    await expect(read()).resolves.toHaveLength(2);
  });

  test("what was not loaded can't be read", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kava").getRange("A1");
      range.load("values");
      await context.sync();
      return range.address;
    });
    await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("a member that the host does not know fails with its name and is written down", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kava").shapes.load("items/name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.Shapes"),
    });
    expect(excel.host.missing).toEqual(["Worksheet.Shapes"]);
  });

  test("a misspelt property fails, with its name", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kava").getRange("A1").load("vaules");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ message: expect.stringContaining("Range.Vaules") });
  });

  test("what is newer than this Excel is refused by the library, or else by the host", async () => {
    excel = await openExcel(contentOf({ Kava: [["a"]] }), { apiVersion: "1.8" });
    const run = Excel.run(async (context) => context.workbook.worksheets.getItem("Kava").getRanges("A1"));
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    const body = await excel.host.execute({
      Actions: [{ Id: 1, ActionType: 3, Name: "GetRanges", ObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Kava"] } },
      },
    });
    expect(body.Error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 0 });
  });
});
