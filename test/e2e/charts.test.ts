import { writeXlsx, type SheetChart } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { eachInPage, openFile, openPreview, violations } from "./support";

let page: Page;
const steps = eachInPage("charts", (opened) => (page = opened));

const TITLE = "Kulud <b>osade</b> kaupa";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook whose second sheet has a chart of stacked columns and one of another kind. */
async function workbook(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const rows = [
    ["Osa", "Palgad", "Sisukulud"],
    ["Jõhvi", 10, 20],
    ["Narva <i>", 30, 40],
  ];
  const series = ["B", "C"].map((column) => ({
    name: column === "B" ? "Palgad" : "Sisukulud",
    values: `Joonised!$${column}$2:$${column}$3`,
    categories: "Joonised!$A$2:$A$3",
    color: column === "B" ? "1F4E79" : "9DC3E6",
  }));
  const anchor = { from: { row: 4, col: 0 }, to: { row: 18, col: 6 } };
  const charts: SheetChart[] = [
    { type: "column", barGrouping: "stacked", title: TITLE, series, anchor, legend: "bottom" },
    {
      type: "pie",
      title: "Pirukas",
      series: [series[0]!],
      anchor: { from: { row: 20, col: 0 }, to: { row: 30, col: 6 } },
    },
  ];
  const sheets = [
    { name: "Kava", rows },
    { name: "Joonised", rows, charts },
  ];
  return { name: "joonised.xlsx", mimeType: XLSX, buffer: Buffer.from(await writeXlsx({ sheets })) };
}

/** Shows another sheet of the workbook, as a click on its tab does. */
const show = (name: string): Promise<void> => page.locator(`[data-u-comp="slide-tab-item"]`, { hasText: name }).click();

/** How high the columns of the first series are; its square in the legend comes before them. */
const columns = (): Promise<number[]> =>
  page
    .locator('.chart rect[fill="#1F4E79"]')
    .evaluateAll((all) => all.slice(1).map((one) => Number(one.getAttribute("height"))));

test("the charts of the sheet that is shown lie over their cells", () =>
  steps("over-cells", async () => {
    await openPreview(page);
    await openFile(page, await workbook());
    await page.waitForSelector(".charts", { state: "hidden" });
    await show("Joonised");
    const chart = page.getByRole("img", { name: TITLE });
    await chart.waitFor();
    expect(await chart.locator("text").first().textContent()).toBe(TITLE);
    expect(await page.locator(".chart b, .chart i").count()).toBe(0);
    expect(await page.getByRole("img", { name: "Pirukas" }).textContent()).toContain("Seda liiki joonist");

    const before = (await chart.boundingBox())!;
    await page.mouse.move(before.x + 100, before.y + 50);
    await page.mouse.wheel(0, 40);
    await page.waitForFunction((top) => document.querySelector(".chart")!.getBoundingClientRect().y < top, before.y);
    expect((await chart.boundingBox())!.y).toBeCloseTo(before.y - 40, 0);

    await show("Kava");
    await page.waitForSelector(".charts", { state: "hidden" });
  }));

test("a chart follows its cells' values", () =>
  steps("values", async () => {
    await openPreview(page);
    await openFile(page, await workbook());
    await show("Joonised");
    await page.getByRole("img", { name: TITLE }).waitFor();
    const [johvi, narva] = await columns();
    expect(narva! / johvi!).toBeCloseTo(3);
    await page.evaluate(() => {
      const { host } = (window as unknown as { preview: { host: { editAsUser(...edit: unknown[]): void } } }).preview;
      host.editAsUser("sheet-2", "B2", [["30"]]);
    });
    await page.waitForFunction((before) => {
      const [, first] = document.querySelectorAll('.chart rect[fill="#1F4E79"]');
      return Number(first?.getAttribute("height")) !== before;
    }, johvi!);
    const [first, second] = await columns();
    expect(first).toBe(second);
    expect(await violations(page, ["#frame", "#grid :not(.charts, .charts *)"])).toEqual([]);
  }));
