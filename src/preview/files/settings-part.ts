import { strFromU8, strToU8, unzipSync, type Unzipped } from "fflate";
import { ADDIN_ID } from "../../sheets/ours";

/** Where Excel keeps what an add-in remembers in a workbook. */
const PART = "xl/webextensions/webextension1.xml";
const ANY_PART = /^xl\/webextensions\/webextension\d+\.xml$/;
const PANES = "xl/webextensions/taskpanes.xml";
const PANES_LINKS = "xl/webextensions/_rels/taskpanes.xml.rels";
const ROOT_LINKS = "_rels/.rels";
const TYPES = "[Content_Types].xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const RELATIONS = "http://schemas.microsoft.com/office/2011/relationships";
const CONTENT = "application/vnd.ms-office.webextension";

/** What this add-in remembers in a workbook. Another one's settings are not looked at. */
export function settingsIn(bytes: Uint8Array): Record<string, unknown> {
  const parts = unzipSync(bytes, { filter: ({ name }) => ANY_PART.test(name) });
  const own = Object.entries(parts).find(([name, part]) => isOwn(name, part))?.[1];
  const properties = own ? strFromU8(own).matchAll(/<(?:\w+:)?property\s[^<>]*>/g) : [];
  return Object.fromEntries(
    [...properties].flatMap(([tag]) => {
      const [name, value] = ["name", "value"].map((key) => new RegExp(`\\s${key}="([^"]*)"`).exec(tag)?.[1]);
      return name === undefined || value === undefined ? [] : [[unescaped(name), parsed(unescaped(value))]];
    }),
  );
}

/** Puts these settings into a workbook's parts in place of those that it has. Another add-in's part is left alone. */
export function putSettings(parts: Unzipped, settings: Readonly<Record<string, unknown>>): void {
  const own = Object.keys(parts).find((name) => isOwn(name, parts[name]!));
  if (own === undefined && (Object.keys(settings).length === 0 || parts[PANES])) return;
  parts[own ?? PART] = strToU8(partText(settings));
  if (own === undefined) addPanes(parts);
}

function isOwn(name: string, part: Uint8Array): boolean {
  return ANY_PART.test(name) && strFromU8(part).toLowerCase().includes(ADDIN_ID);
}

function partText(settings: Readonly<Record<string, unknown>>): string {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(JSON.stringify(value))}"/>`,
  );
  return (
    `<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{${ADDIN_ID}}">` +
    `<we:reference id="${ADDIN_ID}" version="0.1.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`
  );
}

function addPanes(parts: Unzipped): void {
  parts[PANES] = strToU8(
    `<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
      `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>` +
      `</wetp:taskpane></wetp:taskpanes>`,
  );
  parts[PANES_LINKS] = strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  append(
    parts,
    ROOT_LINKS,
    `<Relationship Id="rIdPanes" Type="${RELATIONS}/webextensiontaskpanes" Target="${PANES}"/>`,
    "Relationships",
  );
  append(
    parts,
    TYPES,
    `<Override PartName="/${PANES}" ContentType="${CONTENT}taskpanes+xml"/><Override PartName="/${PART}" ContentType="${CONTENT}+xml"/>`,
    "Types",
  );
}

function append(parts: Unzipped, name: string, xml: string, root: string): void {
  parts[name] = strToU8(strFromU8(parts[name]!).replace(`</${root}>`, `${xml}</${root}>`));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&#10;": "\n",
};

function escaped(text: string): string {
  return text.replace(/[&"<>\n]/g, (sign) => Object.keys(ENTITIES).find((entity) => ENTITIES[entity] === sign)!);
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|quot|lt|gt|#10);/g, (entity) => ENTITIES[entity]!);
}
