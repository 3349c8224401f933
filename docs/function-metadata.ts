import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTION_IDS, type FunctionId } from "../src/functions/function-ids";
import { etFunctionHelp, type FunctionHelp } from "../src/locales/et-function-help";

/** As Excel reads it: the parts of Microsoft's schema that the functions use. */
export interface Metadata {
  /** Error values in a range come to the functions, which would not be called otherwise. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: "matrix" };
  readonly options?: { readonly requiresParameterAddresses?: true };
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

const FOLDER = join(__dirname, "../src/functions");
/** The build puts the place of hosting here, as into the manifest. */
const HELP = "https://localhost:3000/help.html";

/**
 * What Excel is told of the functions, from the comments beside their code.
 * @throws with all that Microsoft's generator finds wrong, or where a function has no comment
 */
export async function englishMetadata(): Promise<Metadata> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files.map((name) => join(FOLDER, name)));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  const unknown = functions.filter(({ id }) => !FUNCTION_IDS.includes(id));
  if (unknown.length > 0) throw new Error(`Not in function-ids.ts: ${unknown.map(({ id }) => id).join(", ")}`);
  return metadataOf((id) => {
    const found = functions.find((one) => one.id === id);
    if (!found) throw new Error(`No function has the comment @customfunction ${id}.`);
    return { ...found, helpUrl: `${HELP}#functions` };
  });
}

/**
 * The same in Estonian: texts and parameters' names differ, ids and functions' names do not.
 * @throws where a parameter has no Estonian help, or help is there for a parameter that is not
 */
export function estonianMetadata(english: Metadata): Metadata {
  const all: Readonly<Record<FunctionId, FunctionHelp>> = etFunctionHelp;
  return metadataOf((id) => {
    const original = english.functions.find((one) => one.id === id)!;
    const { description, parameters } = all[id];
    const spare = Object.keys(parameters).filter((name) => original.parameters.every((one) => one.name !== name));
    if (spare.length > 0) throw new Error(`${id} has no parameter ${spare.join(", ")}.`);
    return {
      ...original,
      description,
      helpUrl: `${HELP}#funktsioonid`,
      parameters: original.parameters.map((parameter) => {
        const help = parameters[parameter.name];
        if (!help) throw new Error(`${id} has no Estonian help for ${parameter.name}.`);
        return { ...parameter, name: help[0], description: help[1] };
      }),
    };
  });
}

function metadataOf(describe: (id: FunctionId) => FunctionMetadata): Metadata {
  return { allowErrorForDataTypeAny: true, functions: FUNCTION_IDS.map(describe) };
}
