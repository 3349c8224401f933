import { beginWriting, type WorkbookWriting } from "../../src/excel/write-sheets";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { snapshotOf } from "../support/snapshot";
import { contentOf } from "../support/workbook-content";
import { summarySheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const BEFORE = summarySheet("Koond", [
  ["Esimene", [10, 200], "A1"],
  ["Teine", [60], "A2"],
]);
const AFTER = summarySheet("Koond", [
  ["Esimene", [200, 70, 5], "A3"],
  ["Kolmas", []],
]);
const SETTINGS = { "Tegevuskava.koond": { was: "enne" }, "Tegevuskava.vana": [1, 2] };

async function open(): Promise<string> {
  excel = await openExcel(contentOf({ Oma: [["a"]] }, { settings: { ...SETTINGS, "Kellegi.oma": 1 } }));
  const { sheetIds } = await beginWriting().write({ sheets: [{ layout: BEFORE, onto: null }], names: [] }, {});
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Koond");
    sheet.getRange("D3").values = [["märkus"]];
    sheet.getRange("B4").hyperlink = { address: "https://example.org/" };
    sheet.getRange("A1:A5").conditionalFormats.add("Custom").custom.rule.formula = "=$B1=5";
    await context.sync();
  });
  return sheetIds[0]!;
}

const writingOnto = (sheetId: string): WorkbookWriting => ({
  sheets: [
    {
      layout: AFTER,
      onto: { sheetId, oldRows: [0, 1, 3, 4, null, 5, 6, 7], goneRows: [2], restyles: true },
    },
  ],
  names: [{ name: "Koond_tabel", sheet: "Koond", area: { top: 0, bottom: 7, left: 0, right: 3 } }],
  settings: new Map<string, unknown>([
    ["Tegevuskava.koond", { is: "nüüd" }],
    ["Tegevuskava.vana", null],
    ["Tegevuskava.uus", "õ"],
    ["Tegevuskava.puudu", null],
  ]),
});

const settings = (): unknown => (excel!.host.content() as { settings: unknown }).settings;

/** Conditional formats have other ids each time. */
function workbook(): unknown {
  const text = JSON.stringify(snapshotOf(excel!.host));
  return JSON.parse(text.replace(/"cfId":"[^"]*"/g, '"cfId":""')) as unknown;
}

test("settings are written with the sheets, and are put back as they were", async () => {
  const sheetId = await open();
  excel!.host.log.reset();
  const writing = beginWriting();
  await writing.write({ ...writingOnto(sheetId), sheets: [], names: [] }, {});
  expect(excel!.host.log.syncs).toBe(2);
  expect(settings()).toEqual({ "Kellegi.oma": 1, "Tegevuskava.koond": { is: "nüüd" }, "Tegevuskava.uus": "õ" });
  expect(await writing.undo({})).toBe("undone");
  expect(settings()).toEqual({ ...SETTINGS, "Kellegi.oma": 1 });
});

test("a large setting is counted", async () => {
  await open();
  excel!.host.payloadLimit = 4_900_000;
  const large = "õ".repeat(900_000);
  await beginWriting().write(
    { sheets: [], names: [], settings: new Map(["a", "b"].map((key) => [key, key + large.slice(0, 880_000)])) },
    {},
  );
  expect((settings() as { a: string }).a).toHaveLength(880_001);
});

test("whatever fails, a summary is as it was or as it was to be", async () => {
  const sheetId = await open();
  const content = excel!.host.content();
  const before = workbook();
  await beginWriting().write(writingOnto(sheetId), {});
  const after = workbook();
  expect(excel!.host.missing).toEqual([]);
  const outcomes: string[] = [];
  for (let use = 0; ; use += 6) {
    excel!.host.open(content);
    excel!.host.failNext({ member: "*", code: "GeneralException", after: use });
    const writing = beginWriting();
    const failed = await writing.write(writingOnto(sheetId), {}).then(
      () => false,
      () => true,
    );
    if (!failed) break;
    const outcome = await writing.undo({});
    outcomes.push(outcome);
    expect({ use, now: workbook() }).toEqual({ use, now: outcome === "undone" ? before : after });
  }
  // Looks, links and conditional formats come when there is no way back.
  const first = outcomes.indexOf("completed");
  expect(first).toBeGreaterThan(12);
  expect(outcomes.slice(first)).not.toContain("undone");
  expect(outcomes.length - first).toBeGreaterThan(12);
}, 240_000);
