import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GENERATED_FOLDERS, generatedFiles } from "../../docs/generated";
import { ROOT } from "../support/manifest";

test("what is committed is what code and texts give, and nothing else is there", async () => {
  const files = await generatedFiles();
  const differing = [...files].filter(([path, text]) => {
    const committed = join(ROOT, path);
    return !existsSync(committed) || readFileSync(committed, "utf8") !== text;
  });
  expect(differing.map(([path]) => path)).toEqual([]);
  const present = GENERATED_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  expect(present.filter((path) => !files.has(path))).toEqual([]);
  for (const path of ["docs/functions.md", "assets/functions/functions.json", "assets/functions/functions.et.json"])
    expect(files.has(path)).toBe(true);
});

describe("npm run docs", () => {
  let copy = "";
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), "tegevuskava-docs-"));
    for (const part of ["src", "docs", "assets/functions", "package.json", "tsconfig.json"])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  const docs = (...args: string[]): { status: number | null; stderr: string } => {
    const command = ["--import", "tsx", "docs/generate.ts", ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: "utf8" });
    return { status, stderr };
  };
  const change = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(copy, path), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(copy, path), text.replace(from, to));
  };

  test("says which files are out of date, and brings them up to date", () => {
    expect(docs("--check")).toEqual({ status: 0, stderr: "" });
    change("src/functions/fte.ts", "@param text A cell or a range", "@param text Cells");
    writeFileSync(join(copy, "assets/functions/functions.fi.json"), "{}");
    expect(docs("--check")).toEqual({
      status: 1,
      stderr:
        "Out of date, run npm run docs: docs/functions.md, assets/functions/functions.json, assets/functions/functions.fi.json\n",
    });
    expect(docs()).toEqual({ status: 0, stderr: "" });
    expect(docs("--check")).toEqual({ status: 0, stderr: "" });
  });

  test.each([
    ["Excel would not take", "@customfunction FTE", "@customfunction F-TE", "invalid characters"],
    ["has no comment", "@customfunction FTE", "FTE", "No function has the comment @customfunction FTE."],
    ["is not listed", "@customfunction FTE", "@customfunction POSTS", "Not in function-ids.ts: POSTS"],
    ["has no Estonian help", "text", "line", "FTE has no parameter text."],
  ])("fails where a function %s", (_, from, to, why) => {
    const path = join(copy, "src/functions/fte.ts");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(new RegExp(`${from}\\b`, "g"), to));
    const { status, stderr } = docs();
    expect(status).toBe(1);
    expect(stderr).toContain(why);
  });
});
