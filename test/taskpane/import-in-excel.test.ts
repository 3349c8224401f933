import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createActions } from "../../src/taskpane/actions";
import { engine } from "../../src/taskpane/engine";
import { importEngine } from "../../src/taskpane/import/import-engine";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { snapshotOf } from "../support/snapshot";

const SAMPLES = join(__dirname, "../../assets/samples");

let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(contentOf({ Leht1: [[null]] }))));
afterEach(async () => {
  await idle();
  excel.close();
});
afterAll(quitExcel);

/** What the pane does by itself comes to its end before Excel is closed. */
async function idle(): Promise<void> {
  for (let before = -1; before !== excel.host.log.requests;) {
    before = excel.host.log.requests;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

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
  const { actions, results, store } = await pane(...partners);
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
