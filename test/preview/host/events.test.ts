import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

const open = async (apiVersion?: string): Promise<void> => {
  excel = await openExcel(contentOf({ Kava: [["a", 1]], Abi: [["b"]] }), apiVersion ? { apiVersion } : {});
};
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Listens to some events of all sheets. */
async function listen(
  ...names: readonly ("onChanged" | "onAdded" | "onDeleted" | "onActivated" | "onSelectionChanged" | "onNameChanged")[]
): Promise<{ heard: Record<string, unknown>[]; handlers: { remove(): void; context: unknown }[] }> {
  const heard: Record<string, unknown>[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const made = names.map((name) =>
      (worksheets[name] as OfficeExtension.EventHandlers<object>).add((event) => {
        heard.push(event as Record<string, unknown>);
        return Promise.resolve();
      }),
    );
    await context.sync();
    return made;
  });
  return { heard, handlers };
}

const write = (value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kava").getRange("B1").values = [[value]];
    await context.sync();
  });

test("an edit tells who made it, where, and what was there", async () => {
  await open();
  const { heard } = await listen("onChanged");
  await excel.host.editAsUser("sheet-1", "B1", [[2]]);
  await excel.host.editAsRemote("sheet-2", "A1:A2", [["c"], ["d"]]);
  await write(3);
  await arrived();
  expect(heard).toMatchObject([
    { worksheetId: "sheet-1", address: "B1", source: "Local", triggerSource: "Unknown", changeType: "RangeEdited" },
    { worksheetId: "sheet-2", address: "A1:A2", source: "Remote", triggerSource: "Unknown" },
    { worksheetId: "sheet-1", address: "B1", source: "Local", triggerSource: "ThisLocalAddin" },
  ]);
  expect(heard[0]!.details).toEqual({
    valueBefore: 1,
    valueAfter: 2,
    valueTypeBefore: "Double",
    valueTypeAfter: "Double",
  });
  expect(heard[1]!.details).toBeUndefined();
});

test("an event knows its range", async () => {
  await open();
  const { heard } = await listen("onChanged");
  await excel.host.editAsUser("sheet-1", "B1", [[2]]);
  await arrived();
  await Excel.run(async (context) => {
    const range = (heard[0] as unknown as Excel.WorksheetChangedEventArgs).getRange(context);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
});

test("a new look, a conditional format and a calculation are no edits", async () => {
  excel = await openExcel(contentOf({ Kava: [[1, "=A1+1"]] }));
  const { heard } = await listen("onChanged");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1:C3");
    range.format.fill.color = "#FF0000";
    range.numberFormat = [
      ["0.0", "0.0", "0.0"],
      ["0.0", "0.0", "0.0"],
      ["0.0", "0.0", "0.0"],
    ];
    range.conditionalFormats.add("Custom");
    await context.sync();
  });
  await excel.host.editAsUser("sheet-1", "A1", [[5]]);
  await arrived();
  expect(heard.map(({ address }) => address)).toEqual(["A1"]);
});

test("sheets that are added, renamed, shown and deleted", async () => {
  await open();
  const { heard } = await listen("onAdded", "onDeleted", "onActivated", "onNameChanged");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Uus");
    sheet.activate();
    sheet.name = "Uuem";
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await arrived();
  expect(heard.map(({ type }) => type)).toEqual([
    "WorksheetAdded",
    "WorksheetActivated",
    "WorksheetNameChanged",
    "WorksheetDeleted",
    "WorksheetActivated",
  ]);
  expect(heard[2]).toMatchObject({ nameBefore: "Uus", nameAfter: "Uuem" });
  expect(heard[0]!.worksheetId).toBe(heard[3]!.worksheetId);
});

test("a renamed sheet is told of from 1.17 on", async () => {
  await open("1.16");
  await expect(listen("onNameChanged")).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("what the user selects", async () => {
  await open();
  const { heard } = await listen("onSelectionChanged");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Abi").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Abi!B2:C3", "Abi!B2"]);
  });
  await arrived();
  expect(heard.at(-1)).toMatchObject({ worksheetId: "sheet-2", address: "B2:C3" });
});

test("that something else is selected, wherever it is", async () => {
  await open();
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard++));
    await context.sync();
    context.workbook.worksheets.getItem("Abi").getRange("C5").select();
    await context.sync();
  });
  await arrived();
  expect(heard).toBeGreaterThan(0);
});

test("inserted and deleted rows", async () => {
  await open();
  const { heard } = await listen("onChanged");
  const sheet = excel.host.engine.book.getSheetBySheetId("sheet-1")!;
  sheet.insertRows(1, 2);
  sheet.deleteRows(1, 1);
  await arrived();
  expect(heard.map(({ changeType, source }) => [changeType, source])).toEqual([
    ["RowInserted", "Local"],
    ["RowDeleted", "Local"],
  ]);
});

test("who listens no more hears no more, and nothing is heard while events are off", async () => {
  await open();
  const { heard, handlers } = await listen("onChanged");
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await write(5);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await write(6);
  await arrived();
  expect(heard).toHaveLength(1);
  const [handler] = handlers;
  await Excel.run(handler!.context as Excel.RequestContext, async (context) => {
    handler!.remove();
    await context.sync();
  });
  await write(7);
  await arrived();
  expect(heard).toHaveLength(1);
});

test("one sheet's listeners hear of that sheet", async () => {
  await open();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("Abi")
      .onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  await excel.host.editAsUser("sheet-1", "B1", [[2]]);
  await excel.host.editAsUser("sheet-2", "C5", [[2]]);
  await arrived();
  expect(heard).toEqual(["C5"]);
});

test("a button of the ribbon runs the add-in's command", async () => {
  await open();
  const done = new Promise<string>((resolve) => {
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  excel.host.pressRibbon("check");
  await expect(done).resolves.toBe("check");
});
