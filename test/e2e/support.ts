import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { GRID } from "./grid";

export const ROOT = join(__dirname, "../..");

/** Where the preview is served for these tests, without a trailing slash. */
export const ADDRESS = process.env.PREVIEW_ADDRESS ?? "";

export interface OpenOptions {
  /** A file to open in place of the sample plan. */
  readonly file?: string;
  readonly language?: "et" | "en";
}

/** Opens the preview and waits until grid and pane are ready. */
export async function openPreview(page: Page, { file, language = "et" }: OpenOptions = {}): Promise<Frame> {
  await page.goto(`${ADDRESS}/?lang=${language}`);
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  if (file) await openFile(page, file);
  return paneOf(page);
}

/** The pane's frame; every workbook has one of its own. */
export async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("#frame", { state: "attached" })).contentFrame();
  if (!pane) throw new Error("The pane has no frame.");
  return pane;
}

/** Drops a file on the grid and waits until it is open. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const name = basename(file);
  const content = [...readFileSync(file)];
  const dataTransfer = await page.evaluateHandle(
    ([bytes, title]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], title));
      return transfer;
    },
    [content, name] as const,
  );
  await page.dispatchEvent(GRID, "dragover", { dataTransfer });
  await page.waitForSelector("#drop", { state: "visible" });
  await page.dispatchEvent(GRID, "drop", { dataTransfer });
  await page.waitForFunction((wanted) => document.querySelector("#file-name")?.textContent === wanted, name);
  await page.waitForSelector("#drop", { state: "hidden" });
}

/** Chooses a file by the page's own button and waits until it is in the grid. */
export async function openFile(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const name = typeof file === "string" ? basename(file) : file.name;
  await page.setInputFiles("#file", file);
  const shown = name.replace(/\.(?:docx|ods)$/, ".xlsx");
  await page.waitForFunction((wanted) => document.querySelector("#file-name")?.textContent === wanted, shown);
  await page.waitForSelector("#progress", { state: "hidden" });
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Every request that a page makes to another place than the given one. */
function foreignRequests(page: Page, address: string): string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  return foreign;
}

/** Runs a test's steps; where they fail, a screenshot of the given name stays. */
type Step = (test: string, steps: () => Promise<void>) => Promise<void>;

/**
 * Gives each test of a file a page of its own, which asks nothing of any other place than the preview.
 * @param name of the screenshots that failing tests keep
 * @returns runs a test's steps
 */
export function eachInPage(name: string, onPage: (page: Page) => void): Step {
  return inPages(name, onPage, beforeEach, afterEach);
}

/** Gives all tests of a file one page: each goes on where the one before it stopped, as a user does. */
export function allInPage(name: string, onPage: (page: Page) => void): Step {
  return inPages(name, onPage, beforeAll, afterAll);
}

function inPages(name: string, onPage: (page: Page) => void, before: typeof beforeEach, after: typeof afterEach): Step {
  let browser: Browser;
  let page: Page;
  let foreign: string[];
  beforeAll(async () => void (browser = await launch()));
  before(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    foreign = foreignRequests(page, ADDRESS);
    onPage(page);
  });
  after(async () => {
    await page.close();
    expect(foreign).toEqual([]);
  });
  afterAll(() => browser.close());
  return (test, steps) => keepingScreenshot(page, `${name}-${test}`, steps);
}

/** Runs a test's steps; where they fail, the page as it looked then is kept. */
async function keepingScreenshot(page: Page, name: string, steps: () => Promise<void>): Promise<void> {
  try {
    await steps();
  } catch (error) {
    mkdirSync(join(ROOT, "test-results"), { recursive: true });
    await page.screenshot({ path: join(ROOT, "test-results", `${name}.png`), fullPage: true });
    throw error;
  }
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe-core finds in a page or a frame, but not in the parts that are given by selector; nothing of inner frames. */
export async function violations(place: Page | Frame, exclude: readonly string[] = []): Promise<string[]> {
  await place.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await place.evaluate((excluded) => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResult> } };
    return axe.run({ include: ["html"], exclude: excluded }, { iframes: false });
  }, exclude);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
