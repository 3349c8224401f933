/** @jest-environment jsdom */
import { createActions } from "../../src/taskpane/actions";
import type { Outcome } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { gridOf } from "../support/grids";
import { corrected, kinds, open, rules } from "./pane";
import { excelError } from "./workbook";

test("a check reads and colours once, and watches from then on", async () => {
  const { workbook, store, actions } = open();
  await actions.checkWorkbook();
  expect(workbook.asked).toEqual(["watch", "read", "mark 2"]);
  expect(rules(store.get())).toEqual(["amount-negative", "amount-unreadable"]);
  await actions.checkWorkbook();
  expect(workbook.asked).toEqual(["watch", "read", "mark 2", "read", "mark 2"]);
});

test("findings are listed before the cells are coloured", async () => {
  const { workbook, store, actions } = open();
  let shown: Outcome | null = null;
  workbook.obstacle = (request) => {
    if (request.startsWith("mark")) shown = store.get().outcome;
    return null;
  };
  await actions.checkWorkbook();
  expect(rules({ outcome: shown })).toHaveLength(2);
});

test("a second press of the button waits for the check that is going on", async () => {
  const { workbook, actions } = open();
  await Promise.all([actions.checkWorkbook(), actions.checkWorkbook()]);
  expect(workbook.asked).toEqual(["watch", "read", "mark 2"]);
});

test("a cancelled check leaves the pane as it was", async () => {
  const { workbook, store, actions } = open();
  workbook.obstacle = (request) => (request === "read" ? new Promise(() => undefined) : null);
  const checked = actions.checkWorkbook();
  await until(() => workbook.asked.includes("read"));
  expect(store.get().work).toEqual({ stage: "reading", done: null, waiting: false });
  actions.cancel();
  await checked;
  expect(store.get()).toMatchObject({ work: null, outcome: null, said: { kind: "cancelled" } });
  expect(workbook.asked).toEqual(["watch", "read"]);
});

test("while the user types, the check waits and says so", async () => {
  const { workbook, store, actions } = open();
  let [finish, isTyping] = [(): void => undefined, true];
  workbook.obstacle = (request, { waitForCell }) => {
    // Excel does not let the registration of events wait.
    if (request === "watch") return isTyping ? excelError("InvalidOperationInCellEditMode") : null;
    if (request !== "read") return null;
    return waitForCell ? new Promise((resolve) => (finish = resolve)) : excelError("InvalidOperationInCellEditMode");
  };
  const checked = actions.checkWorkbook();
  await until(() => store.get().work?.waiting);
  isTyping = false;
  finish();
  await checked;
  expect(rules(store.get())).toHaveLength(2);
  expect(workbook.asked.slice(-2)).toEqual(["mark 2", "watch"]);
});

test("where Excel can't wait for the cell, the pane says what to do", async () => {
  const { workbook, store, actions } = open();
  workbook.obstacle = () => excelError("InvalidOperation");
  await actions.checkWorkbook();
  expect(store.get().outcome).toMatchObject({ kind: "failed", failure: { kind: "cell-edit" } });
  workbook.obstacle = () => null;
  await actions.checkWorkbook();
  expect(rules(store.get())).toHaveLength(2);
});

test("what is too large is asked for in pieces, and from then on at once", async () => {
  const { workbook, actions } = open();
  const pieces: unknown[] = [];
  workbook.obstacle = (request, { inPieces }) => {
    if (request !== "read") return null;
    pieces.push(inPieces);
    return inPieces ? null : excelError("ResponsePayloadSizeLimitExceeded");
  };
  await actions.checkWorkbook();
  await actions.checkWorkbook();
  expect(pieces).toEqual([false, true, true]);
});

test("pieces that are too large are made smaller, until they can't be", async () => {
  const { workbook, store, actions } = open();
  const pieces: unknown[] = [];
  let small = 100;
  workbook.obstacle = (request, { inPieces, finer }) => {
    if (request !== "read") return null;
    pieces.push(inPieces && (finer ?? 1));
    return (finer ?? 1) < small ? excelError("ResponsePayloadSizeLimitExceeded") : null;
  };
  await actions.checkWorkbook();
  expect(rules(store.get())).toHaveLength(2);
  await actions.checkWorkbook();
  expect(pieces).toEqual([false, 1, 10, 100, 100]);
  small = 10_000;
  await actions.checkWorkbook();
  expect(pieces.slice(5)).toEqual([100, 1_000]);
  expect(store.get().outcome).toMatchObject({ kind: "checked" });
});

