import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { translator } from "../../src/locales";
import { summaryPageWords } from "../../src/locales/summary-page";
import { SAMPLES } from "../support/samples";
import { sheetNames } from "./grid";
import { addFiles, allRead, openForImport, showPage } from "./import-page";
import { chosenFile } from "./partner-files";
import { eachInPage, violations } from "./support";

const FILES = ["Tartu", "Kohtla-Järve"].map((name) => join(SAMPLES, `partnerid/${name}.xlsx`));
const NARROWEST = 240;

let page: Page;
const step = eachInPage("pages-access", (opened) => void (page = opened));

async function setLanguage(pane: Frame, language: "et" | "en"): Promise<void> {
  if ((await pane.getAttribute("html", "lang")) === language) return;
  await pane.click(`button >> text=${language === "en" ? "English" : "Eesti"}`);
}

/** The elements that stick out of the pane to the right. */
function sticking(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("main *, [role=tablist] *")]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
  );
}

test.each(["et", "en"] as const)(
  "axe-core finds no violation on any page, and nothing sticks out at 240 pixels (%s)",
  (language) =>
    step(`axe-${language}`, async () => {
      // Buttons fade from one colour into the next; what is between is nobody's contrast.
      await page.emulateMedia({ reducedMotion: "reduce" });
      const pane = await openForImport(page, { language });
      await setLanguage(pane, language);
      const looked = async (): Promise<void> => {
        expect(await violations(pane)).toEqual([]);
        expect(await sticking(pane)).toEqual([]);
      };
      await page.evaluate((width) => document.documentElement.style.setProperty("--pane", `${width}px`), NARROWEST);
      expect(await pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(NARROWEST);
      await looked();
      await addFiles(pane, FILES);
      await addFiles(pane, [chosenFile("pilt.xlsx", Buffer.from("89504e470d0a1a0a0000", "hex"))]);
      await looked();
      for (const button of await pane.$$("main button[aria-expanded=false]")) await button.click();
      await looked();
      const words = translator(language).messages;
      await pane.click(`main button:text-is("${words.importing.import}")`);
      await pane.waitForSelector(`main button:text-is("3.5.2.1 Tartu")`);
      await allRead(pane);
      await looked();
      await showPage(pane, "compare");
      await looked();
      await pane.click(`main button:text-is("${words.comparePage.workbook}")`);
      await pane.setInputFiles("main fieldset:nth-of-type(2) input[type=file]", join(SAMPLES, "tegevuskava-2025.docx"));
      await pane.waitForSelector(`main button:text-is("${words.comparePage.write}")`);
      await looked();
      await pane.getByLabel(words.comparePage.onlyCommon).check();
      await looked();
      const summary = summaryPageWords(language);
      await showPage(pane, "summary");
      await looked();
      await pane.click(`main button:text-is("${summary.make.press}")`);
      await pane.waitForSelector(`text=${summary.outcomes.made}`);
      await looked();
      await pane.click(`main button:text-is("${summary.remove.press}")`);
      await pane.waitForSelector(`main button:text-is("${summary.giveUp}")`);
      await looked();
      await showPage(pane, "form");
      await looked();
      await pane.click(`main button:text-is("${words.formPage.make}")`);
      await pane.waitForSelector(`text=${words.formPage.flaws.party}`);
      await looked();
      await showPage(pane, "functions");
      await pane.waitForSelector(`text=${words.functionsPage.groups.tables}`);
      await looked();
      for (const button of await pane.$$("main button[aria-expanded=false]")) await button.click();
      await looked();
    }),
);

test("files are chosen and imported by the keyboard alone", () =>
  step("keyboard", async () => {
    const pane = await openForImport(page);
    const { importing } = translator("et").messages;
    const focused = (): Promise<string> => pane.evaluate(() => (document.activeElement as HTMLElement).innerText);
    const tabTo = async (text: string): Promise<void> => {
      for (let presses = 0; (await focused()).trim() !== text; presses++) {
        if (presses > 40) throw new Error(`No way to ${text}; the keyboard is at ${await focused()}`);
        await page.keyboard.press("Tab");
      }
    };
    await pane.focus("#tab-check");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(importing.choose);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles(FILES);
    await allRead(pane);
    await pane.waitForSelector("main select");
    // Past the file's other buttons to what is to be done with its section.
    for (let presses = 0; (await pane.evaluate(() => document.activeElement?.tagName)) !== "SELECT"; presses++) {
      if (presses > 40) throw new Error("No way to the choice.");
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowDown");
    expect(await pane.$eval("main select", (select) => (select as HTMLSelectElement).value)).toBe("skip");
    await pane.focus("#tab-import");
    await tabTo(importing.import);
    await page.keyboard.press("Enter");
    await pane.waitForSelector("main [role=status]:has-text('Imporditud 1 fail')");
    expect(await sheetNames(page)).toEqual(["Leht1", "Kava", "3.5.2.8 Kohtla-Järve"]);
  }));
