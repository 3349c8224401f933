import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Engine } from "./engine";

const ROOT = join(__dirname, "../../..");
const ENTRY = join(__dirname, "univer-node.ts");
const CACHE = join(ROOT, ".cache/engine");

/** Starts the grid without a page: in tests. The grid is bundled once, since loading its hundreds of files takes longer. */
export function startHeadless(): Engine {
  const load = createRequire(__filename);
  const { startUniver } = load(bundled()) as { startUniver: () => Engine };
  return startUniver();
}

/** The bundle's file, made where none is for these sources and libraries. */
function bundled(): string {
  const file = join(CACHE, `${fingerprint()}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  // Several test files start at once: each writes its own, and the last one stays.
  const own = join(CACHE, `${process.pid}.tmp`);
  const options = {
    entryPoints: [ENTRY],
    inject: [join(__dirname, "one-message.ts")],
    outfile: own,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  };
  // In a process of its own, since the bundler does not run in every environment that tests have.
  execFileSync(process.execPath, ["-e", `require("esbuild").buildSync(${JSON.stringify(options)})`], { cwd: ROOT });
  renameSync(own, file);
  return file;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(__dirname).sort()) hash.update(readFileSync(join(__dirname, name)));
  hash.update(readFileSync(join(ROOT, "package-lock.json")));
  return hash.digest("hex").slice(0, 16);
}
