import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openGrids } from "../../src/files/open";
import { readPlan } from "../../src/reading/read-plan";
import { runScript, temporaryFolders } from "../support/command";
import { packageFlaws } from "../support/package-flaws";
import { PARTNERS, SAMPLES } from "../support/samples";

const folder = temporaryFolders();
const run = (...args: string[]) => runScript("check", ...args);
const partner = (name: string): string => join(SAMPLES, `partnerid/${name}.xlsx`);

test("the summary of several files is one workbook, which holds all that it sums up", async () => {
  const path = join(folder(), "Koond.xlsx");
  const { status, err } = run("--summary", path, ...PARTNERS.map(partner));
  expect(status).toBe(1);
  expect(err).toMatch(/^Koondlehed: .*Koond\.xlsx\. Avatud on \d+ viga, \d+ hoiatust; need on kirjas lehtedel\.\n$/);
  const bytes = new Uint8Array(readFileSync(path));
  expect(packageFlaws(bytes)).toEqual([]);
  const grids = await openGrids({ name: path, bytes });
  expect(grids.slice(0, 7).map(({ name }) => name)).toEqual([
    "Koondtabel",
    "Eelarve kulukohtade kaupa",
    "Ajakava",
    "Näitajad",
    "Joonised",
    "Leiud",
    "Kava",
  ]);
  const plan = readPlan(grids);
  expect(plan.sections.map(({ party }) => party).sort()).toEqual([...PARTNERS].sort());
  expect(new Set(plan.sections.map(({ source }) => source?.file))).toEqual(
    new Set(PARTNERS.map((name) => `${name}.xlsx`)),
  );
});

test("a file that can't be read is named, and the others are summed up", () => {
  const own = folder();
  const broken = join(own, "katki.xlsx");
  writeFileSync(broken, "ei ole töövihik");
  const path = join(own, "summary.xlsx");
  const { status, err } = run("--lang", "en", "--summary", path, broken, partner("Jõhvi"));
  expect(status).toBe(2);
  expect(err).toContain("The summary sheets are without the files that could not be read: ");
  expect(err).toContain("katki.xlsx");
  expect(existsSync(path)).toBe(true);
});

test("nothing is overwritten, and nothing written where there is no plan", () => {
  const own = folder();
  const path = join(own, "Koond.xlsx");
  writeFileSync(path, "minu oma");
  const there = run("--summary", path, partner("Jõhvi"));
  expect(there).toMatchObject({ status: 2, out: "" });
  expect(there.err).toContain("on juba olemas ja jäi alles. Andke valikuga --summary teine nimi");
  expect(readFileSync(path, "utf8")).toBe("minu oma");
  expect(run("--summary", join(own, "koond.pdf"), partner("Jõhvi")).err).toContain("peab lõppema tähtedega .xlsx");
  const none = run("--summary", join(own, "tühi.xlsx"), join(own, "Koond.xlsx"));
  expect(none.status).toBe(2);
  expect(none.err).toContain("üheski failis ei ole kava");
  expect(readdirSync(own)).toEqual(["Koond.xlsx"]);
});
