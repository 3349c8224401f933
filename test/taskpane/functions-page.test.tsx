/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { FUNCTION_IDS } from "../../src/functions/function-ids";
import { translator, type Language } from "../../src/locales";
import { FUNCTION_EXAMPLES } from "../../src/locales/function-examples";
import type { HostOptions } from "../../src/preview/host/workbook-host";
import { createActions } from "../../src/taskpane/actions";
import { Pane } from "../../src/taskpane/components/Pane";
import { engine } from "../../src/taskpane/engine";
import { functionsEngine } from "../../src/taskpane/functions/functions-engine";
import { createFunctions } from "../../src/taskpane/functions/showing-functions";
import { localFormula } from "../../src/taskpane/functions/local-formula";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { addinFunctions } from "../support/addin-functions";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf } from "../support/workbook-content";

// Excel answers once the grid has calculated.
configure({ asyncUtilTimeout: 5_000 });

const ROOT = join(__dirname, "../..");
const words = translator("et").messages.functionsPage;
const english = translator("en").messages.functionsPage;

let excel: OpenExcel;
/** What the server gives for a place; by default the files of the built folder. */
let serve: (place: string) => Response | Promise<Response>;
const asked: string[] = [];

/** As much of a browser's answer as the page looks at, which jsdom has none of. */
const answer = (text: string, status = 200): Response =>
  ({ ok: status < 300, status, json: async () => JSON.parse(await Promise.resolve(text)) as unknown }) as Response;
const fromFolder = (place: string): Response => answer(readFileSync(join(ROOT, place), "utf8"));

beforeAll(() => {
  // What browsers have and jsdom has not; nothing here depends on sizes.
  globalThis.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  // The grid calculates by it.
  globalThis.MessageChannel = MessageChannel as unknown as typeof globalThis.MessageChannel;
  globalThis.fetch = async (place) => {
    asked.push(place as string);
    return serve(place as string);
  };
});
beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  serve = fromFolder;
});
afterEach(() => excel.close());
afterAll(quitExcel);

async function show(language: Language = "et", options: HostOptions = {}) {
  excel = await openExcel(contentOf({ Leht1: [["Nimi"]] }), {
    decimalMark: ",",
    functions: addinFunctions(),
    ...options,
  });
  const store = createStore(initialState(language));
  const actions = createActions(() => Promise.resolve(engine), store);
  const { container } = render(<Pane store={store} actions={actions} isDark={false} />);
  await act(() => actions.start("excel", true));
  await act(() => actions.showPage("functions"));
  return { store, actions, container, user: userEvent.setup() };
}

async function shown(...of: Parameters<typeof show>) {
  const pane = await show(...of);
  await screen.findByRole("button", { name: "PLAN.ROLLUP" });
  await waitFor(() => expect(pane.store.get().functions.decimalMark).not.toBeNull());
  return pane;
}

/** Opens a function's entry. */
async function open(user: ReturnType<typeof userEvent.setup>, id: string): Promise<HTMLElement> {
  const button = screen.getByRole("button", { name: `PLAN.${id}` });
  await user.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  return button.closest("li")!;
}

async function violations(container: HTMLElement): Promise<string[]> {
  // Without layout nothing can be said of colours and sizes: test/e2e looks at those.
  const { violations: found } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const select = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Leht1").getRange(address).select();
    await context.sync();
  });
const formulaIn = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Leht1").getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas[0]![0] as unknown;
  });

test.each(["et", "en"] as const)(
  "every function stands in a group, with what Excel says of it (%s)",
  async (language) => {
    const { container, user } = await shown(language);
    const { groups } = translator(language).messages.functionsPage;
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(Object.values(groups));
    const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect([...names].sort()).toEqual(FUNCTION_IDS.map((id) => `PLAN.${id}`).sort());
    expect(await violations(container)).toEqual([]);
    for (const id of FUNCTION_IDS) await open(user, id);
    expect(await violations(container)).toEqual([]);
    const file = language === "et" ? "functions.et.json" : "functions.json";
    expect(asked).toEqual([`assets/functions/${file}`]);
    const { functions } = JSON.parse(readFileSync(join(ROOT, "assets/functions", file), "utf8")) as {
      functions: { id: string; description: string; parameters: { name: string; description: string }[] }[];
    };
    for (const { id, description, parameters } of functions) {
      const entry = screen.getByRole("button", { name: `PLAN.${id}` }).closest("li")!;
      expect(entry).toHaveTextContent(description.replace(/\s+/g, " "));
      for (const one of parameters) {
        const term = within(entry).getAllByText(one.name, { selector: "code" })[0]!;
        expect(term.closest("div")).toHaveTextContent(one.description);
      }
    }
  },
);

test("formulas are shown as this Excel takes them, and results as its cells show them", async () => {
  const { user } = await shown("et");
  const entry = await open(user, "ROLLUPS");
  expect(entry).toHaveTextContent('=PLAN.ROLLUPS({"1";"1.1";"1.2";"2"};{1000;400;550,5;75})');
  expect(
    within(entry)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["950,5", "400", "550,5", "75"]);
  expect(await open(user, "FTECHECK")).toHaveTextContent("=PLAN.FTECHECK(tekst; kinnitatud; [lubatud_erinevus])");
  expect(await open(user, "FINDINGS")).toHaveTextContent("RaskusvigaLahterD2");
});

test("an Excel of another region than the pane's language", async () => {
  const { user } = await shown("et", { decimalMark: "." });
  expect(await open(user, "ROLLUPS")).toHaveTextContent(FUNCTION_EXAMPLES.ROLLUPS[0]!.formula);
});

