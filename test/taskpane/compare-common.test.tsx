/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { comparePlans } from "../../src/comparing/compare-plans";
import { readPlan } from "../../src/reading/read-plan";
import type { Version } from "../../src/taskpane/compare/compare-state";
import { Pane } from "../../src/taskpane/components/Pane";
import { gridOf } from "../support/grids";
import { cellsOf, planRow } from "../support/plan-rows";
import { open } from "./pane";

const LABEL = "Ainult jaotised, mis on mõlemas";
const LINE = "Välja on jäetud jaotised, mis on ainult ühes versioonis: varasemas 1, hilisemas 0.";

const section = (heading: string, title: string, cost: number) =>
  gridOf(cellsOf([planRow(title, cost)], heading), { name: heading.slice(0, 7) });
const parnu = section("3.5.2.5 Pärnu linnas", "Suvekool noortele", 100);
const johvi = (cost: number) => section("3.5.2.6 Jõhvi vallas", "Infotunnid raamatukogus", cost);
const WHOLE = [parnu, johvi(20)];

/** @param names of the two versions; null is the open workbook */
async function show(before: typeof WHOLE, after: typeof WHOLE, names: readonly [string | null, string | null]) {
  const { store, actions } = open();
  const { container } = render(<Pane store={store} actions={actions} isDark={false} />);
  const [earlier, later] = [before, after].map((grids, index) => {
    return { kind: "plan", name: names[index]!, time: null, plan: readPlan(grids) } as const satisfies Version;
  });
  await act(async () => {
    await actions.start("excel", true);
    await actions.showPage("compare");
    const changes = comparePlans(earlier!.plan, later!.plan);
    store.set({ comparing: { ...store.get().comparing, before: earlier!, after: later!, changes } });
  });
  return { store, actions, container, user: userEvent.setup() };
}

const text = (): string => screen.getByRole("tabpanel").textContent!.replace(/\u00a0/g, " ");

test("a partner's file beside the workbook: other sections are left out, which is said; the keyboard takes them in", async () => {
  const { container, user } = await show(WHOLE, [johvi(25)], [null, "Jõhvi.xlsx"]);
  const choice = screen.getByRole("checkbox", { name: LABEL });
  expect(choice).toBeChecked();
  expect(screen.getByText(LINE)).toHaveAttribute("role", "status");
  expect(text()).toContain("Kokku: 20,00 € → 25,00 €");
  expect(text()).not.toContain("Pärnu");
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  act(() => choice.focus());
  await user.keyboard(" ");
  expect(choice).not.toBeChecked();
  expect(choice).toHaveFocus();
  expect(screen.queryByText(LINE)).toBeNull();
  expect(text()).toContain("Kokku: 120,00 € → 25,00 €");
  expect(text()).toContain("3.5.2.5 Pärnu (eemaldatud)");
});

test("what is left is not called the same versions", async () => {
  await show(WHOLE, [johvi(20)], [null, "Jõhvi.xlsx"]);
  expect(text()).toContain("Jaotised, mis on mõlemas versioonis, on samad: ühtki muudatust ei leitud.");
  expect(text()).not.toContain("Versioonide sisu on sama");
});

test("the workbook is the part, or both are files: nothing is left out before it is chosen", async () => {
  const { store, user } = await show(WHOLE, [johvi(25)], ["kava.xlsx", null]);
  expect(screen.getByRole("checkbox", { name: LABEL })).not.toBeChecked();
  act(() =>
    store.set({
      comparing: { ...store.get().comparing, after: { ...store.get().comparing.after, name: "b" } as Version },
    }),
  );
  expect(screen.getByRole("checkbox", { name: LABEL })).not.toBeChecked();
  await user.click(screen.getByText(LABEL));
  expect(screen.getByText(LINE)).toBeInTheDocument();
});

test.each([
  ["all sections are in both", WHOLE, [parnu, johvi(25)]],
  ["no section is in both", [parnu], [johvi(25)]],
])("there is no choice where %s", async (_, before, after) => {
  await show(before, after, [null, "fail.xlsx"]);
  expect(text()).toContain("Kokku:");
  expect(screen.queryByRole("checkbox")).toBeNull();
});
