import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

test("sheets in their order, by name in whatever case or by id, hidden ones too", async () => {
  const sheets = {
    Kava: [["a"]],
    Abi: { rows: [["b"]], hidden: true },
    Salajane: { rows: [], hidden: true, veryHidden: true },
  };
  excel = await openExcel(contentOf(sheets));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name, items/visibility, items/position");
    const byId = worksheets.getItemOrNullObject("sheet-2");
    const byName = worksheets.getItem("ABI");
    const none = worksheets.getItemOrNullObject("Puudu");
    byId.load("name");
    byName.load("name");
    none.load("name");
    await context.sync();
    expect(worksheets.items.map(({ id, name, visibility, position }) => [id, name, visibility, position])).toEqual([
      ["sheet-1", "Kava", "Visible", 0],
      ["sheet-2", "Abi", "Hidden", 1],
      ["sheet-3", "Salajane", "VeryHidden", 2],
    ]);
    expect([byId.name, byName.name, none.isNullObject]).toEqual(["Abi", "Abi", true]);
  });
  const show = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Abi").activate();
    await context.sync();
  });
  await expect(show).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("a sheet is added, filled, renamed and deleted, and the workbook is as before", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const before = snapshotOf(excel.host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Leiud");
    sheet.getRange("A1:B1").values = [["x", 1]];
    sheet.name = "Tulemus";
    sheet.load("id, name");
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    expect([sheet.name, active.name]).toEqual(["Tulemus", "Kava"]);
    expect(Object.values(excel.host.content().data.sheets)).toHaveLength(2);
    sheet.delete();
    await context.sync();
  });
  expect(snapshotOf(excel.host)).toEqual(before);
});

test.each([
  ["taken", "ItemAlreadyExists", "kava"],
  ["too long", "InvalidArgument", "x".repeat(32)],
  ["with a slash", "InvalidArgument", "a/b"],
])("a name that is %s is refused", async (_, code, name) => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code });
});

test("the last sheet stays", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], Abi: { rows: [], hidden: true } }));
  const remove = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kava").delete();
    await context.sync();
  });
  await expect(remove).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("settings are remembered with the workbook and replaced by their key", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }, { settings: { vana: { a: [1] } } }));
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const old = settings.getItemOrNullObject("vana");
    const none = settings.getItemOrNullObject("puudub");
    old.load("key, value");
    none.load("value");
    settings.add("uus", 1);
    settings.add("uus", ["õ", null]);
    settings.load("items/key");
    await context.sync();
    expect([old.value, none.isNullObject]).toEqual([{ a: [1] }, true]);
    expect(settings.items.map(({ key }) => key)).toEqual(["vana", "uus"]);
    old.delete();
    await context.sync();
  });
  expect(excel.host.content().settings).toEqual({ uus: ["õ", null] });
});

test("days are counted as the workbook counts them", async () => {
  const serial = (): Promise<number> =>
    Excel.run(async (context) => {
      const first = context.workbook.functions.date(2000, 1, 1);
      first.load("value");
      await context.sync();
      return first.value;
    });
  excel = await openExcel(contentOf({ Kava: [["a"]] }, { date1904: true }));
  await expect(serial()).resolves.toBe(35_064);
  excel.close();
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await expect(serial()).resolves.toBe(36_526);
});

test("defined names lead to their ranges", async () => {
  excel = await openExcel(contentOf({ "Kava 1": [["a"], ["b"]] }, { names: { Tegevused: "'Kava 1'!$A$1:$A$2" } }));
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject("TEGEVUSED");
    name.load("name, formula, scope, type");
    const range = name.getRangeOrNullObject();
    range.load("values, address");
    const byName = context.workbook.worksheets.getItem("Kava 1").getRange("Tegevused");
    byName.load("address");
    const none = context.workbook.names.getItemOrNullObject("Puudub");
    none.load("formula");
    await context.sync();
    expect([name.formula, name.scope, name.type]).toEqual(["='Kava 1'!$A$1:$A$2", "Workbook", "Range"]);
    expect([range.values, range.address]).toEqual([[["a"], ["b"]], "'Kava 1'!A1:A2"]);
    expect([byName.address, none.isNullObject]).toEqual(["'Kava 1'!A1:A2", true]);
  });
});

test("comments are read with their cells", async () => {
  const comments = [{ cell: "B2", text: "<i>Kontrolli</i>", author: "Mari" }];
  excel = await openExcel(contentOf({ Kava: { rows: [["a"]], comments } }));
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Kava").comments;
    found.load("items/content, items/authorName");
    await context.sync();
    const [comment] = found.items;
    const place = comment!.getLocation();
    place.load("address");
    await context.sync();
    expect([comment!.content, comment!.authorName, place.address]).toEqual(["<i>Kontrolli</i>", "Mari", "Kava!B2"]);
  });
});

test("a range that is tracked is kept until it is let go of; Excel.run lets go of its own", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kava").getRange("A1");
    range.load("values");
    await context.sync();
    expect(excel.host.keptReferences).toBe(1);
    range.values = [["b"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.host.keptReferences).toBe(0);
  expect(excel.host.log.syncs).toBe(2);
  expect(excel.host.log.requests).toBe(3);
});

test("requests and bytes are counted until the count begins anew", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const read = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
  await read();
  const { bytesIn, bytesOut } = excel.host.log;
  expect(bytesIn).toBeGreaterThan(100);
  expect(bytesOut).toBeGreaterThan(20);
  await read();
  expect(excel.host.log).toMatchObject({ syncs: 2, requests: 2, bytesIn: 2 * bytesIn, bytesOut: 2 * bytesOut });
  excel.host.log.reset();
  expect(excel.host.log.requests).toBe(0);
});
