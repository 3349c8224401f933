import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check } from "../../src/checking/check";
import { openGrids } from "../../src/files/open";
import { readPlan } from "../../src/reading/read-plan";
import { createActions } from "../../src/taskpane/actions";
import { engine } from "../../src/taskpane/engine";
import { formEngine } from "../../src/taskpane/form/form-engine";
import { createForms } from "../../src/taskpane/form/making-forms";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { contentOfFile } from "../excel/excel";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { idle } from "./idle";
import { listed } from "./pane";

jest.setTimeout(60_000);
const SAMPLES = join(__dirname, "../../assets/samples");

let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(await contentOfFile(join(SAMPLES, "partnerid/Tartu.xlsx")))));
afterEach(async () => {
  await idle(excel);
  excel.close();
});
afterAll(quitExcel);

function fileOf(name: string): File {
  return new File([readFileSync(join(SAMPLES, name))], basename(name), { lastModified: Date.UTC(2025, 10, 3) });
}

function pane() {
  const store = createStore(initialState("et"));
  return { store, actions: createActions(() => Promise.resolve(engine), store) };
}

const sheetNames = (): string[] => {
  const { data } = excel.host.content();
  return data.sheetOrder.map((id) => data.sheets[id]!.name!);
};

test("a file and the open workbook are compared; the sheet comes and goes, and is no part of the plan", async () => {
  const { store, actions } = pane();
  await actions.checkWorkbook();
  const findings = listed(store.get()).map(({ key }) => key);
  const before = snapshotOf(excel.host);
  await actions.compareFile("before", fileOf("partnerid/Tallinn.xlsx"));
  expect(store.get().comparing).toMatchObject({ before: { kind: "plan", name: "Tallinn.xlsx" }, changes: null });
  await actions.compareWorkbook("after");
  const { changes } = store.get().comparing;
  expect(changes!.sections.map((one) => [one.before?.code, one.after?.code])).toEqual([
    ["3.5.2.2", undefined],
    [undefined, "3.5.2.1"],
  ]);
  await actions.writeComparison();
  expect(store.get().comparing).toMatchObject({ isWriting: false, failure: null, written: { name: "Võrdlus" } });
  expect(sheetNames()).toContain("Võrdlus");
  await actions.checkWorkbook();
  expect(listed(store.get()).map(({ key }) => key)).toEqual(findings);
  await actions.removeComparison();
  expect(store.get().comparing.written).toBeNull();
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("a partner's file beside the whole plan: what was chosen is what is written, and stays when it is read again", async () => {
  excel.close();
  excel = await openExcel(await contentOfFile(join(SAMPLES, "tegevuskava-2025-lahtrid.xlsx")));
  const { store, actions } = pane();
  await actions.compareWorkbook("before");
  await actions.compareFile("after", fileOf("partnerid/Tartu.xlsx"));
  const left = "Välja on jäetud jaotised, mis on ainult ühes versioonis: varasemas 11, hilisemas 0.";
  const written = async (): Promise<string[]> => {
    await actions.writeComparison();
    const { id } = store.get().comparing.written!;
    const cells = JSON.stringify(excel.host.content().data.sheets[id]!.cellData);
    await actions.removeComparison();
    return [...cells.matchAll(/"v":"(.*?)"/g)].map(([, value]) => value!);
  };
  const narrow = await written();
  expect(narrow).toContain(left);
  expect(narrow).not.toContain("eemaldatud");
  actions.setOnlyCommon(false);
  await actions.compareFile("after", fileOf("partnerid/Tartu.xlsx"));
  const wide = await written();
  expect(wide).not.toContain(left);
  expect(wide).toContain("eemaldatud");
  await actions.compareFile("after", fileOf("partnerid/Tallinn.xlsx"));
  expect(store.get().comparing.onlyCommon).toBeNull();
});

test("a version that can't be read says why, and nothing is compared", async () => {
  const { store, actions } = pane();
  await actions.compareWorkbook("before");
  await actions.compareFile("after", new File([], "tühi.xlsx"));
  expect(store.get().comparing).toMatchObject({
    after: { kind: "problem", problem: { reason: "empty" } },
    changes: null,
  });
});

test("a comparison that Excel refuses leaves the workbook as it was, and says why", async () => {
  const { store, actions } = pane();
  await actions.compareFile("before", fileOf("partnerid/Tallinn.xlsx"));
  await actions.compareWorkbook("after");
  const before = snapshotOf(excel.host);
  excel.host.failNext({ member: "WorksheetCollection.Add", code: "AccessDenied" });
  await actions.writeComparison();
  expect(store.get().comparing).toMatchObject({ isWriting: false, failure: { kind: "protected" }, written: null });
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("a partner's form is made for a section of the workbook, and reads as no mistake", async () => {
  const files: [string, Uint8Array][] = [];
  const { store, actions } = pane();
  const forms = createForms(
    store,
    async (_, signal, task) => {
      await task({ engine, options: { signal }, show: () => undefined });
      return "done";
    },
    () => Promise.resolve(formEngine),
    (name, bytes) => void files.push([name, bytes]),
  );
  expect(Object.keys(actions)).toEqual(expect.arrayContaining(Object.keys(forms)));
  await forms.listSections();
  const [tartu] = store.get().form.known;
  expect(tartu).toMatchObject({ code: "3.5.2.1", party: "Tartu" });
  forms.fillForm({ ...tartu!, code: " 3.5.2.1 " });
  await forms.makeForm();
  expect(files.map(([name]) => name)).toEqual(["Partneri vorm 3.5.2.1 Tartu.xlsx"]);
  expect(store.get().form.made).toBe("Partneri vorm 3.5.2.1 Tartu.xlsx");
  // Whoever checks it before anything is filled in finds no mistakes.
  const grids = await openGrids({ name: "vorm.xlsx", bytes: files[0]![1] });
  expect(grids[0]!.name).toBe("3.5.2.1 Tartu");
  expect(check(readPlan(grids))).toEqual([]);
});

test.each([
  [{ code: "", party: "", title: "" }, ["code", "party"]],
  [{ code: "3.5.2", party: "Tartu", title: "" }, ["code"]],
  [{ code: "3.5.2.1 Tartu", party: "Tartu", title: "" }, ["code"]],
  [{ code: "3.5.2.1", party: "  ", title: "" }, ["party"]],
])("a form for %o is not made", async (entries, flaws) => {
  const { store, actions } = pane();
  actions.fillForm(entries);
  await actions.makeForm();
  expect(store.get().form).toMatchObject({ flaws, made: null });
});
