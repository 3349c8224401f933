import type { Texts } from "./rich-workbook";

/** The same workbook as other programs would write it. */
export const VARIANTS: Readonly<Record<string, (texts: Texts) => Texts>> = {
  "as Excel writes it": (texts) => texts,
  "with prefixes": (texts) =>
    each(texts, (xml) =>
      xml.includes('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"')
        ? xml.replace(/<(\/?)(?=\w+[\s/>])/g, "<$1x:").replace(/\sxmlns="/, ' xmlns:x="')
        : xml,
    ),
  "in the strict edition": (texts) =>
    each(texts, (xml) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ),
  "with byte order marks, declarations and line breaks": (texts) =>
    each(texts, (xml) => `\ufeff<?xml version='1.0' encoding='UTF-8'?>\r\n<!-- <a> -->\r\n${xml}\r\n`),
  "in single quotes": (texts) =>
    each(texts, (xml) => xml.replace(/=("[^"'<>]*")(?=[\s/>])/g, (_, value: string) => `='${value.slice(1, -1)}'`)),
  "with absolute targets": (texts) =>
    each(texts, (xml, name) =>
      name === "xl/_rels/workbook.xml.rels"
        ? xml.replace(/Target="/g, 'Target="/xl/')
        : xml.replaceAll('Target="../', 'Target="/xl/'),
    ),
  "with another main part": (texts) =>
    Object.fromEntries(
      Object.entries(each(texts, (xml) => xml.replaceAll("xl/workbook.xml", "xl/raamat.xml"))).map(([name, text]) => [
        name.replace("workbook.xml", "raamat.xml"),
        text,
      ]),
    ),
};

function each(texts: Texts, change: (xml: string, name: string) => string): Texts {
  const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, isXml(name) ? change(text, name) : text]),
  );
}
