import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";
import type { Language } from "../../src/locales";
import { summaryPageWords } from "../../src/locales/summary-page";
import type { HostOptions } from "../../src/preview/host/workbook-host";
import type { ChangedCell, DraftSummary, SummaryDraft } from "../../src/summary/draft";
import { createActions } from "../../src/taskpane/actions";
import { Pane } from "../../src/taskpane/components/Pane";
import { engine } from "../../src/taskpane/engine";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { summaryEngine, type SummaryEngine } from "../../src/taskpane/summary/summary-engine";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { cellsOf, planRow } from "../support/plan-rows";
import { contentOf, type TestCell } from "../support/workbook-content";
import { idle } from "./idle";

// Excel answers once the grid has calculated.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(60_000);

export const words = summaryPageWords("et");
const SECTION = cellsOf([planRow("Koolitus", 100, [planRow("Seminar", 60)])], "2.6. 3.5.2.6 Jõhvi vallas");
const PLAN = contentOf({ Tegevuskava: SECTION as TestCell[][], Märkmed: [["Minu oma"]] });
export const REMOVED = { marks: 3, notes: 1, functionFormulas: 0, settings: 2, sheets: ["Kava"], emptied: 1 };

/** Files that the pane has given to its user. */
export const downloads: { name: string; size: number }[] = [];
let excel: OpenExcel;

beforeAll(() => {
  // What browsers have and jsdom has not; nothing here depends on sizes.
  globalThis.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  globalThis.TextEncoder = TextEncoder;
  // The grid calculates by it.
  globalThis.MessageChannel = MessageChannel as unknown as typeof globalThis.MessageChannel;
  URL.createObjectURL = (blob: Blob) => `blob:${blob.size}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    downloads.push({ name: this.download, size: Number(this.href.slice("blob:".length)) });
  };
});
beforeEach(() => {
  localStorage.clear();
  downloads.length = 0;
});
afterEach(async () => {
  await idle(excel);
  excel.close();
});
afterAll(quitExcel);

/** A draft of two sheets with a line each, onto those that are there already. */
export function drafting(more: Partial<SummaryDraft> = {}): DraftSummary {
  return ({ content }) => {
    const sheets = [...(more.planSheets ? ["3.5.2.6 Jõhvi"] : []), "Koondtabel", "Leiud"].map((name) => {
      const there = content.sheets.find((sheet) => sheet.name === name);
      const layout = { name, columnWidths: [20], rows: [[{ value: "kokku" }]], frozenRows: 0 };
      return { layout, onto: there ? { sheetId: there.id, oldRows: [0] } : null };
    });
    const names = [
      { name: "Koond_tabel", sheet: "Koondtabel", area: { top: 0, left: 0, bottom: 0, right: 0 } },
      { name: "Koond_leiud", sheet: "Leiud", area: { top: 0, left: 0, bottom: 0, right: 0 } },
    ];
    const nothing = { mapped: [], planSheets: 0, changed: [], open: { error: 0, warning: 0, info: 3 } };
    return Promise.resolve({ writing: { sheets, names }, ...nothing, ...more });
  };
}

/** The page beside a workbook in Excel, with some parts of what sums up exchanged. */
export async function show(parts: Partial<SummaryEngine> = {}, language: Language = "et", options: HostOptions = {}) {
  excel = await openExcel(PLAN, options);
  const store = createStore(initialState(language));
  const summary = {
    ...summaryEngine,
    draftSummary: drafting(),
    documentFile: () => Promise.resolve(new Uint8Array(7)),
    cleanedCopy: (bytes: Uint8Array) => Promise.resolve({ kind: "copy", copy: { bytes, removed: REMOVED } } as const),
    ...parts,
  };
  const actions = createActions(
    () => Promise.resolve(engine),
    store,
    undefined,
    () => Promise.resolve(summary),
  );
  const { container } = render(<Pane store={store} actions={actions} isDark={false} />);
  await act(() => actions.start("excel", true));
  await act(() => actions.showPage("summary"));
  /** What comes after a writing by itself, too. */
  const checked = (): Promise<void> =>
    waitFor(() => expect(store.get()).toMatchObject({ work: null, outcome: { kind: "checked" } }));
  return { host: excel.host, store, checked, container, user: userEvent.setup() };
}

export const sheetNames = (): string[] => {
  const { data } = excel.host.content();
  return data.sheetOrder.map((id) => data.sheets[id]!.name!);
};
export const activeSheet = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
export const part = (title: string): HTMLElement => screen.getByRole("region", { name: title });
export const said = (title: string): string =>
  within(part(title))
    .getByRole("status")
    .textContent!.replace(/\u00a0/g, " ");
export const button = (name: string): HTMLElement => screen.getByRole("button", { name });
export const saying = (title: string, sentence: string): Promise<void> =>
  waitFor(() => expect(said(title)).toContain(sentence));

export async function violations(container: HTMLElement): Promise<string[]> {
  // Without layout nothing can be said of colours and sizes: test/e2e looks at those.
  const { violations: found } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export const changedCells = (count: number): ChangedCell[] =>
  Array.from({ length: count }, (_, index) => ({
    sheet: "Märkmed",
    cell: `B${index + 1}`,
    now: index === 1 ? "" : `väärtus ${index}`,
  }));
