import type { Language } from "../locales";
import type { DayRange } from "../plan/model";
import { oneLine } from "../plan/text";
import { readOptions } from "./options";
import { UsageError } from "./usage-error";

/** What `npm run template` was called with; without a section where only help was asked for. */
export interface TemplateArguments {
  readonly section: { readonly code: string; readonly party: string } | null;
  readonly title: string;
  readonly period: DayRange | null;
  readonly language: Language;
  readonly out: string | null;
}

const OPTIONS = {
  title: { type: "string" },
  "plan-period": { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
const CODE = /^\d{1,2}(?:\.\d{1,2}){3}$/;

/** @throws UsageError */
export function parseTemplateArguments(args: readonly string[]): TemplateArguments {
  const { words, language, help, text, period } = readOptions("template", OPTIONS, args);
  return {
    section: help ? null : sectionOf(words, language),
    title: oneLine(text("title") ?? ""),
    period: period("plan-period"),
    language,
    out: text("out"),
  };
}

function sectionOf(words: readonly string[], language: Language): NonNullable<TemplateArguments["section"]> {
  const [written = "", party = "", extra] = words.map(oneLine);
  const code = written.replace(/\.$/, "");
  if (written === "" || (CODE.test(code) && party === "")) throw new UsageError("missingWord", {}, language);
  if (!CODE.test(code)) throw new UsageError("wrongCode", { value: written }, language);
  if (extra !== undefined) throw new UsageError("extraWord", { value: extra }, language);
  return { code, party };
}
