import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../src/cli/usage-error";
import { parseTemplateArguments } from "../../src/cli/template-arguments";
import { openGrids } from "../../src/files/open";
import { runScript, temporaryFolders } from "../support/command";
import { packageFlaws } from "../support/package-flaws";

const folder = temporaryFolders();
const run = (...args: string[]) => runScript("template", ...args);

const FORM = "Partneri vorm 3.5.2.6 Jõhvi.xlsx";

test("a form is written into a folder under its own name, the same whenever it is written", async () => {
  const [one, other] = [folder(), folder()];
  const args = ["3.5.2.6", "Jõhvi", "--title", "Tegevused Jõhvi vallas", "--plan-period", "01.01.2027-31.12.2027"];
  const { status, out, err } = run(...args, "--out", one);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/^Vorm: .*Partneri vorm 3\.5\.2\.6 Jõhvi\.xlsx\n$/);
  expect(readdirSync(one)).toEqual([FORM]);
  run(...args, `--out=${other}/`);
  const bytes = new Uint8Array(readFileSync(join(one, FORM)));
  expect(packageFlaws(bytes)).toEqual([]);
  expect(readFileSync(join(other, FORM)).equals(bytes)).toBe(true);
  const [form, guide] = await openGrids({ name: FORM, bytes });
  expect([form!.name, guide!.name]).toEqual(["3.5.2.6 Jõhvi", "Juhend"]);
  const texts = form!.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.text] : [])));
  expect(texts).toContain("2.6. 3.5.2.6 Tegevused Jõhvi vallas");
  expect(texts).toContain("Planeeritav maksumus 2027. aastal (eurodes)");
});

test("a form goes to a file, in English", async () => {
  const file = join(folder(), "form.xlsx");
  expect(run("3.5.2.6", "Jõhvi", "--lang", "en", "--out", file).status).toBe(0);
  const [, guide] = await openGrids({ name: file, bytes: new Uint8Array(readFileSync(file)) });
  expect(guide!.name).toBe("Guide");
});

test("what is there already is kept, which is said", () => {
  const made = folder();
  writeFileSync(join(made, FORM), "keep");
  const { status, out, err } = run("3.5.2.6", "Jõhvi", "--out", made);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/Jõhvi\.xlsx on juba olemas ja jäi alles/);
  expect(readFileSync(join(made, FORM), "utf8")).toBe("keep");
});

test("where a form can't be written is said, and nothing is left behind", () => {
  const made = folder();
  // A folder in the way of the unfinished file.
  mkdirSync(join(made, "form.xlsx.tmp"));
  const { status, err } = run("3.5.2.6", "Jõhvi", "--out", join(made, "form.xlsx"));
  expect(status).toBe(2);
  expect(err).toMatch(/^Vormi .*form\.xlsx ei kirjutatud\. /);
  expect(readdirSync(made)).toEqual(["form.xlsx.tmp"]);

  const missing = run("3.5.2.6", "Jõhvi", "--out", join(made, "puudub", "form.xlsx"));
  expect(missing.status).toBe(2);
  expect(missing.err).toMatch(/kausta .*puudub ei ole/);
  const text = run("3.5.2.6", "Jõhvi", "--out", join(made, "form.txt"));
  expect(text.status).toBe(2);
  expect(text.err).toContain("lõppema tähtedega .xlsx");
});

test("help is given in both languages", () => {
  expect(run("--help")).toMatchObject({
    status: 0,
    err: "",
    out: expect.stringMatching(/^Kasutus: npm run/) as string,
  });
  expect(run("-h", "--lang=en").out).toMatch(/^Usage: npm run/);
});

test.each([
  [[], "missingWord"],
  [["3.5.2.6"], "missingWord"],
  [["3.5.2.6", " "], "missingWord"],
  [["Jõhvi"], "wrongCode"],
  [["3.5.2", "Jõhvi"], "wrongCode"],
  [["2.3.5.2.6", "Jõhvi"], "wrongCode"],
  [["3.5.2.6", "Kohtla", "Järve"], "extraWord"],
  [["3.5.2.6", "Jõhvi", "--plan-period", "2027"], "wrongPeriod"],
  [["3.5.2.6", "Jõhvi", "--title"], "missingValue"],
  [["3.5.2.6", "Jõhvi", "--lang", "fi"], "wrongValue"],
  [["3.5.2.6", "Jõhvi", "--format", "json"], "unknownOption"],
])("a call with %j is wrong: %s", (args, sentence) => {
  expect(() => parseTemplateArguments(args)).toThrow(UsageError);
  expect(() => parseTemplateArguments(args)).toThrow(sentence);
});

test("a code may end in a dot", () => {
  expect(parseTemplateArguments(["3.5.2.6.", "Jõhvi"]).section).toEqual({ code: "3.5.2.6", party: "Jõhvi" });
});
