import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddinFunctions, FunctionMetadata, FunctionsFile } from "../../src/preview/host/custom-functions/metadata";

const FOLDER = join(__dirname, "../../assets/functions");

/** What the add-in tells Excel of its functions. */
export function addinFunctions(): AddinFunctions {
  const file = JSON.parse(readFileSync(join(FOLDER, "functions.json"), "utf8")) as FunctionsFile;
  return { namespace: "PLAN", file };
}

/** Functions of a test's own, which are called `TEST.…` in cells. Parameters: `matrix` is a range, `?` may be left out. */
export function testFunctions(
  parameters: Readonly<Record<string, readonly string[]>>,
  options: Readonly<Record<string, FunctionMetadata["options"]>> = {},
  allowErrorForDataTypeAny = true,
): AddinFunctions {
  const functions = Object.entries(parameters).map(([id, kinds]): FunctionMetadata => ({
    id,
    name: id,
    parameters: kinds.map((kind, index) => ({
      name: `p${index}`,
      type: (/number|string|boolean/.exec(kind)?.[0] ?? "any") as "any",
      ...(kind.includes("matrix") && { dimensionality: "matrix" as const }),
      ...(kind.endsWith("?") && { optional: true }),
    })),
    ...(options[id] && { options: options[id] }),
  }));
  return { namespace: "TEST", file: { allowErrorForDataTypeAny, functions } };
}
