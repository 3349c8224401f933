import { relationshipsPart } from "../part-names";
import { undeclareType } from "./content-types";
import type { Parts } from "./parts";
import { relationshipsOf, unrelate } from "./relationships";

/** Takes a part out of a file, and whatever only it refers to. */
export function removePart(parts: Parts, owner: string, part: string): void {
  unrelate(parts, owner, part);
  if (owners(parts).some((one) => relationshipsOf(parts, one).some(({ target }) => target === part))) return;
  for (const { target } of relationshipsOf(parts, part)) if (target !== null) removePart(parts, part, target);
  parts.remove(parts.find(relationshipsPart(part)) ?? "");
  parts.remove(part);
  undeclareType(parts, part);
}

/** The parts that refer to others. */
function owners(parts: Parts): string[] {
  return parts.names
    .filter((name) => /(?:^|\/)_rels\/[^/]*\.rels$/.test(name))
    .map((name) => name.replace(/_rels\/([^/]*)\.rels$/, "$1"));
}
