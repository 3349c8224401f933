import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { type Plan, type Section, runs } from "./plan-model";
import { planTable, titleTable } from "./word-tables";
import { WORD_STYLES } from "./word-styles";
import { setZipDates } from "./zip";

const BULLETS = "loend";

/** Replaces the part in which `docx` notes the hour of the build. `title` is plain text without `&` and `<`. */
const CORE_PROPERTIES = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${title}</dc:title><dc:creator>ELVL</dc:creator><dc:language>et-EE</dc:language>` +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2025-01-06T08:00:00Z</dcterms:created>' +
  '<dcterms:modified xsi:type="dcterms:W3CDTF">2025-01-06T08:00:00Z</dcterms:modified>' +
  "</cp:coreProperties>";

/** A heading's or caption's text with its footnote references. */
function textRuns(text: string): ParagraphChild[] {
  return runs(text).map((run) =>
    run.kind === "footnote"
      ? new FootnoteReferenceRun(run.number)
      : new TextRun({ text: run.text, superScript: run.kind === "superscript" }),
  );
}

function prose(paragraph: string): Paragraph {
  return paragraph.startsWith("• ")
    ? new Paragraph({ text: paragraph.slice(2), numbering: { reference: BULLETS, level: 0 } })
    : new Paragraph({ text: paragraph, spacing: { after: 120 } });
}

function section(content: Section): (Paragraph | ReturnType<typeof planTable>)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(content.heading) }),
    ...content.prose.map(prose),
    ...content.tables.flatMap((table) => [
      new Paragraph({ style: "Caption", keepNext: true, children: textRuns(table.caption) }),
      planTable(table),
      new Paragraph({}),
    ]),
  ];
}

/** The whole plan as a Word document: headings, prose, captions, footnotes and tables. */
export async function wordPlan(plan: Plan): Promise<Buffer> {
  const footnotes = plan.footnotes.map((text, index) => [
    String(index + 1),
    { children: [new Paragraph({ style: "FootnoteText", text: ` ${text}` })] },
  ]);
  const document = new Document({
    styles: WORD_STYLES,
    footnotes: Object.fromEntries(footnotes),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          titleTable(plan.title),
          new Paragraph({}),
          ...plan.parts.flatMap((part) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: part.heading }),
            ...part.sections.flatMap(section),
          ]),
        ],
      },
    ],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: "docProps/core.xml", data: CORE_PROPERTIES(plan.title) },
  ]);
  setZipDates(packed);
  return packed;
}
