/** @jest-environment jsdom */
import { gridOf, table } from "../support/grids";
import { corrected, flawed, kinds, listed, open, rules } from "./pane";
import { excelError } from "./workbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** A pane whose workbook has been checked; what it asked until then is forgotten. */
async function checked(...grids: Parameters<typeof open>) {
  const pane = open(...grids);
  const done = pane.actions.checkWorkbook();
  await pass(50);
  await done;
  pane.workbook.asked.length = 0;
  return pane;
}

test("a correction takes the finding out, with two requests, when the user has been quiet for a moment", async () => {
  const { workbook, store } = await checked();
  workbook.grids = [corrected()];
  workbook.edit();
  await pass(400);
  workbook.edit();
  await pass(500);
  expect(workbook.asked).toEqual([]);
  await pass(150);
  expect(workbook.asked).toEqual(["reread id-Leht1", "mark 1"]);
  expect(rules(store.get())).toEqual(["amount-unreadable"]);
  expect(store.get()).toMatchObject({ said: { kind: "fixed", count: 1 }, work: null });
});

test("an edit that changes no finding colours nothing", async () => {
  const { workbook, store } = await checked();
  workbook.edit();
  await pass(700);
  expect([workbook.asked, store.get().said]).toEqual([["reread id-Leht1"], null]);
});

test("a small workbook is read whole again, for formulas that take an edit to another sheet", async () => {
  const { workbook } = await checked(flawed(), flawed({ name: "Leht2" }));
  workbook.edit("user", "cells", "Leht2");
  await pass(700);
  expect(workbook.asked).toEqual(["reread id-Leht1 id-Leht2"]);
});

test("of a large workbook only edited sheets are read again", async () => {
  const large = table(...Array.from({ length: 5_001 }, (_, index): [string, number] => [`${index + 1}. Koolitus`, 1]));
  const { workbook } = await checked(large, flawed({ name: "Leht2" }), flawed({ name: "Leht3" }));
  workbook.edit("user", "cells", "Leht3");
  workbook.edit("user", "cells", "Leht2");
  workbook.edit("user", "cells", "Leiud");
  await pass(700);
  expect(workbook.asked).toEqual(["reread id-Leht2 id-Leht3"]);
});

test("our own edits are nobody's, and others' only bring a word", async () => {
  const { workbook, store } = await checked();
  workbook.edit("us");
  workbook.edit("remote");
  await pass(5_000);
  expect([workbook.asked, kinds(store.get())]).toEqual([[], ["remote"]]);
});

test("sheets that come, go or are renamed are read with all others", async () => {
  const { workbook, store } = await checked();
  workbook.grids = [flawed(), flawed({ name: "Leht2" })];
  workbook.edit("user", "sheets", "Leht2");
  await pass(700);
  expect(workbook.asked).toEqual(["read", "mark 4"]);
  expect(store.get().said).toEqual({ kind: "added", count: 2 });
});

test("an edit during a check is not lost", async () => {
  const { workbook, store, actions } = await checked();
  let finish = (): void => undefined;
  workbook.obstacle = (request) => (request === "read" ? new Promise((resolve) => (finish = resolve)) : null);
  const done = actions.checkWorkbook();
  await pass(10);
  workbook.edit();
  await pass(5_000);
  finish();
  await pass(10);
  await done;
  workbook.grids = [corrected()];
  await pass(700);
  expect(workbook.asked).toEqual(["read", "mark 2", "reread id-Leht1", "mark 1"]);
  expect(rules(store.get())).toHaveLength(1);
});

test("an edit that can't be checked while the user types is tried again, without a word", async () => {
  const { workbook, store } = await checked();
  workbook.obstacle = () => excelError("InvalidOperationInCellEditMode");
  workbook.grids = [corrected()];
  workbook.edit();
  await pass(700);
  expect([workbook.asked, kinds(store.get())]).toEqual([["reread id-Leht1"], []]);
  workbook.obstacle = () => null;
  await pass(2_000);
  expect(rules(store.get())).toHaveLength(1);
});

test("where a sheet is gone, all is read again", async () => {
  const { workbook, store } = await checked(flawed(), flawed({ name: "Leht2" }));
  workbook.grids = [flawed()];
  workbook.obstacle = (request) => (request.startsWith("reread") ? excelError("ItemNotFound") : null);
  workbook.edit();
  await pass(3_000);
  expect(workbook.asked).toEqual(["reread id-Leht1 id-Leht2", "read", "mark 2"]);
  expect(kinds(store.get())).toEqual([]);
});

test("a re-check that fails brings a quiet word, once, and the next that succeeds takes it away", async () => {
  const { workbook, store } = await checked();
  workbook.obstacle = () => excelError("FilteredRangeConflict");
  workbook.edit();
  await pass(10_000);
  expect([workbook.asked, kinds(store.get())]).toEqual([["reread id-Leht1"], ["stale"]]);
  workbook.obstacle = () => null;
  workbook.edit();
  await pass(700);
  expect(kinds(store.get())).toEqual([]);
});

test("colours that a re-check could not set are set by the next one", async () => {
  const { workbook } = await checked();
  workbook.obstacle = (request) => (request.startsWith("mark") ? excelError("FilteredRangeConflict") : null);
  workbook.grids = [corrected()];
  workbook.edit();
  await pass(700);
  workbook.obstacle = () => null;
  workbook.edit();
  await pass(700);
  expect(workbook.asked).toEqual(["reread id-Leht1", "mark 1", "clear", "reread id-Leht1", "mark 1"]);
});

test("a check by hand goes before a re-check", async () => {
  const { workbook, actions, store } = await checked();
  workbook.obstacle = (request) => (request.startsWith("reread") ? new Promise(() => undefined) : null);
  workbook.edit();
  await pass(700);
  const done = actions.checkWorkbook();
  await pass(50);
  await done;
  expect(workbook.asked.slice(0, 3)).toEqual(["reread id-Leht1", "read", "mark 2"]);
  expect(store.get().work).toBeNull();
});

test("a plan that is written into an empty workbook is found and coloured", async () => {
  const { workbook, store } = await checked(gridOf([["Nimekiri"]]));
  expect(rules(store.get())).toEqual(["no-plan"]);
  workbook.grids = [flawed()];
  workbook.edit();
  await pass(700);
  expect([rules(store.get()).length, workbook.asked.at(-1)]).toEqual([2, "mark 2"]);
});

test("the chosen finding stays chosen, and after a correction the next one takes its turn", async () => {
  const rows = [-1, -2, -3].map((cost, index) => [`${index + 1}. Tegevus`, cost]);
  const { workbook, store, actions } = await checked(table(...rows));
  await actions.nextFinding();
  await actions.nextFinding();
  const [, second, third] = listed(store.get());
  expect(store.get().chosen).toEqual({ key: second!.key, index: 1 });
  workbook.grids = [table(rows[0]!, ["2. Tegevus", 2], rows[2]!)];
  workbook.edit();
  await pass(700);
  await actions.nextFinding();
  expect(store.get().chosen).toEqual({ key: third!.key, index: 1 });
  expect(workbook.asked.at(-1)).toBe("select id-Leht1 3,3");
});
