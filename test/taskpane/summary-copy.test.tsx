/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { translator } from "../../src/locales";
import { summaryPageWords } from "../../src/locales/summary-page";
import type { SummaryEngine } from "../../src/taskpane/summary/summary-engine";
import {
  button,
  changedCells,
  downloads,
  drafting,
  part,
  REMOVED,
  said,
  saying,
  sheetNames,
  show,
  violations,
  words,
} from "./summary-pane";

test("the copy: the summary is made first, and what is not in the copy is said", async () => {
  const asked: unknown[] = [];
  const cleanedCopy: SummaryEngine["cleanedCopy"] = (bytes, options) => {
    asked.push(options);
    return Promise.resolve({ kind: "copy", copy: { bytes, removed: REMOVED } });
  };
  const { container, user } = await show({ cleanedCopy });
  await user.click(button(words.copy.press));
  await saying(words.copy.title, "Alla laaditud: Tegevuskava 2025 ministeeriumile.xlsx.");
  expect(said(words.copy.title)).toContain(
    "Koopiast on välja võetud: 3 kontrolli värvi, 1 märge või kommentaar, 2 lisandmooduli seadet. Koopias ei ole lehte: Kava. 1 lahtri valemil ei olnud tulemust",
  );
  expect(downloads).toEqual([{ name: "Tegevuskava 2025 ministeeriumile.xlsx", size: 7 }]);
  expect(sheetNames()).toEqual(["Tegevuskava", "Märkmed", "Koondtabel", "Leiud"]);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("radio", { name: words.copy.values }));
  await user.click(screen.getByRole("checkbox", { name: words.copy.remarks }));
  expect(screen.getByRole("radio", { name: words.copy.values })).toBeChecked();
  await user.click(button(words.copy.press));
  await waitFor(() => expect(downloads).toHaveLength(2));
  expect(asked).toEqual([
    { formulas: "keep", remarks: "remove" },
    { formulas: "values", remarks: "keep" },
  ]);
});

test("open errors are asked about before the copy", async () => {
  const { user } = await show({ draftSummary: drafting({ open: { error: 4, warning: 0, info: 0 } }) });
  await user.click(button(words.copy.press));
  await saying(words.copy.title, "Avatud on 4 viga. Need on kirjas lehel „Leiud”.");
  await user.click(button(words.giveUp));
  await saying(words.copy.title, words.outcomes.notCopied);
  await user.click(button(words.copy.press));
  await saying(words.copy.title, "Avatud on 4 viga.");
  await user.click(button(words.errors.download));
  await saying(words.copy.title, "Alla laaditud");
  expect(downloads).toHaveLength(1);
});

test.each([
  [words.changed.overwrite, 1, true],
  [words.changed.keep, 1, false],
  [words.giveUp, 0, false],
])("changed cells before a copy: %s", async (answer, copies, isWritten) => {
  const { user } = await show({ draftSummary: drafting({ changed: changedCells(1) }) });
  await user.click(button(words.copy.press));
  await saying(words.copy.title, "Koondlehtedel on 1 lahter,");
  expect(part(words.copy.title)).toHaveTextContent(words.changed.keptInCopy);
  await user.click(button(answer));
  await saying(words.copy.title, copies > 0 ? "Alla laaditud" : words.outcomes.notCopied);
  expect(downloads).toHaveLength(copies);
  expect(sheetNames().includes("Koondtabel")).toBe(isWritten);
});

test.each<[string, Partial<SummaryEngine>, string]>([
  [
    "an Excel that gives no file",
    { documentFile: () => Promise.reject(Object.assign(new Error("no"), { code: "NoDocumentFile" })) },
    `Koopiat ei tehtud. ${translator("et").messages.pane.failures["no-file"]}`,
  ],
  [
    "a file with a password",
    { cleanedCopy: () => Promise.resolve({ kind: "problem", reason: "encrypted" }) },
    `Koopiat ei tehtud. ${words.failures.problems.encrypted}`,
  ],
  [
    "a file that is damaged",
    { cleanedCopy: () => Promise.resolve({ kind: "problem", reason: "broken" }) },
    "Koopiat ei tehtud. Faili sisu on rikutud.",
  ],
])("%s: no copy is made, and that is said", async (_, parts, sentence) => {
  const { user } = await show(parts);
  await user.click(button(words.copy.press));
  await saying(words.copy.title, sentence);
  expect(downloads).toEqual([]);
});

test("in English", async () => {
  const english = summaryPageWords("en");
  const { container, user } = await show({ draftSummary: drafting({ open: { error: 1, warning: 0, info: 0 } }) }, "en");
  await user.click(button(english.copy.press));
  await saying(english.copy.title, "1 error is open. It is listed on the sheet “Leiud”.");
  expect(part(english.make.title)).toHaveTextContent("Still open: 1 error. Figures may change.");
  await user.click(button(english.errors.download));
  await saying(english.copy.title, "Downloaded: Action plan 2025 for the ministry.xlsx.");
  expect(await violations(container)).toEqual([]);
});
