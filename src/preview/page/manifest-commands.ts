import type { Language } from "../../locales";
import { allOf, childrenOf, readManifest } from "./manifest-resources";

/** What a button of the ribbon does: shows the pane, or runs one of the add-in's functions. */
export type CommandAction = { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };

export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Path of the 32-pixel icon on this server. */
  readonly icon: string;
  readonly action: CommandAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly RibbonCommand[];
}

export interface RibbonTab {
  readonly id: string;
  /** Null for one of Excel's own tabs, which the manifest names by id. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

/**
 * The add-in's tabs of the ribbon as its manifest describes them.
 * @throws Error where the manifest is no XML or names a resource that it lacks
 */
export function ribbonTabs(manifest: string, language: Language): RibbonTab[] {
  const { xml, text } = readManifest(manifest, language);
  return allOf(xml, "OfficeTab", "CustomTab").map((tab) => ({
    id: tab.getAttribute("id") ?? "",
    label: tab.localName === "CustomTab" ? text(childrenOf(tab, "Label")[0]) : null,
    groups: childrenOf(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(childrenOf(group, "Label")[0]),
      commands: childrenOf(group, "Control").map((control) => commandOf(control, text)),
    })),
  }));
}

function commandOf(control: Element, text: (element: Element | undefined) => string): RibbonCommand {
  const tip = childrenOf(control, "Supertip")[0]!;
  const images = allOf(control, "Image");
  const icon = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  const action = childrenOf(control, "Action")[0];
  const name = action && childrenOf(action, "FunctionName")[0]?.textContent?.trim();
  return {
    id: control.getAttribute("id") ?? "",
    label: text(childrenOf(control, "Label")[0]),
    title: text(childrenOf(tip, "Title")[0]),
    description: text(childrenOf(tip, "Description")[0]),
    icon: new URL(text(icon)).pathname,
    action: name ? { kind: "function", name } : { kind: "pane" },
  };
}
