import { parseArgs } from "node:util";
import type { Language } from "../locales";
import type { DayRange } from "../plan/model";
import { parsePeriod } from "../plan/period";
import { UsageError, type Command } from "./usage-error";

/** A command's options by their names. */
export type OptionList = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly short?: string }> & {
    readonly lang: { readonly type: "string" };
    readonly help: { readonly type: "boolean" };
  }
>;

/** What a command was called with. */
export interface Options<Name extends string> {
  /** What is no option. */
  readonly words: readonly string[];
  readonly language: Language;
  readonly help: boolean;
  /** An option's value; null where it was not given. */
  readonly text: (name: Name) => string | null;
  /** One of the values that an option takes, of which the first holds where none was given. */
  readonly oneOf: <T extends string>(name: Name, allowed: readonly [T, ...T[]]) => T;
  /** A plan's period. */
  readonly period: (name: Name) => DayRange | null;
}

/** @throws UsageError in the language asked for, as far as that is known; so do the functions that it returns */
export function readOptions<List extends OptionList>(
  command: Command,
  list: List,
  args: readonly string[],
): Options<keyof List & string> {
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: list,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = /^en$/i.test(String(values.lang)) ? "en" : "et";
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    if (!Object.hasOwn(list, token.name)) throw new UsageError("unknownOption", { option, command }, language);
    const takesValue = list[token.name]!.type === "string";
    if (!takesValue && token.inlineValue) throw new UsageError("unexpectedValue", { option }, language);
    // After an equals sign, whatever stands there is meant.
    const isForgotten = !token.value || (!token.inlineValue && token.value.startsWith("--"));
    if (takesValue && given.has(token.name)) throw new UsageError("repeatedOption", { option }, language);
    given.add(token.name);
    if (takesValue && isForgotten) throw new UsageError("missingValue", { option }, language);
  }
  type Name = keyof List & string;
  const text = (name: Name): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  const oneOf = <T extends string>(name: Name, allowed: readonly [T, ...T[]]): T => {
    const value = text(name) ?? allowed[0];
    const found = allowed.find((one) => one === value.toLowerCase());
    if (!found)
      throw new UsageError("wrongValue", { option: `--${name}`, value, allowed: allowed.join(", ") }, language);
    return found;
  };
  return {
    words: positionals,
    language: oneOf("lang", ["et", "en"]),
    help: values.help === true,
    text,
    oneOf,
    period: (name) => planPeriod(name, text(name), language),
  };
}

function planPeriod(name: string, value: string | null, language: Language): DayRange | null {
  if (value === null) return null;
  const period = parsePeriod(value);
  const start = period?.start.day ?? null;
  const end = period?.end.day ?? null;
  if (start === null || end === null || end < start)
    throw new UsageError("wrongPeriod", { option: `--${name}`, value }, language);
  return { start, end };
}
