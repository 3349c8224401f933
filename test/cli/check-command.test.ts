import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT, runScript, temporaryFolders } from "../support/command";
import { SAMPLES } from "../support/samples";
import { withoutAnnotations } from "../../src/files/annotate/without-annotations";
import { packageFlaws } from "../support/package-flaws";
import { unzip, zip } from "../support/zip";

const partner = (name: string): string => join(SAMPLES, "partnerid", `${name}.xlsx`);

const folder = temporaryFolders();
const run = (...args: string[]) => runScript("check", ...args);

interface Report {
  files: {
    file: string;
    problem: { code: string; message: string } | null;
    period: string;
    sections: Record<string, unknown>[];
    total: { declared: string; computed: string };
    findings: Record<string, unknown>[];
  }[];
}
const json = (...args: string[]): Report => JSON.parse(run("--format", "json", ...args).out) as Report;

test("JSON as other programs read it", () => {
  const [file] = json(partner("Kohtla-Järve")).files;
  expect(file).toMatchObject({
    file: partner("Kohtla-Järve"),
    problem: null,
    period: "2025-01-01/2025-12-31",
    total: { declared: "118640.00", computed: "118639.84" },
  });
  expect(file!.sections).toEqual([
    {
      code: "3.5.2.8",
      title: "Kohaliku tasandi sisutegevuste korraldamine Kohtla-Järve linnas",
      party: "Kohtla-Järve",
      sheet: "Kohtla-Järve",
      declared: "118640.00",
      computed: "118639.84",
      fte: "1.2",
      activities: 13,
      indicators: 0,
    },
  ]);
  expect(file!.findings.find(({ rule }) => rule === "parent-sum")).toEqual({
    rule: "parent-sum",
    severity: "error",
    section: "3.5.2.8",
    activity: "personnel",
    sheet: "Kohtla-Järve",
    cell: "G6",
    message:
      "Märgitud 57\u00a0180,00\u00a0€, alamridade summa on 57\u00a0179,84\u00a0€; vahe 0,16\u00a0€. Parandage see summa või alamrida.",
    actual: "57180.00",
    expected: "57179.84",
    fix: null,
  });
});

test("exit status 0 without errors, 1 with", () => {
  expect(run(partner("Haapsalu")).status).toBe(0);
  expect(run(partner("Jõhvi")).status).toBe(0);
  expect(run(partner("Tartu")).status).toBe(1);
});

test("a broken file is a problem of its own and stops nothing", () => {
  const broken = join(folder(), "katki.xlsx");
  writeFileSync(broken, "PK");
  const none = join(folder(), "muu.docx");
  const result = run("--format", "json", broken, none, partner("Rakvere"));
  expect(result.status).toBe(2);
  const { files } = JSON.parse(result.out) as Report;
  expect(files.map(({ problem }) => problem?.code ?? null)).toEqual(["unreadable", "unreadable", null]);
  expect(files[1]!.problem!.message).toMatch(/^Faili ei ole selles kohas/);
  expect(files[2]!.total.computed).toBe("57750.00");
});

test("a path that leads nowhere is a problem too", () => {
  const loop = join(folder(), "ring.xlsx");
  symlinkSync(loop, loop);
  const { files } = json(loop, join(partner("Tartu"), "x.xlsx"), partner("Rakvere"));
  expect(files.map(({ problem }) => problem?.message.slice(0, 27) ?? null)).toEqual([
    "Faili ei ole selles kohas. ",
    "Faili ei ole selles kohas. ",
    null,
  ]);
});

test("a reader that stops early is no failure", () => {
  const command = `npm run --silent check -- ${["Tartu", "Jõhvi", "Kohtla-Järve"].map((name) => `"${partner(name)}"`).join(" ")} | head -1`;
  const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8" });
  expect(stdout).toContain("Tartu.xlsx");
  expect(stderr).not.toContain("EPIPE");
});

test("a file without plan tables says what was looked for", async () => {
  const { writeXlsx } = await import("hucre/xlsx");
  const path = join(folder(), "nimekiri.xlsx");
  writeFileSync(path, await writeXlsx({ sheets: [{ name: "A", rows: [["Nimi", "Telefon"]] }] }));
  const { status, out } = run("--lang", "en", path);
  expect([status, out]).toEqual([
    2,
    expect.stringContaining("The file has no action plan table. Looked for one with the titles"),
  ]);
});

