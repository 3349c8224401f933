import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";

/** Files of the page by their path, `/page/index.js`. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

/**
 * The page's own code and the grid, in memory. A small first part shows progress while the grid, some megabytes, is
 * still on its way. What the pane's frame gets are scripts of their own.
 */
export async function bundlePage(root: string): Promise<Bundle> {
  const page = join(root, "src/preview/page");
  const common: BuildOptions = {
    outdir: join(root, "page"),
    bundle: true,
    target: "es2022",
    minify: true,
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  };
  const builds = await Promise.all([
    build({ ...common, entryPoints: [join(page, "index.ts")], splitting: true, format: "esm" }),
    build({ ...common, entryPoints: [join(page, "bridge.ts"), join(page, "newer-office.ts")], format: "iife" }),
  ]);
  const files = builds.flatMap(({ outputFiles = [] }) => outputFiles);
  return new Map(files.map(({ path, contents }) => [path.slice(root.length).replaceAll("\\", "/"), contents]));
}
