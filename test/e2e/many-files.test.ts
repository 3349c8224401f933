import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { manyPartners } from "../support/many-partners";
import { cardsOf, openForImport, WORDS } from "./import-page";
import { watchAnswering, type Gap } from "./own-time";
import { allInPage } from "./support";

const FILES = 40;
const ROWS = 200;
/** What nobody feels as waiting. */
const LONGEST_MS = 100;

let page: Page;
let pane: Frame;
let folder: string;
const step = allInPage("many-files", (opened) => void (page = opened));
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "tegevuskava-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the page's status said, and how often Excel had been asked then. */
interface Said {
  readonly text: string;
  readonly syncs: number;
}
interface PaneWindow {
  said: Said[];
  readonly parent: { readonly preview: { readonly host: { readonly log: { readonly syncs: number } } } };
}

/** Notes every sentence of the page's status from now on. */
async function noteStatus(): Promise<() => Promise<Said[]>> {
  await pane.evaluate(() => {
    const own = window as unknown as PaneWindow;
    const said: Said[] = (own.said = []);
    new MutationObserver(() => {
      const text = document.querySelector("main [role=status]")?.textContent ?? "";
      if (said.at(-1)?.text !== text) said.push({ text, syncs: own.parent.preview.host.log.syncs });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => pane.evaluate(() => (window as unknown as PaneWindow).said);
}

const tooLong = (gaps: readonly Gap[]): Gap[] => gaps.filter(({ own }) => own > LONGEST_MS);

test("forty files of two hundred rows are read: progress moves, and the pane answers meanwhile", () =>
  step("read", async () => {
    pane = await openForImport(page);
    const paths = (await manyPartners(FILES, ROWS)).map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const said = await noteStatus();
    const stop = await watchAnswering(page, pane);
    await pane.setInputFiles("main input[type=file]", paths);
    await pane.waitForSelector("main [role=status]:has-text('Kõik failid on loetud')");
    expect(tooLong(await stop())).toEqual([]);
    expect((await said()).filter(({ text }) => /^Loetud \d+\/40$/.test(text)).length).toBeGreaterThan(FILES / 2);
    const cards = await cardsOf(pane);
    expect(cards).toHaveLength(FILES);
    for (const { text } of cards) expect(text).toContain("200 rida");
  }));

test("they are written one by one, each by as many syncs as the first ones, and the pane answers meanwhile", () =>
  step("write", async () => {
    const said = await noteStatus();
    const stop = await watchAnswering(page, pane);
    await pane.click(`main button:text-is("${WORDS.import}")`);
    await pane.waitForSelector(`main [role=status]:has-text('Imporditud ${FILES} faili')`, { timeout: 100_000 });
    expect(tooLong(await stop())).toEqual([]);
    const writing = (await said()).filter(({ text }) => text.startsWith("Impordin "));
    expect(writing).toHaveLength(FILES);
    const perFile = writing.slice(1).map(({ syncs }, index) => syncs - writing[index]!.syncs);
    expect(perFile.slice(-10)).toEqual(perFile.slice(2, 12));
  }));
