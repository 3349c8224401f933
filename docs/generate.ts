import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "./pages";

/** Writes the rules' pages: `npm run docs`; with `--check` it only says which of them are out of date. */
const FOLDER = join(__dirname, "rules");
const pages = rulePages();

if (process.argv.includes("--check")) {
  const present = readdirSync(FOLDER);
  const stale = [...pages].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(FOLDER, name), "utf8") !== text,
  );
  const names = [...stale.map(([name]) => name), ...present.filter((name) => !pages.has(name))];
  if (names.length > 0) {
    process.stderr.write(`Out of date, run npm run docs: ${names.join(", ")}\n`);
    process.exitCode = 1;
  }
} else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of pages) writeFileSync(join(FOLDER, name), text);
}