test("text, in columns, in either language, without colours where it is not a terminal", () => {
  const { out } = run("--lang", "en", partner("Tartu"));
  expect(out).toContain("3.5.2.1 Tartu  stated 93,250.84 €, computed 99,750.84 €, 1.9 FTE".replace(/ €/g, "\u00a0€"));
  expect(out).toMatch(/error {4}2 {10}G14 {2}No amount is stated/);
  expect(out).toContain("Found: 1 error, 2 warnings, 2 notes");
  expect(out).not.toContain("\u001b");
});

test("without a file the sample plan is checked", () => {
  const { status, out } = run();
  expect(status).toBe(1);
  expect(out).toContain("1 166 505,68 €".replace(/ /g, "\u00a0"));
});

test("the plan period can be given", () => {
  const [file] = json("--plan-period", "01.01.2026-31.12.2026", partner("Pärnu")).files;
  expect(file!.period).toBe("2026-01-01/2026-12-31");
  expect(new Set(file!.findings.map(({ rule }) => rule))).toEqual(new Set(["period-outside-plan"]));
});

test.each([
  [["--vormis", "json"], "Tundmatu valik --vormis."],
  [["--format", "xml"], "Valiku --format väärtus „xml” ei sobi; võimalikud on text, json."],
  [["--lang", "en", "--plan-period", "2025"], "The value “2025” of --plan-period is no period."],
  [["--__proto__"], "Tundmatu valik --__proto__."],
  [["--toString", "x"], "Tundmatu valik --toString."],
  [["--help=1"], "Valik --help ei võta väärtust."],
  [["--lang", "en", "--\u001b[31mx"], "Unknown option --\ufffd[31mx."],
  [["--out"], "Valikul --out puudub väärtus."],
  [["--out", "--format", "json"], "Valikul --out puudub väärtus."],
])("a wrong call %j says what is wrong", (args, sentence) => {
  const { status, out, err } = run(...args);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("what follows an equals sign is meant literally", () =>
  expect(run("--password=--x", partner("Haapsalu")).status).toBe(0));

test("control characters of a file's name and of its cells do not reach the terminal", async () => {
  const { writeXlsx } = await import("hucre/xlsx");
  const path = join(folder(), "imelik\nnimi \u001b[31m.xlsx");
  const rows = [
    ["Tegevus", "Tegevuse üldajaraam", "Planeeritav maksumus", "Vastutaja"],
    ["1. A", "01.01.2025-31.12.2025", "ca \u001b[2J 8", "Tartu"],
  ];
  writeFileSync(path, await writeXlsx({ sheets: [{ name: "A", rows }] }));
  const { out } = run(path);
  expect(out).toContain("imelik nimi \ufffd[31m.xlsx");
  expect(out).toContain("amount-unreadable");
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

describe("--out", () => {
  const out = folder();
  const names = ["Haapsalu", "Jõhvi", "Kohtla-Järve", "Saaremaa"];
  beforeAll(() => void run("--out", out, ...names.map(partner), join(SAMPLES, "tegevuskava-2025.docx")));

  test("writes a copy of each workbook, and a workbook of findings beside a Word file", () =>
    expect(readdirSync(out).sort()).toEqual(
      [...names.map((name) => `${name}.xlsx`), "tegevuskava-2025-leiud.xlsx", "Koondlehed.xlsx"].sort(),
    ));

  test.each(names)("%s keeps all parts as they are but those that hold marks", (name) => {
    const before = unzip(readFileSync(partner(name)));
    const after = unzip(readFileSync(join(out, `${name}.xlsx`)));
    const changed = Object.keys(before).filter((part) => !after[part]?.equals(before[part]!));
    const holding =
      /^\[Content_Types\]\.xml$|^xl\/(?:_rels\/)?workbook\.xml|^xl\/styles\.xml$|^xl\/worksheets\/|^xl\/comments|\.vml$/;
    expect(changed.filter((part) => !holding.test(part))).toEqual([]);
  });

  test.each(names)(
    "%s has the same cells, formats, validation, comments and conditional formats as before",
    async (name) => {
      const { openXlsx } = await import("hucre/xlsx");
      const read = (path: string): ReturnType<typeof openXlsx> =>
        openXlsx(new Uint8Array(readFileSync(path)), { readStyles: true });
      const [before, after] = await Promise.all([read(partner(name)), read(join(out, `${name}.xlsx`))]);
      expect(after.sheets.map((sheet) => sheet.name)).toEqual([...before.sheets.map((sheet) => sheet.name), "Leiud"]);
      before.sheets.forEach((sheet, index) => {
        const copy = after.sheets[index]!;
        expect(copy.rows).toEqual(sheet.rows);
        for (const key of [
          "merges",
          "dataValidations",
          "freezePane",
          "columns",
          "hidden",
          "protection",
          "autoFilter",
        ] as const) {
          expect([key, copy[key]]).toEqual([key, sheet[key]]);
        }
        for (const [place, cell] of sheet.cells ?? []) {
          const { comment: _, ...rest } = copy.cells!.get(place)!;
          const { comment, ...own } = cell;
          expect([place, rest]).toEqual([place, own]);
          if (comment) expect(copy.cells!.get(place)!.comment?.text).toBe(comment.text);
        }
        const withoutPriority = (rules: typeof sheet.conditionalRules): object[] =>
          [...(rules ?? [])].sort((a, b) => a.priority - b.priority).map(({ priority: _, ...rule }) => rule);
        expect(
          withoutPriority(copy.conditionalRules).slice(-(sheet.conditionalRules?.length ?? 0) || Infinity),
        ).toEqual(withoutPriority(sheet.conditionalRules));
      });
    },
  );

  test("marks cells by conditional formats and notes, and links to them", async () => {
    const { openXlsx } = await import("hucre/xlsx");
    const { sheets } = await openXlsx(new Uint8Array(readFileSync(join(out, "Kohtla-Järve.xlsx"))), {
      readStyles: true,
    });
    const [plan, findings] = [sheets[0]!, sheets.at(-1)!];
    expect(plan.conditionalRules!.slice(-2).map(({ range }) => range)).toEqual(["G6", "E9 A12 A17 A18 E19"]);
    expect(plan.cells!.get("5,6")!.comment).toMatchObject({
      author: "Tegevuskava",
      text: expect.stringContaining("vahe 0,16") as string,
    });
    expect(findings.cells!.get("4,4")!.hyperlink).toMatchObject({ location: "'Kohtla-Järve'!G6" });
  });

  test("never overwrites the file itself", () => {
    const own = folder();
    const path = join(own, "Tartu.xlsx");
    const original = readFileSync(partner("Tartu"));
    writeFileSync(path, original);
    run("--out", own, path);
    expect(readdirSync(own).sort()).toEqual(["Koondlehed.xlsx", "Tartu (2).xlsx", "Tartu.xlsx"]);
    expect(readFileSync(path).equals(original)).toBe(true);
  });

  test("never overwrites another file of the call, nor one that is there already", () => {
    const [from, to] = [folder(), folder()];
    writeFileSync(join(from, "P.xlsx"), readFileSync(partner("Tartu")));
    writeFileSync(join(to, "P.xlsx"), readFileSync(partner("Tallinn")));
    const { files } = json("--out", to, join(from, "P.xlsx"), join(to, "P.xlsx"));
    expect(files.map(({ sections }) => sections[0]!.party)).toEqual(["Tartu", "Tallinn"]);
    expect(readdirSync(to).sort()).toEqual(["Koondlehed.xlsx", "P (2).xlsx", "P (3).xlsx", "P.xlsx"]);
  });

  test("a password does not encrypt the copy of an open workbook", () => {
    const to = folder();
    run("--password", "salajane", "--out", to, partner("Tallinn"));
    expect(readFileSync(join(to, "Tallinn.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  test("says once, before it reads anything, that a file is no folder", () => {
    const taken = join(folder(), "fail");
    writeFileSync(taken, "");
    const place = relative(ROOT, taken);
    for (const path of [taken, join(taken, "alam/kaust")]) {
      const { status, out, err } = run("--out", path, partner("Haapsalu"), partner("Tartu"));
      expect([status, out, err]).toEqual([
        2,
        "",
        `Valik --out: ${place} on fail, mitte kaust. Andke mõni teine kaust.\n`,
      ]);
    }
  });

  test("says why a copy could not be made, in the user's language, and leaves no half of it", () => {
    const [from, to] = [folder(), folder()];
    const parts = unzip(readFileSync(partner("Tartu")));
    const styles = `<!DOCTYPE a>${parts["xl/styles.xml"]!.toString()}`;
    writeFileSync(join(from, "A.xlsx"), zip({ ...parts, "xl/styles.xml": Buffer.from(styles) }));
    const { status, err } = run("--lang", "en", "--out", to, join(from, "A.xlsx"));
    expect(status).toBe(2);
    expect(err).toMatch(/^No annotated copy of .*A\.xlsx was written\. The workbook is put together unusually/);
    expect(readdirSync(to)).toEqual(["Summary sheets.xlsx"]);
  });

  test("checks an annotated copy as the workbook itself, and replaces its marks", () => {
    const again = folder();
    const copy = join(out, "Kohtla-Järve.xlsx");
    const [file] = json("--out", again, copy).files;
    expect(file).toEqual({ ...json(partner("Kohtla-Järve")).files[0], file: copy });
    expect(unzip(readFileSync(join(again, "Kohtla-Järve.xlsx")))).toEqual(unzip(readFileSync(copy)));
    const original = unzip(readFileSync(partner("Kohtla-Järve")));
    expect(unzip(withoutAnnotations(new Uint8Array(readFileSync(copy))))).toEqual(original);
  });

  test.each(names)("%s is a sound package", (name) => {
    expect(packageFlaws(readFileSync(join(out, `${name}.xlsx`)))).toEqual([]);
  });

  test("the workbook of findings is a sound package", () => {
    expect(packageFlaws(readFileSync(join(out, "tegevuskava-2025-leiud.xlsx")))).toEqual([]);
  });

  test("an encrypted workbook loses nothing either, and keeps its password", async () => {
    const { decrypt, encrypt } = (await import("officecrypto-tool")).default;
    const [from, to] = [folder(), folder()];
    const password = "salasõna";
    writeFileSync(join(from, "Jõhvi.xlsx"), encrypt(readFileSync(partner("Jõhvi")), { password }));
    run("--password", password, "--out", to, join(from, "Jõhvi.xlsx"));
    const sealed = readFileSync(join(to, "Jõhvi.xlsx"));
    expect(sealed.subarray(0, 2).toString("hex")).toBe("d0cf");
    expect(unzip(await decrypt(sealed, { password }))).toEqual(unzip(readFileSync(join(out, "Jõhvi.xlsx"))));
    expect(json("--password", password, join(to, "Jõhvi.xlsx")).files[0]!.problem).toBeNull();
  });

  test("text of a plan that looks like a formula stays text", async () => {
    const { openXlsx, writeXlsx } = await import("hucre/xlsx");
    const path = join(folder(), "valem.xlsx");
    const rows = [
      ["Tegevus", "Tegevuse üldajaraam", "Planeeritav maksumus", "Vastutaja"],
      ["1. A", "=HYPERLINK(1)", "=1+1", "@SUM"],
    ];
    writeFileSync(path, await writeXlsx({ sheets: [{ name: "A", rows }] }));
    run("--out", join(path, "../out"), path);
    const { sheets } = await openXlsx(new Uint8Array(readFileSync(join(path, "../out/valem.xlsx"))), {
      readStyles: true,
    });
    const cells = [...sheets.at(-1)!.cells!.values()];
    expect(cells.some(({ value }) => value === "=1+1")).toBe(true);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});

const withLibreOffice = existsSync("/usr/bin/soffice") ? test : test.skip;

withLibreOffice("the annotated copy opens in another program, with its findings", () => {
  const out = folder();
  run("--out", out, partner("Kohtla-Järve"));
  mkdirSync(join(out, "csv"));
  execFileSync(
    "soffice",
    [
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
      "--outdir",
      join(out, "csv"),
      relative(ROOT, join(out, "Kohtla-Järve.xlsx")),
    ],
    { cwd: ROOT, stdio: "pipe" },
  );
  const [name] = readdirSync(join(out, "csv"));
  expect(readFileSync(join(out, "csv", name!), "utf8")).toContain("parent-sum");
});
