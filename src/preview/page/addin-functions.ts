import type { Language } from "../../locales";
import type { AddinFunctions, FunctionsFile } from "../host/custom-functions/metadata";
import { allOf, readManifest } from "./manifest-resources";

/** Where the add-in's functions are described, and what goes before their names. */
export interface FunctionsPlace {
  readonly namespace: string;
  /** On this server. */
  readonly path: string;
}

/** What the manifest says of functions to who reads this language; null where it has none. */
export function functionsPlace(manifest: string, language: Language): FunctionsPlace | null {
  const { xml, text } = readManifest(manifest, language);
  const point = allOf(xml, "ExtensionPoint").find((one) =>
    [...one.attributes].some(({ localName, value }) => localName === "type" && value === "CustomFunctions"),
  );
  const metadata = point && allOf(point, "Metadata")[0];
  if (!metadata) return null;
  const [namespace] = allOf(point, "Namespace");
  return { namespace: text(namespace), path: new URL(text(allOf(metadata, "SourceLocation")[0])).pathname };
}

/** What Excel would fetch from there; null where it is not. */
export async function fetchFunctions(place: FunctionsPlace | null): Promise<AddinFunctions | null> {
  const response = place && (await fetch(place.path).catch(() => null));
  return response?.ok ? { namespace: place!.namespace, file: (await response.json()) as FunctionsFile } : null;
}
