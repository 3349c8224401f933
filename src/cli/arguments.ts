import { parseArgs } from "node:util";
import type { Language } from "../locales";
import type { DayRange } from "../plan/model";
import { parsePeriod } from "../plan/period";

export interface Arguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly language: Language;
  readonly out: string | null;
  readonly period: DayRange | null;
  readonly password: string | null;
  readonly help: boolean;
}

/** A call that can't be carried out; `message` is one of the catalogue's `cli` sentences. */
export class UsageError extends Error {
  constructor(
    readonly sentence:
      | "unknownOption"
      | "missingValue"
      | "unexpectedValue"
      | "wrongValue"
      | "wrongPeriod"
      | "notAFolder"
      | "closedFolder"
      | "impossibleFolder",
    readonly data: Readonly<Record<string, string>>,
    readonly language: Language,
  ) {
    super(sentence);
  }
}

const OPTIONS = {
  format: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  "plan-period": { type: "string" },
  password: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** @throws UsageError in the language asked for, as far as that is known */
export function parseArguments(args: readonly string[]): Arguments {
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = /^en$/i.test(String(values.lang)) ? "en" : "et";
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    if (!Object.hasOwn(OPTIONS, token.name)) throw new UsageError("unknownOption", { option }, language);
    const takesValue = OPTIONS[token.name as OptionName].type === "string";
    if (!takesValue && token.inlineValue) throw new UsageError("unexpectedValue", { option }, language);
    // After an equals sign, whatever stands there is meant.
    const isForgotten = !token.value || (!token.inlineValue && token.value.startsWith("--"));
    if (takesValue && isForgotten) throw new UsageError("missingValue", { option }, language);
  }
  const text = (name: OptionName): string | null => (typeof values[name] === "string" ? values[name] : null);
  const oneOf = <T extends string>(name: OptionName, allowed: readonly [T, ...T[]]): T => {
    const value = text(name) ?? allowed[0];
    const found = allowed.find((one) => one === value.toLowerCase());
    if (!found)
      throw new UsageError("wrongValue", { option: `--${name}`, value, allowed: allowed.join(", ") }, language);
    return found;
  };
  return {
    files: positionals,
    format: oneOf("format", ["text", "json"]),
    language: oneOf("lang", ["et", "en"]),
    out: text("out"),
    period: planPeriod(text("plan-period"), language),
    password: text("password"),
    help: values.help === true,
  };
}

function planPeriod(value: string | null, language: Language): DayRange | null {
  if (value === null) return null;
  const period = parsePeriod(value);
  const start = period?.start.day ?? null;
  const end = period?.end.day ?? null;
  if (start === null || end === null || end < start) throw new UsageError("wrongPeriod", { value }, language);
  return { start, end };
}
