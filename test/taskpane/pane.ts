import { createActions } from "../../src/taskpane/actions";
import { initialState, type ListedFinding, type PaneState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import type { Grid } from "../../src/reading/grid";
import { table } from "../support/grids";
import { Workbook } from "./workbook";

/** Two mistakes: an amount below zero, and one that nobody can read. */
export const flawed = (more: Partial<Grid> = {}): Grid => ({
  ...table(["1. Koolitus", -5], ["2. Seminar", "ca 8 tuhat"]),
  ...more,
});
export const corrected = (): Grid => table(["1. Koolitus", 5], ["2. Seminar", "ca 8 tuhat"]);

/** A pane beside a workbook. */
export function open(...grids: Grid[]) {
  const workbook = new Workbook(grids.length > 0 ? grids : [flawed()]);
  const store = createStore(initialState("et"));
  return { workbook, store, actions: createActions(() => Promise.resolve(workbook.engine), store) };
}

/** The rules of the findings that are listed, or a word on what is there instead. */
export function rules(state: Pick<PaneState, "outcome">): string[] {
  const { outcome } = state;
  return outcome?.kind === "checked" ? listed(state).map(({ finding }) => finding.rule) : [outcome?.kind ?? "none"];
}

export function listed({ outcome }: Pick<PaneState, "outcome">): readonly ListedFinding[] {
  return outcome?.kind === "checked" ? outcome.findings : [];
}

export const kinds = ({ notices }: PaneState): string[] => notices.map(({ kind }) => kind);
