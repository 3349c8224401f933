import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createActions } from "../../src/taskpane/actions";
import { engine } from "../../src/taskpane/engine";
import { importEngine } from "../../src/taskpane/import/import-engine";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOfFile } from "../excel/excel";
import { contentOf } from "../support/workbook-content";
import { snapshotOf } from "../support/snapshot";
import { idle } from "./idle";

const SAMPLES = join(__dirname, "../../assets/samples");

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(contentOf({ Leht1: [[null]] }))));
afterEach(async () => {
  await idle(excel);
  excel.close();
});
afterAll(quitExcel);

function fileOf(name: string): File {
  return new File([readFileSync(join(SAMPLES, name))], basename(name));
}

/** A pane with files on its list. */
async function pane(...names: string[]) {
  const store = createStore(initialState("et"));
  const actions = createActions(
    () => Promise.resolve(engine),
    store,
    () => Promise.resolve(importEngine),
  );
  const files = () => store.get().importing.files;
  await actions.start("excel", true);
  const add = async (...added: string[]): Promise<void> => {
    actions.addFiles(added.map(fileOf));
    for (let tries = 0; files().some(({ content }) => ["waiting", "reading"].includes(content.kind)); tries++) {
      if (tries > 500) throw new Error("The files were never read.");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await add(...names);
  const results = (): string[] =>
    files().map(({ result }) =>
      result?.kind === "imported" ? result.sheets.map(({ name }) => name).join(", ") : (result?.kind ?? "none"),
    );
  return { store, actions, files, add, results };
}

const partners = readdirSync(join(SAMPLES, "partnerid")).map((name) => `partnerid/${name}`);

test("partners' files become plan sheets, which are checked then", async () => {
  const { actions, files, results, store } = await pane(...partners);
  await actions.importChosen();
  expect(results().sort()).toEqual([
    "3.5.2.1 Tartu",
    "3.5.2.2 Tallinn",
    "3.5.2.4 Rakvere",
    "3.5.2.5 Pärnu",
    "3.5.2.5 Saaremaa",
    "3.5.2.6 Jõhvi",
    "3.5.2.7 Haapsalu",
    "3.5.2.8 Kohtla-Järve",
  ]);
  const { outcome, notices } = store.get();
  expect(notices).toEqual([]);
  expect(outcome).toMatchObject({ kind: "checked", figures: { sections: 8 } });
  // Each file puts its section on the sheet Kava, below those of the files before it.
  const { data } = excel.host.content();
  const kava = Object.values(data.sheets).find(({ name }) => name === "Kava")!;
  const listed = Object.values(kava.cellData!).map((cells) => cells[0]?.v);
  for (const { content } of files()) {
    const [section] = content.kind === "read" ? content.incoming.plan.sections : [];
    expect(listed).toContain(section!.code);
  }
  expect(Object.values(kava.cellData!).filter((cells) => cells[9]?.v)).toEqual([]);
});

test("sections come into the list on the sheet Kava by its titles, where the officer has put columns of his own too", async () => {
  const { actions, add, store } = await pane("partnerid/Tartu.xlsx");
  await actions.importChosen();
  const row = (address: string): Promise<unknown[]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kava").getRange(address);
      range.load("formulas");
      await context.sync();
      return range.formulas[0]!;
    });
  const titles = (await row("A11:I11")).map(String);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    const table = sheet.tables.getItem("Kava_jaotised");
    table.resize("A11:J12");
    sheet.getRange("A11:J11").values = [[titles[0]!, "Oma", ...titles.slice(1)]];
    await context.sync();
  });
  await add("partnerid/Tallinn.xlsx");
  await actions.importChosen();
  expect(store.get().notices).toEqual([]);
  expect(await row("A11:J11")).toEqual([titles[0]!, "Oma", ...titles.slice(1)]);
  expect(await row("A13:F13")).toEqual([
    "3.5.2.2",
    "",
    "Tallinn",
    expect.stringContaining("Tallinna linnas"),
    "",
    `=IFERROR('3.5.2.2 Tallinn'!H3,"")`,
  ]);
});

