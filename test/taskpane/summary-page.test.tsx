/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { DraftSummary } from "../../src/summary/draft";
import { createSummaries } from "../../src/taskpane/summary/summaries";
import { summaryEngine, type SummaryEngine } from "../../src/taskpane/summary/summary-engine";
import { snapshotOf } from "../support/snapshot";
import {
  activeSheet,
  button,
  changedCells,
  drafting,
  part,
  said,
  saying,
  sheetNames,
  show,
  violations,
  words,
} from "./summary-pane";

test("one press makes the sheets, says what came of it, shows the first and has the workbook checked", async () => {
  const mapped = [{ sheet: "Tegevuskava", sections: 13 }];
  const open = { error: 4, warning: 18, info: 2 };
  const draftSummary = drafting({ mapped, open, planSheets: 1 });
  const { checked, container, user } = await show({ draftSummary });
  expect(await violations(container)).toEqual([]);
  await user.click(button(words.make.press));
  await saying(words.make.title, words.outcomes.made);
  const made = part(words.make.title);
  expect(
    within(made)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Koondtabel", "Leiud"]);
  expect(made).toHaveTextContent(words.made.added);
  expect(made).toHaveTextContent(
    "Lehe „Tegevuskava” 13 jaotist said plaanilehed; leht ise jäi alles, kuid arvesse lähevad plaanilehed.",
  );
  expect(made).toHaveTextContent("Avatud on 4 viga ja 18 hoiatust: arvud võivad muutuda.");
  expect(sheetNames()).toEqual(["Tegevuskava", "Märkmed", "3.5.2.6 Jõhvi", "Koondtabel", "Leiud"]);
  expect(await activeSheet()).toBe("Koondtabel");
  await checked();
  expect(await violations(container)).toEqual([]);
  await user.click(button("Leiud"));
  await waitFor(async () => expect(await activeSheet()).toBe("Leiud"));
  await user.click(button(words.made.findings));
  expect(await screen.findByRole("tabpanel", { name: "Kontroll" })).toBeInTheDocument();
});

test("a second press brings the same sheets up to date", async () => {
  const { checked, user } = await show();
  await user.click(button(words.make.press));
  await saying(words.make.title, words.outcomes.made);
  expect(part(words.make.title)).toHaveTextContent(words.made.clean);
  await checked();
  await user.click(button(words.make.press));
  await waitFor(() => expect(part(words.make.title)).toHaveTextContent(words.made.updated));
  expect(part(words.make.title)).not.toHaveTextContent(words.made.added);
  expect(sheetNames()).toEqual(["Tegevuskava", "Märkmed", "Koondtabel", "Leiud"]);
});

test("a workbook without a plan is told so, and nothing is written", async () => {
  const { host, container, user } = await show({ draftSummary: () => Promise.resolve(null) });
  const before = snapshotOf(host);
  await user.click(button(words.make.press));
  await saying(words.make.title, words.outcomes.noPlan);
  expect(snapshotOf(host)).toEqual(before);
  expect(await violations(container)).toEqual([]);
});

test("changed cells are asked about before anything is written; each is a way to it", async () => {
  const { host, container, user } = await show({ draftSummary: drafting({ changed: changedCells(12) }) });
  const before = snapshotOf(host);
  await user.click(button(words.make.press));
  await saying(words.make.title, "Koondlehtedel on 12 lahtrit");
  const list = screen.getByRole("list", { name: words.changed.cells });
  const lines = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines).toHaveLength(11);
  expect([lines[0], lines[1], lines[10]]).toEqual(["Märkmed, B1: väärtus 0", "Märkmed, B2: tühi", "ja veel 2"]);
  expect(await violations(container)).toEqual([]);
  await user.click(button("Märkmed, B3"));
  await waitFor(async () => expect(await activeSheet()).toBe("Märkmed"));
  await user.click(button(words.changed.keep));
  await saying(words.make.title, words.outcomes.kept);
  expect(button(words.make.press)).toHaveFocus();
  expect(sheetNames()).toEqual(["Tegevuskava", "Märkmed"]);
  await act(() =>
    Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem("Tegevuskava").activate())),
  );
  expect(snapshotOf(host)).toEqual(before);
});

test("what an earlier press has made is not shown as this one's, which only asks", async () => {
  let changed: ReturnType<typeof changedCells> = [];
  const { checked, user } = await show({ draftSummary: (...given) => drafting({ changed })(...given) });
  await user.click(button(words.make.press));
  await saying(words.make.title, words.outcomes.made);
  await checked();
  expect(within(part(words.make.title)).getAllByRole("list")).toHaveLength(1);
  changed = changedCells(2);
  await user.click(button(words.make.press));
  await waitFor(() => expect(button(words.changed.keep)).toBeVisible());
  expect(within(part(words.make.title)).getAllByRole("list")).toEqual([screen.getByLabelText(words.changed.cells)]);
  await user.click(button(words.changed.keep));
  await saying(words.make.title, words.outcomes.kept);
  expect(within(part(words.make.title)).queryByRole("list")).toBeNull();
});

test("what was seen is overwritten by the keyboard; a cell that was changed since is asked about anew", async () => {
  let changed = changedCells(1);
  const { user } = await show({ draftSummary: (source, translate) => drafting({ changed })(source, translate) });
  await user.click(button(words.make.press));
  await saying(words.make.title, "Koondlehtedel on 1 lahter,");
  changed = changedCells(2);
  await user.tab();
  await user.tab();
  expect(button(words.changed.overwrite)).toHaveFocus();
  await user.keyboard("{Enter}");
  await saying(words.make.title, "Koondlehtedel on 2 lahtrit");
  expect(sheetNames()).toEqual(["Tegevuskava", "Märkmed"]);
  await user.click(button(words.changed.overwrite));
  await saying(words.make.title, words.outcomes.made);
  expect(sheetNames()).toContain("Koondtabel");
});

