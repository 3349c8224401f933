import type { Language } from "../../locales";

export interface ReadManifest {
  readonly xml: Document;
  /**
   * The text or address that an element names by its `resid`, in the language of who reads it.
   * @throws Error where the manifest has no such resource
   */
  readonly text: (element: Element | undefined) => string;
}

/** @throws Error where the manifest is no XML */
export function readManifest(manifest: string, language: Language): ReadManifest {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  if (xml.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed.");
  const resources = new Map(allOf(xml, "Image", "Url", "String").map((one) => [one.getAttribute("id"), one]));
  const text = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid");
    const resource = resources.get(id ?? null);
    if (!resource) throw new Error(`manifest.xml has no resource ${id}.`);
    const own = childrenOf(resource, "Override").find((one) => one.getAttribute("Locale")?.startsWith(language));
    return own?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "";
  };
  return { xml, text };
}

/** Elements by their names without a prefix, in the document's order. */
export function allOf(parent: Document | Element, ...names: readonly string[]): Element[] {
  return [...parent.getElementsByTagName("*")].filter((one) => names.includes(one.localName));
}

export function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((one) => one.localName === name);
}
