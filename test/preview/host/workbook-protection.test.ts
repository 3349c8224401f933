import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

const run = (task: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    task(context.workbook);
    await context.sync();
  });

test.each<[string, (workbook: Excel.Workbook) => void]>([
  ["added", ({ worksheets }) => void worksheets.add("Uus")],
  ["renamed", ({ worksheets }) => void (worksheets.getItem("Kava").name = "Plaan")],
  ["moved", ({ worksheets }) => void (worksheets.getItem("Kava").position = 1)],
  ["hidden", ({ worksheets }) => void (worksheets.getItem("Abi").visibility = "Hidden")],
  ["taken out", ({ worksheets }) => worksheets.getItem("Abi").delete()],
])("in a protected workbook no sheet is %s", async (_, change) => {
  excel = await openExcel(contentOf({ Kava: [["a"]], Abi: [["b"]] }));
  await run(({ protection }) => protection.protect());
  const before = snapshotOf(excel.host);
  await expect(run(change)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(snapshotOf(excel.host)).toEqual(before);
  await run(({ protection }) => protection.unprotect());
  await expect(run(change)).resolves.toBeUndefined();
});

test("its cells and names can be changed all the same, and it says that it is protected", async () => {
  excel = await openExcel({ ...contentOf({ Kava: [["a"]] }), isProtected: true });
  await Excel.run(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    worksheets.getItem("Kava").getRange("A1").values = [["b"]];
    names.add("Nimi", "=Kava!$A$1");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(excel.host.content().isProtected).toBe(true);
  await expect(run(({ protection }) => protection.protect())).rejects.toMatchObject({ code: "InvalidOperation" });
});

test.each([
  ["with a space", "Minu nimi"],
  ["that is a cell", "AB12"],
  ["that is a cell in the other notation", "R1C1"],
  ["that begins with a digit", "1a"],
  ["that a table has", "TEGEVUSED"],
  ["that another name has", "olemas"],
])("a name %s is refused, to names and to tables", async (_, name) => {
  excel = await openExcel(contentOf({ Kava: [["a"], ["b"], ["c"], ["d"]] }, { names: { Olemas: "Kava!$A$1" } }));
  await run(({ worksheets }) => void (worksheets.getItem("Kava").tables.add("A1:A2", true).name = "Tegevused"));
  const before = snapshotOf(excel.host);
  const refused = { code: "InvalidArgument" };
  await expect(run(({ names }) => void names.add(name, "=1"))).rejects.toMatchObject(refused);
  expect(snapshotOf(excel.host)).toEqual(before);
  await expect(run(({ tables }) => void (tables.add("Kava!A3:A4", true).name = name))).rejects.toMatchObject(refused);
});
