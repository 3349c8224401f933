import type { Language } from "../locales";
import type { DayRange } from "../plan/model";
import { readOptions } from "./options";

/** What `npm run check` was called with. */
export interface Arguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly language: Language;
  readonly out: string | null;
  /** The file that gets the summary sheets. */
  readonly summary: string | null;
  readonly period: DayRange | null;
  readonly password: string | null;
  readonly help: boolean;
}

const OPTIONS = {
  format: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  summary: { type: "string" },
  "plan-period": { type: "string" },
  password: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** @throws UsageError in the language asked for, as far as that is known */
export function parseArguments(args: readonly string[]): Arguments {
  const { words, language, help, text, oneOf, period } = readOptions("check", OPTIONS, args);
  return {
    files: words,
    format: oneOf("format", ["text", "json"]),
    language,
    out: text("out"),
    summary: text("summary"),
    period: period("plan-period"),
    password: text("password"),
    help,
  };
}
