import { join } from "node:path";
import { readWorkbook } from "../../src/excel/read-workbook";
import { engine } from "../../src/taskpane/engine";
import { createActions } from "../../src/taskpane/actions";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { checkOpenWorkbook, contentOfFile } from "../excel/excel";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { idle } from "./idle";
import { kinds, listed } from "./pane";

const PARTNER = join(__dirname, "../../assets/samples/partnerid/Kohtla-Järve.xlsx");

let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(await contentOfFile(PARTNER))));
afterEach(async () => {
  await idle(excel);
  excel.close();
});
afterAll(quitExcel);

function pane() {
  const store = createStore(initialState("et"));
  return { store, actions: createActions(() => Promise.resolve(engine), store) };
}

const firstSheet = (): string => excel.host.content().data.sheetOrder[0]!;

function noteCount(): number {
  const notes = excel.host.content().data.resources?.find(({ name }) => name === "SHEET_NOTE_PLUGIN")?.data ?? "";
  return notes.split("Tegevuskava:").length - 1;
}

/** Until something holds, as what the pane does by itself takes its time. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error("It never came to hold.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a check takes three syncs beside the one that watches, and none more for what it shows", async () => {
  const { store, actions } = pane();
  await actions.start("excel", true);
  excel.host.log.reset();
  await actions.checkWorkbook();
  expect(excel.host.log.syncs).toBe(4);
  expect(listed(store.get()).length).toBeGreaterThan(3);
  excel.host.log.reset();
  await actions.checkWorkbook();
  expect(excel.host.log.syncs).toBe(3);
});

test("correcting a cell takes its finding and its colour away, in two syncs", async () => {
  const { store, actions } = pane();
  await actions.checkWorkbook();
  const before = listed(store.get());
  const { place } = before.find(({ finding }) => finding.rule === "parent-sum")!.finding;
  excel.host.log.reset();
  expect(place?.cell).toEqual({ row: 5, column: 6 });
  await excel.host.editAsUser(firstSheet(), "G6", [[57_179.84]]);
  await until(() => listed(store.get()).length === before.length - 1);
  await until(() => store.get().work === null && excel.host.log.syncs === 2);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(excel.host.log.syncs).toBe(2);
  expect(listed(store.get()).some(({ finding }) => finding.rule === "parent-sum")).toBe(false);
});

test("colouring that fails half-way leaves nothing in the workbook, and the findings are shown", async () => {
  const before = snapshotOf(excel.host);
  const { store, actions } = pane();
  excel.host.failNext({ member: "ConditionalFormatCollection.Add", code: "GeneralException", after: 1 });
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await actions.checkWorkbook();
  silenced.mockRestore();
  expect(kinds(store.get())).toEqual(["notMarked"]);
  expect(listed(store.get()).length).toBeGreaterThan(3);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("Clear after a check with notes leaves the workbook as it was", async () => {
  const before = snapshotOf(excel.host);
  const { store, actions } = pane();
  await actions.start("excel", true);
  await actions.setNotes(true);
  await actions.checkWorkbook();
  expect(snapshotOf(excel.host)).not.toEqual(before);
  await actions.clearHighlights();
  expect(kinds(store.get())).toEqual(["cleared"]);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("an edit is not forgotten when the check that came after it is cancelled", async () => {
  const { store, actions } = pane();
  await actions.checkWorkbook();
  const before = listed(store.get()).length;
  await excel.host.editAsUser(firstSheet(), "G6", [[57_179.84]]);
  const checking = actions.checkWorkbook();
  actions.cancel();
  await checking;
  await until(() => listed(store.get()).length === before - 1);
});

test.each(["marking", "notes"] as const)(
  "a check right after one that was cancelled at %s colours all the same",
  async (stage) => {
    const { store, actions } = pane();
    await actions.start("excel", true);
    await actions.setNotes(true);
    let again: Promise<void> | null = null;
    const stop = store.subscribe(() => {
      if (again !== null || store.get().work?.stage !== stage) return;
      again = Promise.resolve();
      setTimeout(() => {
        actions.cancel();
        again = actions.checkWorkbook();
      });
    });
    await actions.checkWorkbook();
    await until(() => again !== null);
    await again;
    stop();
    expect(kinds(store.get())).toEqual([]);
    excel.host.log.reset();
    const { findings } = await checkOpenWorkbook();
    expect(findings.length).toBeGreaterThan(3);
    const { marks } = (await readWorkbook()).sheets[0]!;
    expect(marks.length).toBeGreaterThan(1);
  },
);

test("a second session checks in three syncs too, and takes old notes out only where there are some", async () => {
  const first = pane();
  await first.actions.start("excel", true);
  await first.actions.checkWorkbook();
  const { store, actions } = pane();
  await actions.start("excel", true);
  expect(store.get().markedBefore).toBe(true);
  excel.host.log.reset();
  await actions.checkWorkbook();
  expect(excel.host.log.syncs).toBe(3 + 1);
});

test("a correction that comes to the plan by a formula takes the finding away", async () => {
  const { store, actions } = pane();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Andmed").getRange("A1").values = [[57_180]];
    worksheets.getFirst().getRange("G6").formulas = [["=Andmed!A1"]];
    await context.sync();
  });
  await actions.checkWorkbook();
  const before = listed(store.get()).length;
  const { sheets } = await readWorkbook();
  await excel.host.editAsUser(sheets.find(({ name }) => name === "Andmed")!.id, "A1", [[57_179.84]]);
  await until(() => listed(store.get()).length === before - 1);
});

test("where notes are wanted, they go with their findings", async () => {
  const { store, actions } = pane();
  await actions.start("excel", true);
  await actions.setNotes(true);
  await actions.checkWorkbook();
  const before = noteCount();
  await excel.host.editAsUser(firstSheet(), "G6", [[57_179.84]]);
  await until(() => noteCount() === before - 1);
  expect(kinds(store.get())).toEqual([]);
});