test.each([
  ['=F({1,2;3.5,"a,b.c"},1.25,"2.5;""")', '=F({1\\2;3,5\\"a,b.c"};1,25;"2.5;""")'],
  ["=PLAN.FTE(A1)", "=PLAN.FTE(A1)"],
])("%s with a decimal comma", (formula, local) => {
  expect(localFormula(formula, ",")).toBe(local);
  expect(localFormula(formula, ".")).toBe(formula);
});

test("an example goes into the selected cell, and is taken back by the keyboard", async () => {
  const { container, user } = await shown();
  await select("B4:C5");
  const before = snapshotOf(excel.host);
  const entry = await open(user, "ROLLUPS");
  const insert = within(entry).getByRole("button", { name: words.insert });
  await user.click(insert);
  expect(await within(entry).findByText("Näide on lahtris Leht1!B4.")).toHaveAttribute("role", "status");
  expect(await formulaIn("B4")).toBe(FUNCTION_EXAMPLES.ROLLUPS[0]!.formula);
  expect(await violations(container)).toEqual([]);
  // Once more, where it stands already: nothing is written, and the first one can still be taken back.
  await user.click(insert);
  await within(entry).findByText("Lahter Leht1!B4 ei ole tühi. Valige tühi lahter ja proovige uuesti.");
  act(() => within(entry).getByRole("button", { name: "Võta tagasi: Leht1!B4" }).focus());
  await user.keyboard("{Enter}");
  await within(entry).findByText("Näide on lahtrist Leht1!B4 eemaldatud.");
  expect(insert).toHaveFocus();
  expect(within(entry).queryByRole("button", { name: /^Võta tagasi/ })).toBeNull();
  await select("B4:C5");
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("what Excel refuses is said beside the example", async () => {
  const { store, user } = await shown();
  await select("B4");
  const entry = await open(user, "FTE");
  excel.host.failNext({ member: "Range.Formulas", code: "AccessDenied", after: 1 });
  await user.click(within(entry).getByRole("button", { name: words.insert }));
  await within(entry).findByText(translator("et").messages.pane.failures.protected);
  expect(await formulaIn("B4")).toBe("");
  expect(store.get().notices).toEqual([]);
});

test("while a cell is being edited, the pane says what to do, and goes on then", async () => {
  const { user } = await shown();
  await select("B4");
  const entry = await open(user, "FTE");
  excel.host.startCellEdit();
  await user.click(within(entry).getByRole("button", { name: words.insert }));
  await screen.findByText(translator("et").messages.pane.waiting);
  excel.host.endCellEdit();
  await within(entry).findByText("Näide on lahtris Leht1!B4.");
  expect(screen.queryByText(translator("et").messages.pane.waiting)).toBeNull();
});

test("while files are being imported, nothing is inserted, and that is said", async () => {
  const { store, user } = await shown();
  const attempt = jest.fn(() => Promise.resolve("done" as const));
  const functions = createFunctions(
    store,
    attempt,
    () => Promise.resolve(functionsEngine),
    () => true,
  );
  const entry = await open(user, "FTE");
  await act(() => functions.insertExample("FTE"));
  expect(within(entry).getByText(translator("et").messages.pane.failures.busy)).toHaveAttribute("role", "status");
  expect(attempt).not.toHaveBeenCalled();
});

test("an Excel without such functions is told so, and inserts nothing", async () => {
  const { container, user } = await shown("et", { functions: null });
  expect(screen.getByText(words.unsupported)).toBeInTheDocument();
  const entry = await open(user, "FTE");
  expect(within(entry).getByRole("button", { name: words.insert })).toBeDisabled();
  expect(await violations(container)).toEqual([]);
});

const MISSING = translator("et").messages.pane.failures["part-missing"];

test.each<[string, typeof serve]>([
  ["no answer", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["not found", () => answer("", 404)],
  ["a page of the server's own", () => answer("<!doctype html>")],
  ["another list", () => answer("{}")],
])("a list that does not come (%s) is said, and can be asked for again", async (_, failing) => {
  serve = failing;
  const { container, user } = await show();
  expect(await screen.findByText(MISSING)).toHaveAttribute("role", "status");
  expect(await violations(container)).toEqual([]);
  serve = fromFolder;
  await user.click(screen.getByRole("button", { name: words.again }));
  await screen.findByRole("button", { name: "PLAN.ROLLUP" });
  expect(screen.queryByText(MISSING)).toBeNull();
});

test("the other language takes its own list, and what was opened stays open", async () => {
  const { user } = await shown();
  await open(user, "FTE");
  await user.click(screen.getByRole("button", { name: "English" }));
  await screen.findByText("Posts and wages");
  expect(asked).toEqual(["assets/functions/functions.et.json", "assets/functions/functions.json"]);
  expect(screen.getByRole("button", { name: "PLAN.FTE" })).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("button", { name: english.insert })).toBeInTheDocument();
});

test("a list that comes late, after the language was changed, is not shown", async () => {
  let come = (): void => undefined;
  serve = (place) => new Promise((resolve) => (come = () => resolve(fromFolder(place))));
  const { user } = await show();
  const first = come;
  await user.click(screen.getByRole("button", { name: "English" }));
  await waitFor(() => expect(asked).toHaveLength(2));
  await act(async () => (come(), first()));
  await screen.findByText("Posts and wages");
  expect(screen.getByText(/^The full-time equivalent that a wage line states/)).toBeInTheDocument();
});

test("a formula is copied as it is shown", async () => {
  const { user } = await shown();
  const entry = await open(user, "WAGEPERFTE");
  await user.click(within(entry).getByRole("button", { name: words.copy }));
  await within(entry).findByText(words.said.copied);
  expect(await navigator.clipboard.readText()).toBe('=PLAN.WAGEPERFTE(26760;"0,5 kohta";"01.01.2025";"31.12.2025")');
});