test("where colouring fails, the findings stay, with the reason", async () => {
  const { workbook, store, actions } = open();
  workbook.obstacle = (request) => (request.startsWith("mark") ? excelError("FilteredRangeConflict") : null);
  await actions.checkWorkbook();
  expect(rules(store.get())).toHaveLength(2);
  expect(store.get().notices).toMatchObject([{ kind: "notMarked", failure: { kind: "filtered" } }]);
});

test("where only notes fail, nothing is said of colours", async () => {
  const { workbook, store, actions } = open();
  await actions.setNotes(true);
  workbook.obstacle = (request) => (request.startsWith("notes") ? excelError("ApiNotFound") : null);
  await actions.checkWorkbook();
  expect(store.get().notices).toMatchObject([{ kind: "notNoted", failure: { kind: "unsupported" } }]);
});

test("a protected sheet is named until it can be coloured", async () => {
  const { workbook, store, actions } = open();
  workbook.protectedSheets.add("Leht1");
  await actions.checkWorkbook();
  expect(store.get().notices).toEqual([{ kind: "uncoloured", sheets: ["Leht1"] }]);
  workbook.protectedSheets.clear();
  await actions.checkWorkbook();
  expect(store.get().notices).toEqual([]);
});

test("our own fault is told with its reason, and the list of the last check stays", async () => {
  const log = jest.spyOn(console, "error").mockImplementation();
  const { workbook, store, actions } = open();
  await actions.checkWorkbook();
  workbook.obstacle = () => new Error("x is undefined");
  await actions.checkWorkbook();
  expect(store.get().notices).toEqual([{ kind: "failed", failure: { kind: "unexpected", reason: "x is undefined" } }]);
  expect(rules(store.get())).toHaveLength(2);
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

test("code that does not come is told from a fault of ours", async () => {
  const store = createStore();
  const lost = Object.assign(new Error("chunk 7"), { name: "ChunkLoadError" });
  await createActions(() => Promise.reject(lost), store).checkWorkbook();
  expect(store.get().outcome).toMatchObject({ kind: "failed", failure: { kind: "part-missing" } });
});

test("a workbook without a plan is neither coloured nor called sound", async () => {
  const { workbook, store, actions } = open(gridOf([["Nimekiri"]]), gridOf([["Muu"]], { name: "Leht2" }));
  await actions.checkWorkbook();
  expect(store.get().outcome).toEqual({ kind: "no-plan", sheets: ["Leht1", "Leht2"] });
  expect(workbook.asked).toEqual(["watch", "read"]);
});

test("clearing leaves the list, and no edit colours anything until the next check", async () => {
  const { workbook, store, actions } = open();
  await actions.checkWorkbook();
  await actions.clearHighlights();
  expect([rules(store.get()).length, kinds(store.get())]).toEqual([2, ["cleared"]]);
  workbook.grids = [corrected()];
  workbook.edit();
  await until(() => rules(store.get()).length === 1);
  expect(workbook.asked.filter((request) => request.startsWith("mark"))).toEqual(["mark 2"]);
  await actions.checkWorkbook();
  expect(workbook.asked.at(-1)).toBe("mark 1");
});

test("clearing stops a check", async () => {
  const { workbook, store, actions } = open();
  workbook.obstacle = (request) => (request === "read" ? new Promise(() => undefined) : null);
  const checked = actions.checkWorkbook();
  await until(() => workbook.asked.includes("read"));
  await Promise.all([actions.clearHighlights(), checked]);
  expect([workbook.asked, kinds(store.get())]).toEqual([["watch", "read", "clear"], ["nothingToClear"]]);
});

test("sheets whose marks had to be left are named", async () => {
  const { workbook, store, actions } = open();
  workbook.protectedSheets.add("Leht1");
  await actions.clearHighlights();
  expect(store.get()).toMatchObject({ markedBefore: true, notices: [{ kind: "left", sheets: ["Leht1"] }] });
});

test("notes are written when asked for, and taken off when not any more", async () => {
  const { workbook, store, actions } = open();
  await actions.start("excel", true);
  await actions.setNotes(true);
  expect(workbook.asked).toEqual(["marks present"]);
  await actions.checkWorkbook();
  expect(kinds(store.get())).toEqual(["notesTaken"]);
  await actions.setNotes(false);
  await actions.checkWorkbook();
  expect(workbook.asked.filter((request) => request.startsWith("notes"))).toEqual(["notes 2", "notes 0"]);
});

test.each(["excel", "outside", "old-excel"] as const)("at the start, %s", async (host) => {
  const { workbook, store, actions } = open();
  workbook.markedBefore = true;
  await actions.start(host, false);
  expect(store.get()).toMatchObject({ host, markedBefore: host === "excel" });
});

async function until(isSo: () => boolean | undefined): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 300) throw new Error("it never came to that");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
