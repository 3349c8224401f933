import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../src/functions/all";
import { CellError } from "../../src/functions/cells/cell-error";
import type { FunctionId } from "../../src/functions/function-ids";
import { speak } from "../../src/functions/speech";
import type { Language } from "../../src/locales";

type Value = string | number | boolean | CellError | null;
type Argument = Value | Value[][];

const METADATA = join(__dirname, "../../assets/functions/functions.json");
const TOKEN = /"(?:[^"]|"")*"|[{};,()]|#[A-Z/0]+[!?]?|[^{};,()"#\s]+/g;

/**
 * What a formula without references gives, by row and column, where Excel calls its function: one value for a range is a
 * range of one cell. An error value is its code and, behind a space, its sentence.
 * @throws where it is no formula of ours
 */
export function typed(formula: string, language: Language): (string | number | boolean)[][] {
  const { id, args } = parse(formula);
  const { parameters } = parametersOf(id);
  if (args.length > parameters.length) throw new Error(`Too many arguments: ${formula}`);
  speak(() => language);
  const given = args.map((arg, index) =>
    parameters[index]!.dimensionality === "matrix" && !Array.isArray(arg) ? [[arg]] : arg,
  );
  return shown(() => functions[id](...(given as never[])));
}

/** A formula's function and arguments. */
export function parse(formula: string): { id: FunctionId; args: Argument[] } {
  const [, id, rest] = /^=PLAN\.([A-Z]+)\((.*)\)$/s.exec(formula) ?? [];
  if (!id || rest === undefined) throw new Error(`No formula of ours: ${formula}`);
  const tokens = rest.match(TOKEN) ?? [];
  const args: Argument[] = [];
  while (tokens.length > 0) {
    args.push(tokens[0] === "{" ? array(tokens) : tokens[0] === "," ? null : value(tokens.shift()!));
    const separator = tokens.shift();
    if (separator !== undefined && separator !== ",") throw new Error(`${separator} stands in the way: ${formula}`);
  }
  return { id: id as FunctionId, args };
}

function array(tokens: string[]): Value[][] {
  const rows: Value[][] = [[]];
  for (let token = tokens.shift(); token !== "}"; token = tokens.shift()) {
    if (token === undefined) throw new Error("An array does not end.");
    if (token === ";") rows.push([]);
    else if (token !== "," && token !== "{") rows.at(-1)!.push(value(token));
  }
  return rows;
}

function value(token: string): Value {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token.startsWith("#")) return new CellError(token);
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (!/^-?\d+(\.\d+)?$/.test(token)) throw new Error(`${token} is no constant.`);
  return Number(token);
}

function shown(call: () => unknown): (string | number | boolean)[][] {
  const text = (cell: unknown): string | number | boolean =>
    cell instanceof CellError ? `${cell.code} ${cell.message}`.trim() : (cell as string | number | boolean);
  try {
    const result = call();
    return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(text)) : [[text(result)]];
  } catch (error) {
    if (error instanceof CellError) return [[text(error)]];
    throw error;
  }
}

function parametersOf(id: FunctionId): { parameters: readonly { dimensionality?: string }[] } {
  const { functions: all } = JSON.parse(readFileSync(METADATA, "utf8")) as {
    functions: readonly { id: string; parameters: readonly { dimensionality?: string }[] }[];
  };
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no function ${id}.`);
  return found;
}
