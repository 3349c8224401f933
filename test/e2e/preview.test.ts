import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { foreignRequests, keepingScreenshot, launch, ROOT, serveBuild } from "./support";

const PARTNER = join(ROOT, "assets/samples/partnerid/Kohtla-Järve.xlsx");
const SAMPLE = join(ROOT, "assets/samples/tegevuskava-2025.docx");

let site: Awaited<ReturnType<typeof serveBuild>>;
let browser: Browser;
let page: Page;
let foreign: string[];

beforeAll(async () => {
  site = await serveBuild();
  browser = await launch();
});
beforeEach(async () => {
  page = await browser.newPage();
  foreign = foreignRequests(page, site.address);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  site.close();
});

/** The messages that the check command gives for a file. */
function messagesFromTerminal(file: string): Promise<string[]> {
  return new Promise((resolve) => {
    execFile("npx", ["tsx", "src/cli/check.ts", "--format", "json", file], { cwd: ROOT }, (_, stdout) => {
      const report = JSON.parse(stdout) as { files: { findings: { message: string }[] }[] };
      resolve(report.files[0]!.findings.map(({ message }) => message).sort());
    });
  });
}

async function messagesOnPage(): Promise<string[]> {
  const texts = await page.$$eval("#report tr", (rows) =>
    rows.map((row) => row.querySelector("td:last-child")!.childNodes[0]!.textContent!.trim()),
  );
  return texts.sort();
}

test("the sample plan is checked as in the terminal, and nothing leaves the computer", () =>
  keepingScreenshot(page, "preview-sample", async () => {
    await page.goto(`${site.address}/preview.html`);
    await page.waitForSelector("#report tr");
    expect(await messagesOnPage()).toEqual(await messagesFromTerminal(SAMPLE));
    expect(foreign).toEqual([]);
  }));

test("a chosen workbook is checked, in both languages", () =>
  keepingScreenshot(page, "preview-workbook", async () => {
    await page.goto(`${site.address}/preview.html`);
    await page.waitForSelector("#report tr");
    await page.setInputFiles("#file", PARTNER);
    await page.waitForFunction(
      () =>
        document.querySelector("#report tr") && document.querySelector("#report p")?.textContent?.includes("Kohtla"),
    );
    expect(await messagesOnPage()).toEqual(await messagesFromTerminal(PARTNER));
    await page.click("#language");
    await page.waitForFunction(() => document.documentElement.lang === "en" && document.querySelector("#report tr"));
    expect(await page.textContent("#report")).toContain("add up to 57,179.84");
  }));

test("a file that is no plan gets a sentence", () =>
  keepingScreenshot(page, "preview-broken", async () => {
    await page.goto(`${site.address}/preview.html`);
    await page.waitForSelector("#report tr");
    await page.setInputFiles("#file", {
      name: "pilt.xlsx",
      mimeType: "",
      buffer: Buffer.from("89504e470d0a1a0a", "hex"),
    });
    await page.waitForFunction(() =>
      document.querySelector("#report p")?.textContent?.includes("pilt.xlsx: See on pilt"),
    );
  }));