test("what is there already is told with its differences, and can be skipped", async () => {
  const { actions, files, add, results } = await pane("partnerid/Tartu.xlsx");
  await actions.importChosen();
  await add("partnerid/Tartu.xlsx");
  const again = files()[1]!.content;
  const [section] = again.kind === "read" ? again.incoming.sections : [];
  expect(section).toMatchObject({
    existing: { sheet: "3.5.2.1 Tartu" },
    isReplaceable: true,
    changes: { isSame: true },
  });
  const before = snapshotOf(excel.host);
  await actions.importChosen();
  expect(results()).toEqual(["3.5.2.1 Tartu", "none"]);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("of a section that two files have only the first is written; a file that comes later meets the workbook's", async () => {
  const { actions, files, add, results, store } = await pane("partnerid/Tallinn.xlsx", "tegevuskava-2025.docx");
  await actions.importChosen();
  expect(results()[1]!.split(", ")).toHaveLength(11);
  await add("tegevuskava-2025-kleebitud.xlsx");
  const { content } = files()[2]!;
  const tallinn = content.kind === "read" && content.incoming.plan.sections.find(({ party }) => party === "Tallinn");
  const { choiceOf, alsoIn } = importEngine.choicesOf(store.get().importing);
  expect(tallinn && choiceOf.get(tallinn)).toBe("replace");
  expect(alsoIn.size).toBe(0);
});

test("a file that was imported is taken back, and finds its row on the sheet Kava when it is imported anew", async () => {
  const { actions, files, results } = await pane("partnerid/Tartu.xlsx");
  const sheets = (): string[] => Object.values(excel.host.content().data.sheets).map(({ name }) => name!);
  const before = sheets();
  await actions.importChosen();
  await actions.takeBackFile(files()[0]!.id);
  expect(results()).toEqual(["none"]);
  expect(sheets()).toEqual([...before, "Kava"]);
  await actions.importChosen();
  expect(results()).toEqual(["3.5.2.1 Tartu"]);
  expect(sheets()).toEqual([...before, "Kava", "3.5.2.1 Tartu"]);
  const kava = Object.values(excel.host.content().data.sheets).find(({ name }) => name === "Kava")!;
  const codes = Object.values(kava.cellData!).map((row) => row[0]?.v);
  expect(codes.filter((code) => code === "3.5.2.1")).toHaveLength(1);
  expect(kava.cellData![11]![4]).toMatchObject({ v: 99_750.84 });
});

test("a file that Excel refuses in the middle leaves the workbook as it was, and says why", async () => {
  const { actions, files, results, store } = await pane("partnerid/Tartu.xlsx", "partnerid/Tallinn.xlsx");
  const before = snapshotOf(excel.host);
  excel.host.failNext({ member: "TableCollection.Add", code: "AccessDenied", after: 1 });
  await actions.importChosen();
  expect(results()).toEqual(["failed", "none"]);
  expect(files()[0]!.result).toMatchObject({ failure: { kind: "protected" } });
  expect(snapshotOf(excel.host)).toEqual(before);
  expect(store.get().importing.writing).toBeNull();
  await actions.importChosen();
  expect(results()).toEqual(["3.5.2.1 Tartu", "3.5.2.2 Tallinn"]);
});

test("what can't be taken out again is said, and the pane goes on", async () => {
  const { actions, results } = await pane("partnerid/Tartu.xlsx", "partnerid/Tallinn.xlsx");
  excel.host.failNext({ member: "TableCollection.Add", code: "AccessDenied", after: 1 });
  excel.host.failNext({ member: "Worksheet.Delete", code: "AccessDenied" });
  await actions.importChosen();
  expect(results()).toEqual(["left", "none"]);
  await actions.checkWorkbook();
});

test.each([0, 1, 2, 3, 4])(
  "cancelling after %d requests takes the file that is being written out again and begins no other",
  async (requests) => {
    const { actions, results } = await pane("partnerid/Tartu.xlsx", "partnerid/Tallinn.xlsx");
    const before = snapshotOf(excel.host);
    excel.host.log.reset();
    const importing = actions.importChosen();
    for (let tries = 0; excel.host.log.requests < requests; tries++) {
      if (tries > 10_000) throw new Error("There were fewer requests.");
      await new Promise((resolve) => setImmediate(resolve));
    }
    actions.cancel();
    await importing;
    expect(results()).toEqual([requests === 0 ? "none" : "cancelled", "none"]);
    expect(snapshotOf(excel.host)).toEqual(before);
  },
);

test("the sheet that the user is on is mapped, and stays as it is", async () => {
  excel.close();
  excel = await openExcel(await contentOfFile(join(SAMPLES, "partnerid/Kohtla-Järve.xlsx")));
  const { actions, files, results } = await pane();
  await actions.mapSheet();
  expect(files()).toMatchObject([{ name: "Kohtla-Järve", size: null, content: { kind: "read" } }]);
  const cells = (): unknown => excel.host.content().data.sheets[excel.host.content().data.sheetOrder[0]!]!.cellData;
  const before = JSON.stringify(cells());
  await actions.importChosen();
  expect(results()).toEqual(["3.5.2.8 Kohtla-Järve"]);
  expect(JSON.stringify(cells())).toBe(before);
});
