import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import webpack, { type Chunk, type ChunkGroup, type Compilation, type Configuration } from "webpack";

const ROOT = join(__dirname, "../..");
/** Bytes, gzipped. */
const LIMITS = { firstPaint: 150 * 1024, functions: 60 * 1024 };
const makeConfiguration =
  jest.requireActual<(env: object, options: { mode: string }) => Configuration>("../../webpack.config.js");

let folder = "";
let html = "";
let compilation: Compilation;

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
  compilation = stats!.compilation;
  html = readFileSync(join(folder, "taskpane.html"), "utf8");
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scripts(): string[] {
  return [...html.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, address]) => address!);
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** What an entry is made of: its own chunks, and all that they may ask for later; not an entry that depends on it. */
function chunksOf(entry: string): Set<Chunk> {
  const groups = new Set<ChunkGroup>([compilation.entrypoints.get(entry)!]);
  for (const group of groups) for (const child of group.childrenIterable) if (!child.isInitial()) groups.add(child);
  return new Set([...groups].flatMap((group) => group.chunks));
}

/** The source files in a chunk, from the folder of the project. */
function modulesOf(chunk: Chunk): string[] {
  const nested = [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap((one) =>
    "modules" in one ? (one.modules as (typeof one)[]) : [one],
  );
  return nested
    .flatMap((one) => one.nameForCondition() ?? [])
    .map((path) => relative(ROOT, path).replaceAll("\\", "/"));
}

test("what is needed for the first paint is small", () => {
  const own = scripts().filter((address) => !address.startsWith("https:"));
  expect(own).toEqual(["functions.js", "taskpane.js"]);
  expect(gzipped(own)).toBeLessThanOrEqual(LIMITS.firstPaint);
});

test("the functions are small, with all that is loaded when a cell first needs them", () => {
  const chunks = chunksOf("functions");
  expect(chunks.size).toBeGreaterThan(1);
  expect(gzipped([...chunks].flatMap((chunk) => [...chunk.files]))).toBeLessThanOrEqual(LIMITS.functions);
});

test("the functions load nothing of the pane, nor of what it works with", () => {
  const modules = [...chunksOf("functions")].flatMap(modulesOf);
  expect(modules).toEqual(expect.arrayContaining(["src/functions/index.ts", "src/functions/all.ts"]));
  const places =
    /^src\/(taskpane|commands|excel|files|comparing|importing|cli|preview)\/|node_modules\/(?!decimal\.js\/)/;
  // Which language the user reads, and from when the workbook counts dates.
  const shared = ["src/excel/date-system.ts", "src/excel/run.ts", "src/taskpane/language.ts"];
  expect([...new Set(modules.filter((name) => places.test(name)))].toSorted()).toEqual(shared);
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
