import { join } from "node:path";
import { engine } from "../../src/taskpane/engine";
import { createActions } from "../../src/taskpane/actions";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { contentOfFile } from "../excel/excel";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { kinds, listed } from "./pane";

const PARTNER = join(__dirname, "../../assets/samples/partnerid/Kohtla-Järve.xlsx");

let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(await contentOfFile(PARTNER))));
afterEach(() => excel.close());
afterAll(quitExcel);

function pane() {
  const store = createStore(initialState("et"));
  return { store, actions: createActions(() => Promise.resolve(engine), store) };
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
  const { sheetOrder } = excel.host.content().data;
  expect(place?.cell).toEqual({ row: 5, column: 6 });
  await excel.host.editAsUser(sheetOrder[0]!, "G6", [[57_179.84]]);
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
