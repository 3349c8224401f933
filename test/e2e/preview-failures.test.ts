import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { keepingScreenshot, launch, ROOT, serveBuild } from "./support";

const partner = (name: string): string => join(ROOT, `assets/samples/partnerid/${name}.xlsx`);

let site: Awaited<ReturnType<typeof serveBuild>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveBuild();
  browser = await launch();
});
beforeEach(async () => void (page = await browser.newPage()));
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  site.close();
});

const says = (text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector("#report p")?.textContent?.includes(wanted), text);

test("a big file that is read slowly does not replace a small one chosen after it", () =>
  keepingScreenshot(page, "preview-race", async () => {
    await page.addInitScript(() => {
      const read = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = async function (this: File) {
        if (this.name.startsWith("suur")) await new Promise((resolve) => setTimeout(resolve, 1500));
        return read.call(this);
      };
    });
    await page.goto(`${site.address}/preview.html`);
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await page.setInputFiles("#file", { name: "suur.xlsx", mimeType, buffer: readFileSync(partner("Tartu")) });
    await page.setInputFiles("#file", partner("Rakvere"));
    await says("Rakvere.xlsx ·");
    await page.waitForTimeout(2000);
    expect(await page.textContent("#report")).toContain("Rakvere.xlsx ·");
  }));

test("a sample that does not come is no damaged file", () =>
  keepingScreenshot(page, "preview-no-sample", async () => {
    await page.route("**/*.docx", (route) => route.fulfill({ status: 404, body: "not here" }));
    await page.goto(`${site.address}/preview.html`);
    await says("Näidiskava ei saanud kätte.");
    await page.unroute("**/*.docx");
    await page.route("**/*.docx", (route) => route.abort());
    await page.goto(`${site.address}/preview.html?lang=en`);
    await says("The sample plan can't be reached.");
  }));

test("a part of the program that does not come is no damaged file", () =>
  keepingScreenshot(page, "preview-no-part", async () => {
    await page.route(/\/(?!preview)[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${site.address}/preview.html`);
    await says("Programmi üht osa ei saanud kätte");
  }));

test("on a narrow screen the page does not scroll sideways", () =>
  keepingScreenshot(page, "preview-narrow", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.address}/preview.html`);
    await page.waitForSelector("#report tr");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }));
