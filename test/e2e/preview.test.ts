import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openGrids } from "../../src/files/open";
import { unzip } from "../support/zip";
import { shownCell, typeInto } from "./grid";
import { dropFile, eachInPage, openFile, openPreview, paneOf, ROOT } from "./support";

const PARTNER = join(ROOT, "assets/samples/partnerid/Kohtla-Järve.xlsx");

let page: Page;
const step = eachInPage("preview", (opened) => void (page = opened));

test("the sample plan is in the grid, the add-in's commands in the ribbon, and its page in the pane", () =>
  step("sample", async () => {
    const pane = await openPreview(page);
    expect(await page.textContent("#file-name")).toBe("tegevuskava-2025-lahtrid.xlsx");
    expect(await shownCell(page, "A3")).toBe("1. Elluviija tegevused");
    const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
    const controls = [...manifest.matchAll(/<Control [^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(
      await page.$$eval("[data-command]", (all) => all.map((one) => (one as HTMLElement).dataset.command)),
    ).toEqual(controls);
    expect(await pane.evaluate(() => Office.context.host)).toBe("Excel");
  }));

test("a workbook is opened by the button, one that is dropped too", () =>
  step("open", async () => {
    await openPreview(page, { file: PARTNER });
    expect(await shownCell(page, "G6")).toMatch(/^57\s180,00$/);
    await dropFile(page, join(ROOT, "assets/samples/partnerid/Tartu.xlsx"));
    expect(await page.textContent("#file-name")).toBe("Tartu.xlsx");
  }));

test("the pane gets the workbook's file from Excel, with what was typed", () =>
  step("document-file", async () => {
    await openPreview(page, { file: PARTNER });
    await typeInto(page, "G6", "1234,5");
    const pane = await paneOf(page);
    const content = await pane.evaluate(async () => {
      const file = await new Promise<Office.File>((resolve, reject) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4096 }, ({ value, error }) =>
          value ? resolve(value) : reject(new Error(error.message)),
        ),
      );
      const bytes: number[] = [];
      for (let index = 0; index < file.sliceCount; index++)
        await new Promise<void>((resolve) =>
          file.getSliceAsync(index, ({ value }) => {
            bytes.push(...(value.data as number[]));
            resolve();
          }),
        );
      await new Promise((resolve) => file.closeAsync(resolve));
      return bytes;
    });
    const grids = await openGrids({ name: "kava.xlsx", bytes: new Uint8Array(content) });
    expect(grids[0]!.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain(1234.5);
  }));

test("what is typed and coloured is in the file that is downloaded, which LibreOffice opens", () =>
  step("download", async () => {
    await openPreview(page, { file: PARTNER });
    await page.click('[data-command="Tegevuskava.Check"]');
    await (await paneOf(page)).waitForSelector("[data-finding]");
    await typeInto(page, "G6", "1234,5");
    const folder = mkdtempSync(join(tmpdir(), "tegevuskava-"));
    try {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
      expect(download.suggestedFilename()).toBe("Kohtla-Järve.xlsx");
      const file = join(folder, "kava.xlsx");
      await download.saveAs(file);
      const grids = await openGrids({ name: "kava.xlsx", bytes: new Uint8Array(readFileSync(file)) });
      const values = grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
      expect(values).toContain(1234.5);
      const sheet = Buffer.from(unzip(readFileSync(file))["xl/worksheets/sheet1.xml"]!).toString();
      expect(sheet.match(/"Tegevuskava"&lt;&gt;""/g)).toHaveLength(2);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, file], {
        stdio: "ignore",
      });
      expect(existsSync(join(folder, "kava.csv"))).toBe(true);
      expect(readFileSync(join(folder, "kava.csv"), "utf8")).toContain("1234,5".replace(",", "."));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }));

test("a Word file opens as tables, with a word about it", () =>
  step("word", async () => {
    await openPreview(page, { file: join(ROOT, "assets/samples/tegevuskava-2025.docx") });
    expect(await page.textContent("#message")).toContain("tegevuskava-2025.docx ei ole Exceli töövihik");
  }));

const wrong: readonly [string, Buffer, string][] = [
  ["pilt.xlsx", Buffer.from("89504e470d0a1a0a", "hex"), "Faili pilt.xlsx ei avatud. See on pilt"],
  ["tühi.xlsx", Buffer.alloc(0), "Faili tühi.xlsx ei avatud. Fail on tühi"],
  [
    "<img src=x onerror=alert(1)>.xlsx",
    Buffer.from("%PDF-1.4"),
    "Faili <img src=x onerror=alert(1)>.xlsx ei avatud. See on PDF",
  ],
];

test("a file that can't be opened gets a sentence, and the workbook before it stays", () =>
  step("wrong", async () => {
    await openPreview(page);
    for (const [name, buffer, sentence] of wrong) {
      await page.setInputFiles("#file", { name, mimeType: "", buffer });
      await page.waitForFunction(
        (wanted) => document.querySelector("#message")?.textContent?.includes(wanted),
        sentence,
      );
      expect(await page.textContent("#file-name")).toBe("tegevuskava-2025-lahtrid.xlsx");
      expect(await page.isHidden("#progress")).toBe(true);
    }
    await page.click("#message button");
    expect(await page.textContent("#message")).toBe("");
  }));

test("a big file that is read slowly does not replace a small one chosen after it", () =>
  step("race", async () => {
    await openPreview(page);
    await page.evaluate(() => {
      const read = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = async function (this: File) {
        if (this.name.startsWith("suur")) await new Promise((resolve) => setTimeout(resolve, 1500));
        return read.call(this);
      };
    });
    const buffer = readFileSync(PARTNER);
    await page.setInputFiles("#file", { name: "suur.xlsx", mimeType: "", buffer });
    await openFile(page, { name: "väike.xlsx", mimeType: "", buffer });
    await page.waitForTimeout(2500);
    expect(await page.textContent("#file-name")).toBe("väike.xlsx");
  }));
