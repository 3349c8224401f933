import type { Section } from "./model";

/** `3.5.2.6 Jõhvi`, or whatever the section is called by. */
export function sectionLabel({ code, party, title, sheet }: Section): string {
  return [code, party ?? title].filter(Boolean).join(" ") || sheet;
}
