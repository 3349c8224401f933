/** Where a part's relationships stand; the file's own are those of the part with an empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a relationship's target names: counted from its own part's folder, or from the file's top. */
export function resolvedTarget(target: string, part: string): string {
  const path = /^[\\/]/.test(target) ? [] : part.split("/").slice(0, -1);
  for (const step of target.split(/[\\/]/)) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Names of parts differ neither by case nor by how a space or a slash is written. */
export function comparableName(name: string): string {
  return name.toLowerCase().replaceAll("%20", " ").replaceAll("\\", "/");
}
