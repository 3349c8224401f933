import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

const NOTE = { id: "n", row: 2, col: 1, width: 200, height: 80, note: "Minu märkus" };

test("notes are read, added, changed and deleted, in the order of their cells", async () => {
  excel = await openExcel(contentOf({ Kava: { rows: [["a"]], notes: { 2: { 1: NOTE } } } }));
  await Excel.run(async (context) => {
    const { notes } = context.workbook.worksheets.getItem("Kava");
    notes.add("C1", "<b>uus</b>");
    notes.load("items/content");
    await context.sync();
    expect(notes.items.map(({ content }) => content)).toEqual(["<b>uus</b>", "Minu märkus"]);
    notes.items[0]!.content = "muudetud";
    const place = notes.items[1]!.getLocation();
    place.load("address");
    await context.sync();
    expect(place.address).toBe("Kava!B3");
    notes.getItem("B3").delete();
    const gone = notes.getItemOrNullObject("B3");
    const kept = notes.getItemOrNullObject("C1");
    kept.load("content");
    gone.load("content");
    const count = notes.getCount();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(kept.content).toBe("muudetud");
    expect(count.value).toBe(1);
  });
  expect(excel.host.missing).toEqual([]);
});

test("a cell has one note", async () => {
  excel = await openExcel(contentOf({ Kava: { rows: [["a"]], notes: { 2: { 1: NOTE } } } }));
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kava").notes.add("B3", "teine");
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("before 1.18 there are no notes, and the library says so", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }), { apiVersion: "1.17" });
  const read = Excel.run(async (context) => context.workbook.worksheets.getItem("Kava").notes.load("items"));
  await expect(read).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("a protected sheet keeps its notes unless it allows to edit objects", async () => {
  const protection = { allowEditObjects: false } as never;
  excel = await openExcel(contentOf({ Kava: { rows: [["a"]], protection } }));
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kava").notes.add("A1", "uus");
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "AccessDenied" });
});
