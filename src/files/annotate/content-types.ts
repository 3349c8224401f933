import { required, type Parts } from "./parts";
import { attributesOf, childrenOf, escaped, prefixOf, type Element } from "./xml";
import { prefixed, XmlEdit } from "./xml-edit";

const LIST = "[Content_Types].xml";

/** Says what a new part is, whatever was said of one of its name that is gone. */
export function declareType(parts: Parts, part: string, type: string): void {
  undeclareType(parts, part);
  const { name, edit, values } = openList(parts);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = values.find((one) => one.get("Extension")?.toLowerCase() === extension);
  if (byExtension?.get("ContentType") === type) return;
  const override = `<Override PartName="/${escaped(part)}" ContentType="${type}"/>`;
  edit.append(edit.root, prefixed(prefixOf(edit.root), override));
  parts.write(name, edit.toString());
}

/** Takes a part out of the list. */
export function undeclareType(parts: Parts, part: string): void {
  const { name, edit, values, elements } = openList(parts);
  values.forEach((one, index) => {
    if (one.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase()) edit.remove(elements[index]!);
  });
  if (!edit.isEmpty) parts.write(name, edit.toString());
}

function openList(parts: Parts): {
  name: string;
  edit: XmlEdit;
  elements: Element[];
  values: Map<string, string>[];
} {
  const name = required(parts.find(LIST));
  const edit = new XmlEdit(parts.text(name));
  const elements = childrenOf(edit.xml, edit.root);
  const values = elements.map((one) => new Map(attributesOf(edit.xml, one).map(({ name, value }) => [name, value])));
  return { name, edit, elements, values };
}
