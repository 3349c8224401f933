import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Grid } from "../../src/reading/grid";

/** A sample's sheets. They are read by another process: jsdom's byte arrays are not those of Node, which unpacking needs. */
export function sampleInJsdom(file: string): Grid[] {
  const script =
    "require('./test/support/samples').sampleGrids(process.argv[1]).then((g) => console.log(JSON.stringify(g)))";
  const options = { cwd: join(__dirname, "../.."), encoding: "utf8", maxBuffer: 64_000_000 } as const;
  const json = execFileSync(process.execPath, ["--import", "tsx", "-e", script, file], options);
  // Blank cells are left out of rows, and come as null.
  return JSON.parse(json, (_, value: unknown) => value ?? undefined) as Grid[];
}
