import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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
  expect(err).toMatch(
    /^Koondlehed: .*Koond\.xlsx\. Avatud on \d+ viga, \d+ hoiatust; need on kirjas lehtedel\.\nKaudsed kulud on koondlehtedel arvestatud määraga 7 %, sest üheski failis ei ole lehte „Kava”: kontrollige, kas see kehtib\.\n$/,
  );
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

test("what several files hold is told, file by file", () => {
  const own = folder();
  writeFileSync(join(own, "koopia.xlsx"), readFileSync(partner("Jõhvi")));
  const files = [
    partner("Jõhvi"),
    partner("Tallinn"),
    join(own, "koopia.xlsx"),
    join(SAMPLES, "tegevuskava-2025.docx"),
  ];
  const { err } = run("--summary", join(own, "Koond.xlsx"), ...files);
  const lines = err.split("\n");
  expect(lines[1]).toBe(`Korduvad failid on koondlehtedel üks kord: ${files[2]} (sama mis ${files[0]}).`);
  const [jõhvi, tallinn, , whole] = files;
  expect(lines[2]).toBe(
    "Mitmes failis on samad jaotised ja koondlehed arvestavad neid igast failist: " +
      `3.5.2.6 Jõhvi (${jõhvi}, ${whole}); 3.5.2.2 Tallinn (${tallinn}, ${whole}). Kontrollige, milline fail kehtib.`,
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

test("the summary and the copies of one call do not take each other's places", async () => {
  const [from, to] = [folder(), folder()];
  for (const name of ["Jõhvi", "Koondlehed"])
    writeFileSync(join(from, `${name}.xlsx`), readFileSync(partner(name === "Jõhvi" ? name : "Rakvere")));
  run("--summary", join(to, "Jõhvi.xlsx"), "--out", to, join(from, "Jõhvi.xlsx"), join(from, "Koondlehed.xlsx"));
  expect(readdirSync(to).sort()).toEqual(
    ["Jõhvi (2).xlsx", "Jõhvi.xlsx", "Koondlehed (2).xlsx", "Koondlehed.xlsx"].sort(),
  );
  const sheets = async (name: string): Promise<string[]> =>
    (await openGrids({ name, bytes: new Uint8Array(readFileSync(join(to, name))) })).map((grid) => grid.name);
  expect(await sheets("Jõhvi (2).xlsx")).toEqual(["Jõhvi"]);
  expect((await sheets("Jõhvi.xlsx"))[0]).toBe("Koondtabel");
  expect(await sheets("Koondlehed (2).xlsx")).toEqual(["Rakvere", "Loendid"]);
  expect((await sheets("Koondlehed.xlsx"))[0]).toBe("Koondtabel");
});

test("where both options lead to one file, that is written once", () => {
  const to = folder();
  const { err } = run("--summary", join(to, "Koondlehed.xlsx"), "--out", to, partner("Jõhvi"));
  expect(err.match(/^Koondlehed: /gm)).toHaveLength(1);
  expect(readdirSync(to).sort()).toEqual(["Jõhvi.xlsx", "Koondlehed.xlsx"].sort());
});

test("a copy that got there by another way is not written over", () => {
  const own = folder();
  mkdirSync(join(own, "kaust"));
  symlinkSync(join(own, "kaust"), join(own, "viit"));
  const { status, err } = run("--summary", join(own, "viit/Jõhvi.xlsx"), "--out", join(own, "kaust"), partner("Jõhvi"));
  expect(status).toBe(2);
  expect(err).toContain("on juba olemas ja jäi alles. Andke valikuga --summary teine nimi");
  expect(readdirSync(join(own, "kaust")).sort()).toEqual(["Jõhvi.xlsx", "Koondlehed.xlsx"].sort());
});

test("a place that can't be written to is the option's that named it; no option is given twice", () => {
  const { status, err } = run("--summary", "/proc/koond.xlsx", partner("Jõhvi"));
  expect(status).toBe(2);
  expect(err).toContain("ei kirjutatud. Valikuga --summary antud kohta ei saa faili kirjutada.");
  const own = folder();
  const twice = run("--summary", join(own, "a.xlsx"), "--summary", join(own, "b.xlsx"), partner("Jõhvi"));
  expect(twice).toEqual({ status: 2, out: "", err: "Valik --summary on antud mitu korda. Jätke alles üks.\n" });
  expect(readdirSync(own)).toEqual([]);
});
