/** @jest-environment jsdom */
import { table } from "../support/grids";
import { flawed, kinds, listed, open } from "./pane";
import { excelError } from "./workbook";

async function checked(...grids: Parameters<typeof open>) {
  const pane = open(...grids);
  await pane.actions.checkWorkbook();
  pane.workbook.asked.length = 0;
  return { ...pane, findings: listed(pane.store.get()) };
}

test("choosing a finding selects its cell", async () => {
  const { workbook, store, actions, findings } = await checked();
  await actions.choose(findings[1]!.key);
  expect(workbook.asked).toEqual(["select id-Leht1 2,3"]);
  expect(store.get().chosen).toEqual({ key: findings[1]!.key, index: 1 });
});

test("the ribbon's buttons check first where nothing was checked, and go around the ends", async () => {
  const { workbook, store, actions } = open();
  await actions.nextFinding();
  expect(workbook.asked).toEqual(["watch", "read", "mark 2", "select id-Leht1 1,3"]);
  await actions.previousFinding();
  expect(store.get().chosen?.index).toBe(1);
  await actions.nextFinding();
  expect(store.get().chosen?.index).toBe(0);
});

test("the last finding is the first one backwards", async () => {
  const { store, actions } = open();
  await actions.previousFinding();
  expect(store.get().chosen?.index).toBe(1);
});

test("what the filter hides is passed over", async () => {
  const { store, actions, findings } = await checked();
  actions.setFilter({ hidden: [], text: "ca 8 tuhat" });
  await actions.nextFinding();
  expect(store.get().chosen).toEqual({ key: findings[1]!.key, index: 0 });
  actions.setFilter({ hidden: ["error"], text: "" });
  await actions.nextFinding();
  expect(store.get().chosen?.key).toBe(findings[1]!.key);
});

test("a hidden sheet and one that is gone are told, until another finding is chosen", async () => {
  const { workbook, store, actions, findings } = await checked(
    flawed({ name: "Peidus", hidden: true }),
    flawed({ name: "Läinud" }),
    flawed({ name: "Olemas" }),
  );
  workbook.gone.add("id-Läinud");
  const on = (sheet: string): string => findings.find(({ finding }) => finding.place?.sheet === sheet)!.key;
  await actions.choose(on("Peidus"));
  expect(store.get().notices).toEqual([{ kind: "hiddenSheet", sheet: "Peidus" }]);
  await actions.choose(on("Läinud"));
  expect(store.get().notices).toEqual([{ kind: "goneSheet", sheet: "Läinud" }]);
  await actions.choose(on("Olemas"));
  expect(store.get().notices).toEqual([]);
});

test("while the user types, the pane says so, and the last choice counts", async () => {
  const { workbook, store, actions, findings } = await checked();
  let finish = (): void => undefined;
  workbook.obstacle = (_, { waitForCell }) =>
    waitForCell ? new Promise((resolve) => (finish = resolve)) : excelError("InvalidOperation");
  const first = actions.choose(findings[0]!.key);
  const second = actions.choose(findings[1]!.key);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(kinds(store.get())).toEqual(["waiting"]);
  finish();
  await Promise.all([first, second]);
  expect([store.get().chosen?.index, kinds(store.get())]).toEqual([1, []]);
});

test("Excel's refusal to go to a cell is told, and the list stays", async () => {
  const { workbook, store, actions, findings } = await checked(table(["1. A", -1]));
  workbook.obstacle = () => excelError("ServiceNotAvailable");
  await actions.choose(findings[0]!.key);
  expect(store.get().notices).toMatchObject([{ kind: "failed", failure: { kind: "busy" } }]);
  expect(listed(store.get())).toHaveLength(1);
});
