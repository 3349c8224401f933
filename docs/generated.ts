import { englishMetadata, estonianMetadata } from "./function-metadata";
import { functionsPage } from "./functions-page";
import { rulePages } from "./pages";

/** Folders where every file is generated. */
export const GENERATED_FOLDERS = ["docs/rules", "assets/functions"];

/**
 * Every file that is made from code and texts, by its path.
 * @throws where Excel would not take what the functions' comments say
 */
export async function generatedFiles(): Promise<Map<string, string>> {
  const english = await englishMetadata();
  return new Map([
    ...[...rulePages()].map(([name, text]) => [`docs/rules/${name}`, text] as const),
    ["docs/functions.md", functionsPage(english)],
    ["assets/functions/functions.json", json(english)],
    ["assets/functions/functions.et.json", json(estonianMetadata(english))],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
