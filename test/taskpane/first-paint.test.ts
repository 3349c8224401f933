import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";

const LIMIT = 150 * 1024;
const makeConfiguration =
  jest.requireActual<(env: object, options: { mode: string }) => Configuration>("../../webpack.config.js");

let folder = "";
let html = "";

/** The page as a production build makes it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tegevuskava-pane-"));
  const configuration = makeConfiguration({}, { mode: "production" });
  const compiler = webpack({
    ...configuration,
    output: { ...configuration.output, path: folder },
    plugins: configuration.plugins!.filter((plugin) => {
      const { userOptions } = plugin as { userOptions?: { filename?: string } };
      return userOptions?.filename === "taskpane.html";
    }),
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  expect(stats?.toJson({ all: false, errors: true }).errors).toEqual([]);
  html = readFileSync(join(folder, "taskpane.html"), "utf8");
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scripts(): string[] {
  return [...html.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, address]) => address!);
}

test("what is needed for the first paint is small", () => {
  const own = scripts().filter((address) => !address.startsWith("https:"));
  expect(own).toEqual(["functions.js", "taskpane.js"]);
  const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});

test("the page takes code from itself and from Office's own address, Office's first", () => {
  expect(scripts()[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
  const rules = Object.fromEntries(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
  expect(rules).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
    "connect-src": ["'self'"],
  });
});
