/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { Pane } from "../../src/taskpane/components/Pane";
import { languageOf } from "../../src/taskpane/language";
import type { Host } from "../../src/taskpane/state";
import { gridOf, table } from "../support/grids";
import { corrected, flawed, listed, open } from "./pane";
import { sampleInJsdom } from "./sample";
import { excelError } from "./workbook";

beforeAll(() => {
  // What browsers have and jsdom has not; nothing here depends on sizes.
  globalThis.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
});
beforeEach(() => localStorage.clear());

type Grids = Parameters<typeof open>;

async function show(grids: Grids = [], host: Host = "excel", canWriteNotes = true) {
  const pane = open(...grids);
  const { container } = render(<Pane store={pane.store} actions={pane.actions} isDark={false} />);
  await act(() => pane.actions.start(host, canWriteNotes));
  return { ...pane, container, user: userEvent.setup() };
}

async function showChecked(...grids: Grids) {
  const pane = await show(grids);
  await pane.user.click(screen.getByRole("button", { name: "Kontrolli" }));
  await waitFor(() => expect(pane.store.get().work).toBeNull());
  return pane;
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("li > button")];

async function violations(container: HTMLElement): Promise<string[]> {
  // Without layout nothing can be said of colours and sizes: test/e2e looks at those.
  const { violations: found } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test("from the start to the findings of the sample, by section", async () => {
  const { container, store } = await showChecked(...sampleInJsdom("tegevuskava-2025-lahtrid.xlsx"));
  expect(rows()).toHaveLength(30);
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toContain("3.5.2.6 Jõhvi");
  expect(screen.getByRole("button", { name: /^4.viga$/ })).toHaveAttribute("aria-pressed", "true");
  expect(rows()[0]).toHaveTextContent(/hoiatus Elluviija · C18.*märgitud 11 · oodatud 7$/);
  expect(store.get().said).toBeNull();
  expect(await violations(container)).toEqual([]);
});

test("choosing a finding selects its cell, and the list tells which one it is", async () => {
  const { workbook, user } = await showChecked();
  await user.click(rows()[1]!);
  expect(workbook.asked.at(-1)).toBe("select id-Leht1 2,3");
  expect(rows().map((row) => row.getAttribute("aria-current"))).toEqual([null, "true"]);
  await user.click(screen.getByRole("button", { name: "Eelmine leid" }));
  expect(workbook.asked.at(-1)).toBe("select id-Leht1 1,3");
});

test("the keyboard goes through the list, and only Enter goes to the cell", async () => {
  const { workbook, user } = await showChecked();
  const [first, second] = rows() as [HTMLElement, HTMLElement];
  expect([first.tabIndex, second.tabIndex]).toEqual([0, -1]);
  act(() => first.focus());
  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  await user.keyboard("{ArrowDown}{Home}");
  expect(first).toHaveFocus();
  await user.keyboard("{End}");
  expect(second).toHaveFocus();
  expect(workbook.asked.filter((request) => request.startsWith("select"))).toEqual([]);
  await user.keyboard("{Enter}");
  expect(workbook.asked.at(-1)).toBe("select id-Leht1 2,3");
});

test("when a correction takes the focused finding away, the next one has the focus, and it is said", async () => {
  const { workbook } = await showChecked();
  act(() => rows()[0]!.focus());
  workbook.grids = [corrected()];
  workbook.edit();
  await waitFor(() => expect(rows()).toHaveLength(1), { timeout: 2_000 });
  expect(rows()[0]).toHaveFocus();
  expect(screen.getAllByRole("status")[0]).toHaveTextContent("1 leid parandatud. Leitud: 1 viga.");
});

test("severities and a search filter the list, and all comes back at once", async () => {
  const { user } = await showChecked(table(["1. A", -1], ["2. B", "8.000,00"]));
  expect(rows()).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: /^1.viga$/ }));
  expect(rows().map((row) => row.textContent)).toEqual([expect.stringMatching(/^märkus/)]);
  await user.type(screen.getByRole("searchbox"), "seda ei ole");
  expect(rows()).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Näita kõiki" }));
  expect(rows()).toHaveLength(2);
});

test("a long list comes in pages, and the keyboard turns them", async () => {
  const { store, actions, user } = await showChecked(
    table(...Array.from({ length: 250 }, (_, i) => [`${i + 1}. A`, -1])),
  );
  expect(rows()).toHaveLength(100);
  await user.click(screen.getByRole("button", { name: "Näita veel (150)" }));
  expect(rows()).toHaveLength(200);
  act(() => rows()[0]!.focus());
  await user.keyboard("{End}");
  expect(rows().at(-1)).toHaveFocus();
  expect(rows().at(-1)).toHaveTextContent("D251");
  await act(() => actions.choose(listed(store.get())[3]!.key));
  expect(rows().find((row) => row.getAttribute("aria-current"))).toHaveTextContent("D5");
});

