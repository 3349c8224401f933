/** An element of an XML file: its name without a prefix, its attributes, its children, and the text in it alone. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What the manifest's schema lets stand in an element, in this order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "EquivalentAddins", "ExtendedOverrides"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
  AllFormFactors: ["ExtensionPoint"],
  ExtensionPoint: ["OfficeTab", "CustomTab", "OfficeMenu", "Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  OfficeTab: ["Group"],
  CustomTab: ["OverriddenByRibbonApi", "Group", "Label"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "ToolTip", "Supertip", "Icon", "Action", "Items", "Enabled"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** A tag and the text after it. */
const TAG = /<(\/?)(?:\w+:)?(\w+)((?:\s[^>]*?)?)(\/?)>([^<]*)/g;

/** The elements of an XML file; enough for one without comments that hold tags. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [, closes, name, inside, closed, text] of xml.matchAll(TAG)) {
    if (closes) open.pop();
    else {
      const attributes = Object.fromEntries(
        [...inside!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      const element: Element = { name: name!, attributes, children: [], text: "" };
      open.at(-1)!.children.push(element);
      if (!closed) open.push(element);
    }
    open.at(-1)!.text += text!.trim();
  }
  return root.children[0]!;
}

/** The elements that stand where the schema has no place for them: `Group: Label after Icon`. */
export function misplaced(element: Element): string[] {
  const order = ORDER[element.name];
  const own = element.children.flatMap(({ name }, index) => {
    if (!order) return [];
    if (!order.includes(name)) return [`${element.name}: ${name}`];
    const before = element.children[index - 1]?.name;
    return before && order.indexOf(before) > order.indexOf(name) ? [`${element.name}: ${name} after ${before}`] : [];
  });
  return [...own, ...element.children.flatMap(misplaced)];
}
