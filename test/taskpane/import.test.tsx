/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, createEvent, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Grid } from "../../src/reading/grid";
import { createActions } from "../../src/taskpane/actions";
import { Pane } from "../../src/taskpane/components/Pane";
import type { FileReading } from "../../src/taskpane/import/file-reader";
import { importEngine } from "../../src/taskpane/import/import-engine";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { corrected, flawed } from "./pane";
import { sampleInJsdom } from "./sample";
import { Workbook } from "./workbook";

beforeAll(() => {
  // What browsers have and jsdom has not; nothing here depends on sizes.
  globalThis.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
});

/** What the files hold, by name; a file that is not among them is protected. */
async function show(contents: Readonly<Record<string, Grid[]>> = {}) {
  const store = createStore(initialState("et"));
  const workbook = new Workbook([flawed()]);
  const createFileReading = (): FileReading => ({
    read: ({ file: { name }, password }) => {
      const grids = contents[password ?? name];
      return Promise.resolve(
        grids
          ? { kind: "grids", grids, sha256: name.repeat(2) }
          : { kind: "problem", problem: { code: "password", reason: "encrypted", data: {} } },
      );
    },
    close: () => undefined,
  });
  const actions = createActions(
    () => Promise.resolve(workbook.engine),
    store,
    () => Promise.resolve({ ...importEngine, createFileReading }),
  );
  const { container } = render(<Pane store={store} actions={actions} isDark={false} />);
  await act(() => actions.start("excel", true));
  const user = userEvent.setup();
  return { store, actions, container, user };
}

async function showImport(contents: Readonly<Record<string, Grid[]>> = {}) {
  const pane = await show(contents);
  await pane.user.click(screen.getByRole("tab", { name: "Import" }));
  await screen.findByRole("button", { name: "Vali failid…" });
  const choose = async (...names: string[]): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    await pane.user.upload(
      input,
      names.map((name) => new File(["x"], name)),
    );
    await waitFor(() => expect(screen.getByText("Kõik failid on loetud.")).toBeInTheDocument());
  };
  return { ...pane, choose };
}

async function violations(container: HTMLElement): Promise<string[]> {
  // Without layout nothing can be said of colours and sizes: test/e2e looks at those.
  const { violations: found } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const card = (name: string): HTMLElement =>
  screen.getByRole("heading", { name: new RegExp(`^${name}`) }).closest("li")!;

test("tabs: one is in the tab order, arrow keys go around, and the page is named by its tab", async () => {
  const { user, container } = await show();
  const [check, imports] = screen.getAllByRole("tab");
  expect(screen.getByRole("tabpanel", { name: "Kontroll" })).toBeInTheDocument();
  act(() => check!.focus());
  await user.keyboard("{ArrowRight}");
  expect(imports).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("tabpanel", { name: "Import" })).toBeInTheDocument();
  expect([check!.tabIndex, imports!.tabIndex]).toEqual([-1, 0]);
  expect(await violations(container)).toEqual([]);
  await user.keyboard("{End}{ArrowRight}{Enter}");
  expect(await screen.findByRole("tabpanel", { name: "Kontroll" })).toBeInTheDocument();
});

test("a chosen file shows its section, rows, totals and findings with their cells", async () => {
  const { choose, user, container } = await showImport({
    "Kohtla-Järve.xlsx": sampleInJsdom("partnerid/Kohtla-Järve.xlsx"),
  });
  await choose("Kohtla-Järve.xlsx");
  const shown = within(card("Kohtla-Järve.xlsx"));
  expect(shown.getByText("3.5.2.8 Kohtla-Järve")).toBeInTheDocument();
  expect(shown.getByText(/märgitud 118\s640,00\s€, arvutatud 118\s639,84\s€/)).toBeInTheDocument();
  const more = shown.getByRole("button", { name: /^Leiud: 1\sviga, 5\shoiatust$/ });
  expect(more).toHaveAttribute("aria-expanded", "false");
  await user.click(more);
  expect(more).toHaveAttribute("aria-expanded", "true");
  expect(shown.getByText("Kohtla-Järve · G6")).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
});

test("files that are dropped anywhere on the pane come to the list", async () => {
  await show({ "johvi.xlsx": [corrected()] });
  const pane = screen.getByRole("main");
  const files = [new File(["x"], "johvi.xlsx")];
  fireEvent.dragEnter(pane, { dataTransfer: { types: ["Files"], files: [] } });
  expect(screen.getByText("Laske failid lahti: need lisatakse loendisse.")).toBeInTheDocument();
  const drop = createEvent.drop(pane, { dataTransfer: { types: ["Files"], files } });
  fireEvent(pane, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(await screen.findByText("Kõik failid on loetud.")).toBeInTheDocument();
  expect(card("johvi.xlsx")).toBeInTheDocument();
  expect(screen.queryByText("Laske failid lahti: need lisatakse loendisse.")).toBeNull();
});

test("text that is dragged is none of the pane's business", async () => {
  await show();
  const over = createEvent.dragOver(screen.getByRole("main"), { dataTransfer: { types: ["text/plain"] } });
  fireEvent(screen.getByRole("main"), over);
  expect(over.defaultPrevented).toBe(false);
});

test("a protected file says so and has a field for its password", async () => {
  const { choose, user, container } = await showImport({ saladus: [corrected()] });
  await choose("salajane.xlsx");
  const shown = within(card("salajane.xlsx"));
  expect(shown.getByText("Fail on parooliga kaitstud. Kirjutage parool ja avage fail.")).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await user.type(shown.getByLabelText("Faili parool"), "saladus{Enter}");
  await waitFor(() => expect(shown.queryByLabelText("Faili parool")).toBeNull());
  expect(await shown.findByText(/2 rida/)).toBeInTheDocument();
  // The keyboard goes on where it was.
  expect(shown.getByRole("heading", { name: /^salajane/ })).toHaveFocus();
});

test("a file with no plan table says so; one that is removed is gone, and the keyboard is at the list's button", async () => {
  const { choose, user } = await showImport({ "tühi.xlsx": [{ ...corrected(), rows: [] }] });
  await choose("tühi.xlsx");
  expect(within(card("tühi.xlsx")).getByText(/^Failis ei ole tegevuskava tabelit/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Eemalda loendist: tühi.xlsx" }));
  expect(screen.queryByRole("heading", { name: /^tühi/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Vali failid…" })).toHaveFocus();
});

test("names and texts of files are text, whatever they hold", async () => {
  const name = "<img src=x onerror=alert(1)>.xlsx";
  const { choose, container } = await showImport({ [name]: [flawed({ name: "<b>=1+1</b>" })] });
  await choose(name);
  expect(container.querySelector("main img, main b")).toBeNull();
  expect(screen.getByRole("heading", { name: new RegExp("<img") })).toBeInTheDocument();
});

test("the page speaks English too", async () => {
  const { choose, actions } = await showImport({ "a.xlsx": [corrected()], "b.xlsx": [corrected()] });
  await choose("a.xlsx", "b.xlsx");
  act(() => actions.setLanguage("en"));
  expect(screen.getByRole("button", { name: "Add files…" })).toBeInTheDocument();
  expect(screen.getByText("All files are read.")).toBeInTheDocument();
});
