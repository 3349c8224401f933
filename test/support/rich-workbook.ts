import { zip, type Entries } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;

export type Texts = Readonly<Record<string, string>>;

/** A part's relationships: `kind target`, numbered in their order; a target with a colon is outside the file. */
function rels(...targets: string[]): string {
  const entries = targets.map((entry, index) => {
    const [kind, target] = entry.split(" ");
    const type = kind!.includes(":") ? kind : `${OFFICE}/${kind}`;
    const mode = target!.includes(":") ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

const PLAN = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}" xmlns:xm="${MICROSOFT}/excel/2006/main"><sheetPr codeName="Leht1X"><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:H21"/>
<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="5" topLeftCell="A6" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="9" hidden="1"/><col min="2" max="2" width="60" style="1"/></cols>
<sheetData><row r="1" ht="40" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a &lt;b> "c" </t></is></c></row><!-- </sheetData><x> --><row r="6"><c r="F6"><f>SUM(F7:F9)</f><v>57180.000000000007</v></c><c r="G6"><f t="array" ref="G6">1&gt;0</f><v>1</v></c></row><row r="7" hidden="1"/></sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1"/><autoFilter ref="A5:H21"><filterColumn colId="1"><filters><filter val="a"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>
<conditionalFormatting sqref="A1:G60"><cfRule type="top10" dxfId="0" priority="2" rank="3" stopIfTrue="1"/></conditionalFormatting><conditionalFormatting pivot="1" sqref="G6"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;"x&lt;"</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" sqref="H6"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="J1" r:id="rId1" location="x"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;R&amp;G</oddHeader></headerFooter>
<ignoredErrors><ignoredError sqref="G7" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><legacyDrawingHF r:id="rId5"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}" priority="3"><x14:dataBar/></x14:cfRule><xm:sqref>G6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normaallaad" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const NOTE_BOX =
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:visible;width:300pt"><v:textbox><div>a</div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>7, 15, 4, 10, 14, 15, 9, 4</x:Anchor><x:Row>5</x:Row><x:Column>6</x:Column></x:ClientData></v:shape>';
const BUTTON =
  '<v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Row>5</x:Row><x:Column>5</x:Column></x:ClientData></v:shape>';
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"/>`;

/** What annotated copies are known to have lost, in one workbook of three sheets: *Kava*, a chart sheet, *Abi*. */
export const RICH: Texts = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${SPREADSHEET}.chartsheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="${SPREADSHEET}.comments+xml"/></Types>`,
  "_rels/.rels": rels(
    `${PACKAGE}/relationships/metadata/core-properties docProps/core.xml`,
    "officeDocument xl/workbook.xml",
    "custom-properties docProps/custom.xml",
  ),
  "docProps/core.xml": '<cp:coreProperties xmlns:cp="urn:x"><cp:revision>7</cp:revision></cp:coreProperties>',
  "docProps/custom.xml": '<Properties xmlns="urn:x"/>',
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileSharing readOnlyRecommended="1"/><workbookPr codeName="MinuRaamat"/><workbookProtection workbookPassword="CEBA" lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="Kava" sheetId="3" r:id="rId1"/><sheet name="Leiud" sheetId="7" r:id="rId2"/><sheet name="Abi &amp; muu" sheetId="4" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Kava'!$A$1:$H$21</definedName><definedName name="Kohalik" localSheetId="2">'Abi &amp; muu'!$A$1</definedName></definedNames><calcPr calcMode="manual"/><pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(
    "worksheet worksheets/sheet1.xml",
    "chartsheet chartsheets/sheet1.xml",
    "worksheet worksheets/sheet2.xml",
    "styles styles.xml",
    "pivotCacheDefinition pivotCache/pivotCacheDefinition1.xml",
    `${MICROSOFT}/2006/relationships/vbaProject vbaProject.bin`,
    "sharedStrings sharedStrings.xml",
  ),
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>Tegevuskava</t></si></sst>`,
  "xl/vbaProject.bin": "\u0001\u0002\u00ff",
  "xl/styles.xml": STYLES,
  "xl/worksheets/sheet1.xml": PLAN,
  "xl/worksheets/_rels/sheet1.xml.rels": rels(
    "hyperlink https://example.com/?a=1&amp;b=2#x",
    "printerSettings ../printerSettings/printerSettings1.bin",
    "drawing ../drawings/drawing1.xml",
    "vmlDrawing ../drawings/vmlDrawing1.vml",
    "vmlDrawing ../drawings/vmlDrawing2.vml",
    "table ../tables/table1.xml",
    "comments ../comments1.xml",
    `${MICROSOFT}/2017/10/relationships/threadedComment ../threadedComments/threadedComment1.xml`,
    "pivotTable ../pivotTables/pivotTable1.xml",
  ),
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": rels("drawing ../drawings/drawing2.xml"),
  "xl/printerSettings/printerSettings1.bin": "\u0000\u0001\u00fe",
  "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Mari</author></authors><commentList><comment ref="G6" authorId="0"><text><t>Minu märkus</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": '<ThreadedComments xmlns="urn:x"/>',
  "xl/drawings/vmlDrawing1.vml": `${VML.replace("</xml>", "")}${NOTE_BOX}${BUTTON}</xml>`,
  "xl/drawings/vmlDrawing2.vml": `${VML}<v:shape id="RH" type="#_x0000_t75"><v:imagedata o:relid="rId1"/></v:shape></xml>`,
  "xl/drawings/_rels/vmlDrawing2.vml.rels": rels("image ../media/image1.png"),
  "xl/media/image1.png": "\u0089PNG",
  "xl/drawings/drawing1.xml": `<wsDr xmlns="urn:x" xmlns:r="${OFFICE}"><pic r:embed="rId1"/><chart r:id="rId2"/></wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": rels("image ../media/image1.png", "chart ../charts/chart1.xml"),
  "xl/drawings/drawing2.xml": `<wsDr xmlns="urn:x" xmlns:r="${OFFICE}"><chart r:id="rId1"/></wsDr>`,
  "xl/drawings/_rels/drawing2.xml.rels": rels("chart ../charts/chart1.xml"),
  "xl/charts/chart1.xml": '<chartSpace xmlns="urn:x"/>',
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" totalsRowCount="1" headerRowDxfId="0"/>`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"/>`,
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}"><conditionalFormats count="1"><conditionalFormat priority="1"><pivotAreas/></conditionalFormat></conditionalFormats></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": rels("pivotCacheDefinition ../pivotCache/pivotCacheDefinition1.xml"),
};

export function workbookOf(texts: Texts): Uint8Array {
  const entries: Entries = {};
  for (const [name, text] of Object.entries(texts))
    entries[name] = Buffer.from(text, /bin|png/.test(name) ? "latin1" : "utf8");
  return new Uint8Array(zip(entries));
}
