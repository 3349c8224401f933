import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GENERATED_FOLDERS, generatedFiles } from "./generated";

/**
 * Writes the rules' pages, and what Excel and readers are told of the functions: `npm run docs`; with `--check` it only
 * says which files are out of date.
 */
const ROOT = join(__dirname, "..");

async function generate(): Promise<void> {
  const files = await generatedFiles();
  if (process.argv.includes("--check")) return check(files);
  for (const folder of GENERATED_FOLDERS) rmSync(join(ROOT, folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

function check(files: ReadonlyMap<string, string>): void {
  const stale = [...files].flatMap(([path, text]) =>
    existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), "utf8") === text ? [] : [path],
  );
  const present = GENERATED_FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  const names = [...stale, ...present.filter((path) => !files.has(path))];
  if (names.length === 0) return;
  process.stderr.write(`Out of date, run npm run docs: ${names.join(", ")}\n`);
  process.exitCode = 1;
}

generate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
