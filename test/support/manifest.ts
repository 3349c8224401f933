import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, type Element } from "./manifest-order";

export const ROOT = join(__dirname, "../..");
export const MANIFEST = join(ROOT, "manifest.xml");
export const DEV_ORIGIN = "https://localhost:3000/";
export const xml = readFileSync(MANIFEST, "utf8");
export const root = parseXml(xml);

/** Every element of a name, in the order of the file. */
export function elements(name: string, under: Element = root): Element[] {
  return under.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(name, child)]);
}

/** An attribute of every element of a name that has it. */
export function attributes(name: string, attribute: string, under: Element = root): string[] {
  return elements(name, under).flatMap((element) => element.attributes[attribute] ?? []);
}
