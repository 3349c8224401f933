import { plainText } from "./text";

/** A section's heading, taken apart: `2.2. 3.5.2.2 Kohaliku tasandi …`. */
export interface ParsedHeading {
  readonly runningNumber: string | null;
  /** Four parts, as the scheme numbers its activities: `3.5.2.2`. */
  readonly code: string;
  readonly title: string;
  /** The running number and the code stand apart, both there. */
  readonly form: "regular" | "run-together" | "no-running-number";
}

/** A word processor pastes a footnote mark as `[1]`. */
const DOTTED = /^\s*(\d{1,2}(?:\.\d{1,2})*)[.:]?(?:\[\d+\])?(?!\d)(?:\s+|(?=\p{L})|$)/u;
/** `Jaotis 3.5.2.2 …` */
const WORD = /^\s*(?:jaotis|osa)\s+(?=\d)/i;
const CODE_PARTS = 4;

/** The heading that a text is, or null where it does not begin with a section's code. */
export function parseHeading(text: string): ParsedHeading | null {
  const plain = plainText(text).replace(/\s+/g, " ").replace(WORD, "");
  const first = DOTTED.exec(plain);
  if (!first) return null;
  const parts = first[1]!.split(".");
  const rest = plain.slice(first[0].length);
  if (parts.length > CODE_PARTS) {
    const runningNumber = parts.slice(0, -CODE_PARTS).join(".");
    return { runningNumber, code: parts.slice(-CODE_PARTS).join("."), title: rest.trim(), form: "run-together" };
  }
  if (parts.length === CODE_PARTS) {
    return { runningNumber: null, code: first[1]!, title: rest.trim(), form: "no-running-number" };
  }
  const second = DOTTED.exec(rest);
  if (second?.[1]!.split(".").length !== CODE_PARTS) return null;
  return {
    runningNumber: first[1]!,
    code: second[1]!,
    title: rest.slice(second[0].length).trim(),
    form: "regular",
  };
}

/** The order of codes: 3.5.2.10 comes after 3.5.2.9, and what has no code after all others. */
export function compareCodes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [a, b].map((code) => code.split(".").map(Number)) as [number[], number[]];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? left.length - right.length : left[at]! - (right[at] ?? -1);
}