test.each([
  ["a protected workbook", { member: "WorksheetCollection.Add", code: "AccessDenied" }],
  ["a failure in the middle", { member: "Range.Values", code: "AccessDenied" }],
])("%s leaves the workbook as it was, and that is said", async (_, failure) => {
  const { host, user } = await show();
  const before = snapshotOf(host);
  host.failNext(failure);
  await user.click(button(words.make.press));
  await saying(words.make.title, "Koondlehti ei kirjutatud ja töövihik jäi selliseks, nagu oli.");
  expect(said(words.make.title)).toContain("kaitstud");
  expect(snapshotOf(host)).toEqual(before);
});

test("cancelled while it is drafted: nothing is written, and the focus stays on the page", async () => {
  let go = (): void => undefined;
  const draftSummary: DraftSummary = async (source, translate) => {
    await new Promise<void>((resolve) => (go = resolve));
    return drafting()(source, translate);
  };
  const { host, container, user } = await show({ draftSummary });
  const before = snapshotOf(host);
  await user.click(button(words.make.press));
  await saying(words.make.title, words.stages.drafting);
  expect(screen.getByRole("progressbar", { name: words.stages.drafting })).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  // While one task goes on, no other begins.
  await user.click(button(words.remove.press));
  expect(screen.queryByRole("button", { name: words.removing.remove })).toBeNull();
  await user.click(button("Katkesta"));
  expect(button(words.make.press)).toHaveFocus();
  go();
  await saying(words.make.title, words.outcomes.cancelled);
  expect(snapshotOf(host)).toEqual(before);
});

test("while a cell is being edited, the pane says what to do, and goes on then", async () => {
  const { host, user } = await show();
  host.startCellEdit();
  await user.click(button(words.make.press));
  await screen.findByText(/^Lahtri muutmine on pooleli/);
  host.endCellEdit();
  await saying(words.make.title, words.outcomes.made);
  expect(screen.queryByText(/^Lahtri muutmine on pooleli/)).toBeNull();
});

test("while files are being imported, nothing is summed up, and that is said", async () => {
  const { store } = await show();
  const nothing = jest.fn();
  const load = (): Promise<SummaryEngine> => Promise.resolve(summaryEngine);
  const summaries = createSummaries(store, nothing, nothing, nothing, () => true, load);
  await act(() => summaries.make());
  expect(said(words.make.title)).toContain("Excel on praegu hõivatud.");
  expect(nothing).not.toHaveBeenCalled();
});

test("removing asks once; the plan sheets of this session go with them where that is chosen", async () => {
  const { checked, container, user } = await show({ draftSummary: drafting({ planSheets: 1 }) });
  const before = sheetNames();
  await user.click(button(words.make.press));
  await saying(words.make.title, words.outcomes.made);
  await checked();
  await user.click(button(words.remove.press));
  await saying(words.remove.title, words.removing.what);
  expect(part(words.remove.title)).toHaveTextContent("Koondlehtede jaoks lisati 1 leht: 3.5.2.6 Jõhvi.");
  expect(await violations(container)).toEqual([]);
  await user.click(button(words.giveUp));
  expect(said(words.remove.title)).toBe("");
  expect(sheetNames()).toHaveLength(before.length + 3);
  await user.click(button(words.remove.press));
  await user.click(button(words.removing.removeAll));
  await saying(words.remove.title, "Eemaldatud on 3 lehte.");
  expect(sheetNames()).toEqual(before);
  expect(within(part(words.make.title)).queryByRole("list")).toBeNull();
  await user.click(button(words.remove.press));
  expect(screen.queryByRole("button", { name: words.removing.removeAll })).toBeNull();
  await user.click(button(words.removing.remove));
  await saying(words.remove.title, words.outcomes.nothingToRemove);
});

test("the question names the plan sheets as they are called now, and those alone that are there", async () => {
  const { checked, user } = await show({ draftSummary: drafting({ planSheets: 1 }) });
  await user.click(button(words.make.press));
  await saying(words.make.title, words.outcomes.made);
  await checked();
  const inExcel = (change: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
  await inExcel((sheets) => void (sheets.getItem("3.5.2.6 Jõhvi").name = "Jõhvi osa"));
  await user.click(button(words.remove.press));
  await waitFor(() => expect(part(words.remove.title)).toHaveTextContent("lisati 1 leht: Jõhvi osa."));
  await user.click(button(words.giveUp));
  await inExcel((sheets) => sheets.getItem("Jõhvi osa").delete());
  await user.click(button(words.remove.press));
  await saying(words.remove.title, words.removing.what);
  expect(part(words.remove.title)).not.toHaveTextContent("Jõhvi osa");
});

test("a workbook whose sheets may not be removed keeps them, and that is said", async () => {
  const { host, user } = await show();
  await user.click(button(words.make.press));
  await saying(words.make.title, words.outcomes.made);
  await user.click(button(words.remove.press));
  host.failNext({ member: "Worksheet.Delete", code: "AccessDenied" });
  await user.click(button(words.removing.remove));
  await saying(words.remove.title, "Koondlehti ei eemaldatud. Töövihik või leht on kaitstud");
  expect(sheetNames()).toContain("Koondtabel");
});