test("text from cells is text", async () => {
  const evil = '<img src=x onerror="alert(1)">';
  const { container } = await showChecked({ ...table(["1. A", evil]), name: evil }, flawed());
  expect(container.querySelector("img")).toBeNull();
  expect(rows()[0]).toHaveTextContent(evil);
});

test("while working, the check can be cancelled, and the focus stays on its button", async () => {
  const { workbook, user } = await show();
  workbook.obstacle = () => new Promise(() => undefined);
  const check = screen.getByRole("button", { name: "Kontrolli" });
  await user.click(check);
  expect(check).toHaveFocus();
  expect(check).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByRole("progressbar")).toBeInTheDocument();
  expect(screen.getByText("Loen lehti…")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Katkesta" }));
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByText("Töö katkestati.")).toBeInTheDocument();
});

test("notices can be acted on and hidden", async () => {
  const { workbook, user, container } = await showChecked();
  act(() => workbook.edit("remote"));
  expect(screen.getByText(/Keegi teine muutis töövihikut/)).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Peida teade" }));
  expect(screen.queryByText(/Keegi teine/)).toBeNull();
  expect(document.body).not.toHaveFocus();
});

test("the list is copied as text, and it is said", async () => {
  const { user } = await showChecked();
  await user.click(screen.getByRole("button", { name: "Kopeeri loend" }));
  expect(await navigator.clipboard.readText()).toMatch(/^Tegevuskava kontroll: 2.viga\n/);
  expect(screen.getByText(/2 leidu kopeeritud/)).toBeInTheDocument();
});

test("where nothing may be copied, the pane says so", async () => {
  const { user } = await showChecked();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  document.execCommand = () => false;
  await user.click(screen.getByRole("button", { name: "Kopeeri loend" }));
  expect(await screen.findByText(/Loendit ei saanud kopeerida/)).toBeInTheDocument();
});

test("the other language is a press away and is remembered", async () => {
  const { user, container } = await showChecked();
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByRole("button", { name: "Check again" })).toBeInTheDocument();
  expect(rows()[0]).toHaveTextContent(/^error/);
  expect(document.documentElement.lang).toBe("en");
  expect(languageOf("et-EE")).toBe("en");
  expect(await violations(container)).toEqual([]);
});

test.each([
  ["et-EE", "et"],
  ["ET", "et"],
  ["en-US", "en"],
  ["en-GB", "en"],
  ["ru-RU", "et"],
])("Office in %s is %s", (office, language) => expect(languageOf(office)).toBe(language));

describe("states", () => {
  test("nothing found: what was checked", async () => {
    const { container } = await showChecked(table(["1. A", 10], ["1.1. B", 10]));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Vigu, hoiatusi ega märkusi ei leitud");
    expect(screen.getByText(/Kontrolliti: 1.jaotis, 2.rida, 2.summat\./)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("no plan: what was looked for and where", async () => {
    const { container } = await showChecked(
      gridOf([["Nimekiri"]], { name: "Nimed" }),
      gridOf([["1"]], { name: "Muu" }),
    );
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain("Tegevuse üldajaraam");
    expect(screen.getByText("Läbi vaadatud lehed: Nimed, Muu")).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("checked before", async () => {
    const { store } = await show();
    act(() => store.set({ markedBefore: true }));
    expect(screen.getByRole("button", { name: "Kontrolli uuesti" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Eemalda värvid" })).toBeEnabled();
  });

  test("failed: what went wrong and what to do", async () => {
    const { workbook, user, container } = await show();
    workbook.obstacle = () => excelError("ServiceNotAvailable");
    await user.click(screen.getByRole("button", { name: "Kontrolli" }));
    expect(await screen.findByText(/Excel on praegu hõivatud/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test.each([
    ["outside", "See paneel töötab Excelis"],
    ["old-excel", "See Excel on kontrolli jaoks liiga vana"],
  ] as const)("%s: no button that would come to nothing", async (host, title) => {
    const { container } = await show([], host);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(title);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["English"]);
    expect(await violations(container)).toEqual([]);
  });

  test("no notes in this Excel: a word why", async () => {
    await show([], "excel", false);
    expect(screen.getByRole("switch")).toBeDisabled();
    expect(screen.getByRole("switch")).toHaveAccessibleDescription(/ExcelApi versiooni 1.18/);
  });
});
