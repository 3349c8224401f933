import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "tegevuskava-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run build` into a folder of its own, with whatever a developer left in one more page. */
function build(origin: string, leftover = ""): { status: number | null; output: string } {
  const script = `
    const webpack = require("webpack");
    const configuration = require("./webpack.config.js")({}, { mode: "production" });
    const { sources } = webpack;
    const leave = { apply: (compiler) => compiler.hooks.thisCompilation.tap("Leave", (compilation) => {
      if (${JSON.stringify(leftover)}) compilation.emitAsset("leftover.html", new sources.RawSource(${JSON.stringify(leftover)}));
    }) };
    webpack({ ...configuration, output: { ...configuration.output, path: ${JSON.stringify(folder)} }, plugins: [...configuration.plugins, leave] })
      .run((error, stats) => {
        console.log(error ?? stats.toString("errors-warnings"));
        process.exit(error || stats.hasErrors() ? 1 : 0);
      });`;
  const env = { ...process.env, TEGEVUSKAVA_ORIGIN: origin };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], { cwd: ROOT, env, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

test("a production build stands wholly at its address", () => {
  expect(build("https://kava.example.ee/a&b")).toEqual({ status: 0, output: "webpack compiled successfully\n" });
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain('<SourceLocation DefaultValue="https://kava.example.ee/a&amp;b/taskpane.html" />');
  expect(manifest).toContain("<AppDomain>https://kava.example.ee</AppDomain>");
  const base = "https://kava.example.ee/a&b/";
  const addresses = [...manifest.matchAll(/Value="(https:[^"]+)"/g)].map((match) => match[1]!.replaceAll("&amp;", "&"));
  expect(addresses.filter((address) => !existsSync(join(folder, address.replace(base, ""))))).toEqual([]);
  expect(addresses).toContain(`${base}functions.js`);
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:html|xml|js|json)$/.test(name),
  );
  const functions = ["functions.json", "functions.et.json"].map((name) => join("assets/functions", name));
  expect(texts).toEqual(
    expect.arrayContaining(["help.html", "manifest.xml", "taskpane.html", "taskpane.js", ...functions]),
  );
  const help = readFileSync(join(folder, "help.html"), "utf8");
  for (const name of functions) {
    const { functions: all } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
      functions: { helpUrl: string }[];
    };
    const [page, place] = all[0]!.helpUrl.split("#");
    expect(page).toBe(`${base}help.html`);
    expect(help).toMatch(new RegExp(`<h2 id="?${place}\\b`));
  }
  expect(texts.filter((name) => /\/\/localhost/.test(readFileSync(join(folder, name), "utf8")))).toEqual([]);
}, 120_000);

test("a build where localhost is left over fails, and says where", () => {
  const { status, output } = build("https://kava.example.ee", "<a href='https://localhost:3000/x'>x</a>");
  expect(status).toBe(1);
  expect(output).toContain("leftover.html still names localhost");
}, 120_000);
