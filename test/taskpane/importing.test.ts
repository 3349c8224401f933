import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createActions } from "../../src/taskpane/actions";
import { choicesOf } from "../../src/taskpane/import/choices";
import { importEngine, type ImportEngine } from "../../src/taskpane/import/import-engine";
import type { FileReading } from "../../src/taskpane/import/file-reader";
import type { FileContent } from "../../src/taskpane/import/import-state";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { flawed, kinds } from "./pane";
import { excelError, Workbook } from "./workbook";

type ReadFile = Extract<FileContent, { kind: "read" }>;

const SAMPLES = join(__dirname, "../../assets/samples");
const partners = readdirSync(join(SAMPLES, "partnerid")).map((name) => `partnerid/${name}`);

function fileOf(name: string): File {
  return new File([readFileSync(join(SAMPLES, name))], basename(name));
}

function pane(changed: Partial<ImportEngine> = {}) {
  const store = createStore(initialState("et"));
  const workbook = new Workbook([flawed()]);
  const load = (): Promise<ImportEngine> => Promise.resolve({ ...importEngine, ...changed });
  const actions = createActions(() => Promise.resolve(workbook.engine), store, load);
  const files = () => store.get().importing.files;
  const settled = async (): Promise<void> => {
    const isBusy = (): boolean => files().some(({ content }) => ["waiting", "reading"].includes(content.kind));
    for (let tries = 0; isBusy(); tries++) {
      if (tries > 600) throw new Error("The files were never read.");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { store, actions, workbook, files, settled };
}

/** What is said of each file: its sections' codes and parties, or why there are none. */
function told({ files }: Pick<ReturnType<typeof pane>, "files">): string[] {
  return files().map(({ content }) => {
    if (content.kind === "problem") return content.problem.reason;
    if (content.kind !== "read") return content.kind;
    return content.incoming.plan.sections.map(({ code, party }) => `${code} ${party}`).join(", ");
  });
}

/** Files that are let go one by one. */
function slowReading() {
  const asked: { name: string; finish: () => void }[] = [];
  let closed = 0;
  const reading: FileReading = {
    read: ({ file }, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
        const finish = (): void => resolve({ kind: "grids", grids: [flawed()], sha256: file.name.repeat(8) });
        asked.push({ name: file.name, finish });
      }),
    close: () => void closed++,
  };
  return { asked, closed: () => closed, engine: { createFileReading: () => reading } };
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test("the partners' files are read and checked, and nothing is written", async () => {
  const open = pane();
  open.actions.addFiles(partners.map(fileOf));
  await open.settled();
  expect(told(open).sort()).toEqual([
    "3.5.2.1 Tartu",
    "3.5.2.2 Tallinn",
    "3.5.2.4 Rakvere",
    "3.5.2.5 Pärnu",
    "3.5.2.5 Saaremaa",
    "3.5.2.6 Jõhvi",
    "3.5.2.7 Haapsalu",
    "3.5.2.8 Kohtla-Järve",
  ]);
  const kohtla = open.files().find(({ name }) => name.startsWith("Kohtla"))!.content;
  expect(kohtla).toMatchObject({
    kind: "read",
    incoming: { file: { sha256: expect.stringMatching(/^[\da-f]{64}$/) as string } },
    figures: { declared: "118640.00", computed: "118639.84" },
  });
  expect(kohtla.kind === "read" && kohtla.findings.map(({ finding }) => finding.rule)).toContain("parent-sum");
  // What the workbook holds is read, for what is there already.
  expect(new Set(open.workbook.asked)).toEqual(new Set(["read"]));
  expect(kinds(open.store.get())).toEqual([]);
});

test("a Word file and files that can't be read stand side by side, each with its reason", async () => {
  const open = pane();
  const broken = (name: string, ...bytes: number[]): File => new File([new Uint8Array(bytes)], name);
  open.actions.addFiles([
    broken("tühi.xlsx"),
    broken("kava.pdf", 0x25, 0x50, 0x44, 0x46),
    fileOf("tegevuskava-2025.docx"),
    broken("poolik.xlsx", 0x50, 0x4b, 3, 4),
  ]);
  await open.settled();
  const [empty, pdf, word, cut] = told(open);
  expect([empty, pdf, cut]).toEqual(["empty", "pdf", "truncated"]);
  expect(word!.split(", ").length).toBeGreaterThan(8);
});

test("the same file twice is said once; another file with a section names the first", async () => {
  const open = pane();
  const copy = new File([readFileSync(join(SAMPLES, "partnerid/Tartu.xlsx"))], "Tartu (1).xlsx");
  open.actions.addFiles([fileOf("partnerid/Tartu.xlsx"), copy, fileOf("tegevuskava-2025.docx")]);
  await open.settled();
  const [first, second, word] = open.files().map(({ content }) => (content as ReadFile).incoming);
  const { choiceOf, sameAs, alsoIn } = choicesOf(open.store.get().importing);
  expect([...sameAs]).toEqual([[second, "Tartu.xlsx"]]);
  const tartu = word!.plan.sections.find(({ party }) => party === "Tartu")!;
  expect(alsoIn.get(tartu)).toEqual(["Tartu.xlsx", "Tartu (1).xlsx"]);
  // Nothing is written twice unless it is asked for.
  expect([first, second].map((one) => choiceOf.get(one!.plan.sections[0]!))).toEqual(["add", "skip"]);
  expect(choiceOf.get(tartu)).toBe("skip");
  open.actions.chooseFor(tartu, "add");
  expect(choicesOf(open.store.get().importing).choiceOf.get(tartu)).toBe("add");
});

test("partners' files may all have one name: the first that has a section is taken, and is said once", async () => {
  const open = pane();
  const sent = (partner: string): File =>
    new File([readFileSync(join(SAMPLES, `partnerid/${partner}.xlsx`))], "tegevuskava.xlsx");
  open.actions.addFiles([sent("Tartu"), fileOf("tegevuskava-2025.docx"), sent("Jõhvi"), sent("Jõhvi")]);
  await open.settled();
  const [, word, own] = open.files().map(({ content }) => (content as ReadFile).incoming.plan);
  const { choiceOf, alsoIn } = choicesOf(open.store.get().importing);
  const johvi = word!.sections.find(({ party }) => party === "Jõhvi")!;
  expect([johvi, own!.sections[0]!].map((section) => choiceOf.get(section))).toEqual(["add", "skip"]);
  expect(alsoIn.get(johvi)).toEqual(["tegevuskava.xlsx"]);
});

test("two files are read at a time, a third begins when one is done, and workers are let go in the end", async () => {
  const slow = slowReading();
  const open = pane(slow.engine);
  open.actions.addFiles(["a", "b", "c"].map((name) => new File([], name)));
  await breathe();
  expect(slow.asked.map(({ name }) => name)).toEqual(["a", "b"]);
  slow.asked[1]!.finish();
  await breathe();
  await breathe();
  expect(slow.asked.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  for (const { finish } of slow.asked) finish();
  await open.settled();
  await breathe();
  expect(slow.closed()).toBe(1);
});

test("cancelling keeps what is read and takes the rest from the list; a removed file is read no further", async () => {
  const slow = slowReading();
  const open = pane(slow.engine);
  open.actions.addFiles(["a", "b", "c", "d"].map((name) => new File([], name)));
  await breathe();
  open.actions.removeFile(open.files()[1]!.id);
  slow.asked[0]!.finish();
  await breathe();
  await breathe();
  expect(slow.asked.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
  open.actions.cancelReading();
  await breathe();
  expect(open.files().map(({ name, content }) => [name, content.kind])).toEqual([["a", "read"]]);
  expect(kinds(open.store.get())).toEqual([]);
});

test("who cancels while a cell is being edited is not told any more that the work goes on", async () => {
  const slow = slowReading();
  const open = pane(slow.engine);
  open.workbook.obstacle = (_, { signal, waitForCell }) =>
    waitForCell
      ? new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason as Error)))
      : excelError("InvalidOperationInCellEditMode");
  open.actions.addFiles([new File([], "a")]);
  await breathe();
  slow.asked[0]!.finish();
  await breathe();
  expect(kinds(open.store.get())).toEqual(["waiting"]);
  open.actions.cancelReading();
  await breathe();
  expect(kinds(open.store.get())).toEqual([]);
});

test("a protected file is opened with its password", async () => {
  const asked: (string | null)[] = [];
  const createFileReading = (): FileReading => ({
    read: ({ password }) => {
      asked.push(password);
      const reason = password === null ? "encrypted" : "wrong-password";
      return Promise.resolve(
        password === "saladus"
          ? { kind: "grids", grids: [flawed()], sha256: "0".repeat(64) }
          : { kind: "problem", problem: { code: "password", reason, data: {} } },
      );
    },
    close: () => undefined,
  });
  const open = pane({ createFileReading });
  open.actions.addFiles([new File([], "salajane.xlsx")]);
  await open.settled();
  expect(told(open)).toEqual(["encrypted"]);
  const { id } = open.files()[0]!;
  open.actions.givePassword(id, "arvan");
  await open.settled();
  expect(told(open)).toEqual(["wrong-password"]);
  open.actions.givePassword(id, "saladus");
  await open.settled();
  expect(open.files()[0]!.content.kind).toBe("read");
  expect(asked).toEqual([null, "arvan", "saladus"]);
});

test("code that does not come is said once, and no file is blamed for it", async () => {
  const chunk = Object.assign(new Error("no chunk"), { name: "ChunkLoadError" });
  const open = pane({ createFileReading: () => ({ read: () => Promise.reject(chunk), close: () => undefined }) });
  open.actions.addFiles([new File([], "a.xlsx"), new File([], "b.xlsx")]);
  await open.settled();
  expect(told(open)).toEqual(["not-read", "not-read"]);
  expect(open.store.get().notices).toMatchObject([{ kind: "failed", failure: { kind: "part-missing" } }]);
});
