import type { SummaryWords } from "../../locales/summary-words";
import type { Section } from "../../plan/model";

/** Whose section it is, or else what it is about: *Jõhvi*, or *KOV-ide tegevuskavade ettevalmistamine*. */
export function sectionName({ party, title, code }: Section, { noTitle }: SummaryWords): string {
  const isOwn = code?.split(".")[2] === "1";
  return (isOwn ? title || party : (party ?? title)) || noTitle;
}
