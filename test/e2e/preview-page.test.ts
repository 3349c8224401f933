import { join } from "node:path";
import type { Page } from "playwright-core";
import { ADDRESS, eachInPage, openPreview, ROOT, violations } from "./support";

let page: Page;
const step = eachInPage("preview-page", (opened) => void (page = opened));

test.each(["et", "en"] as const)("axe-core finds no violation in the page (%s)", (language) =>
  step(`axe-${language}`, async () => {
    await openPreview(page, { language });
    expect(await violations(page, ["#grid", "#frame"])).toEqual([]);
    await page.setInputFiles("#file", { name: "x.xlsx", mimeType: "", buffer: Buffer.from("%PDF-1.4") });
    await page.waitForSelector("#message.problem p");
    expect(await violations(page, ["#grid", "#frame"])).toEqual([]);
    expect(await page.getAttribute("html", "lang")).toBe(language);
  }),
);

test("the preview's own words change with the switch, the ribbon's too", () =>
  step("language", async () => {
    await openPreview(page);
    expect(await page.textContent("#download")).toBe("Laadi alla");
    await page.click("#language");
    expect(await page.textContent("#download")).toBe("Download");
    expect(await page.textContent("#ribbon")).toContain("Open pane");
    expect(await page.getAttribute("html", "lang")).toBe("en");
  }));

test("file buttons and the ribbon are reached by the keyboard alone", () =>
  step("keyboard", async () => {
    await openPreview(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.focus("#file");
    const reached: string[] = [];
    for (let presses = 0; presses < 5; presses++) {
      reached.push(
        await page.evaluate(
          () => document.activeElement?.id || (document.activeElement as HTMLElement).dataset.command || "",
        ),
      );
      await page.keyboard.press("Tab");
    }
    expect(reached).toEqual(["file", "download", "show-pane", "language", expect.stringMatching(/^Tegevuskava\./)]);
  }));

test("F6 goes round file buttons, ribbon, grid and pane, and out of the grid, where tab moves between cells", () =>
  step("areas", async () => {
    await openPreview(page);
    await page.focus("#file");
    const within = (): Promise<string> =>
      page.evaluate(
        () =>
          ["file", "ribbon", "grid", "frame"].find((id) =>
            document.getElementById(id)!.contains(document.activeElement),
          ) ?? "",
      );
    const round: string[] = [];
    for (const keys of ["F6", "F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(keys);
      round.push(await within());
    }
    expect(round).toEqual(["ribbon", "grid", "frame", "file", "frame", "grid"]);
  }));

test("the pane is closed and opened again without being loaded anew, and its width changes by keys", () =>
  step("pane", async () => {
    const pane = await openPreview(page);
    await pane.evaluate(() => void (document.body.dataset.kept = "yes"));
    await page.click("#close-pane");
    expect(await page.isVisible("#frame")).toBe(false);
    await page.click('[data-command*="OpenPane"]');
    expect(await page.isVisible("#frame")).toBe(true);
    expect(await pane.evaluate(() => document.body.dataset.kept)).toBe("yes");
    const width = async (): Promise<number> => (await page.locator("#pane").boundingBox())!.width;
    const before = await width();
    await page.focus("#resize");
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(before + 20);
  }));

test("in a narrow window, pane and grid stand one above the other and nothing sticks out", () =>
  step("narrow", async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await openPreview(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    const [grid, pane] = [
      (await page.locator("#workbook").boundingBox())!,
      (await page.locator("#pane").boundingBox())!,
    ];
    expect(pane.y).toBeGreaterThanOrEqual(grid.y + grid.height - 1);
    expect(grid.height).toBeGreaterThan(200);
  }));

test("a lost part of the program is said, and the page does not stay at loading", () =>
  step("lost", async () => {
    await page.route("**/page/start-workbook*", (route) => route.abort());
    await page.goto(ADDRESS);
    await page.waitForSelector("#message.problem p");
    expect(await page.textContent("#message")).toContain("Programmi üht osa ei saanud kätte");
    expect(await page.isVisible("#progress")).toBe(false);
  }));

test("a lost sample is said, and a file can still be opened", () =>
  step("no-sample", async () => {
    await page.route("**/assets/samples/*", (route) => route.fulfill({ status: 404 }));
    await openPreview(page);
    expect(await page.textContent("#message")).toContain("Näidiskava ei saanud kätte");
    await page.setInputFiles("#file", join(ROOT, "assets/samples/partnerid/Tartu.xlsx"));
    await page.waitForFunction(() => document.querySelector("#file-name")?.textContent === "Tartu.xlsx");
  }));
