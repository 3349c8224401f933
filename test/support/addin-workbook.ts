import type { Texts } from "./rich-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const ADDIN = "b3f0c1de-6f0c-4d7e-9f43-51a7c0a9e2d4";

const rel = (id: string, type: string, target: string, mode = ""): string =>
  `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${OFFICE}/${type}`}" Target="${target}"${mode}/>`;
const rels = (...all: string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
const SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}" xmlns:xm="${MICROSOFT}/excel/2006/main">`;

/** A cell that calculates; of texts, `type` is `str`. */
const cell = (address: string, formula: string, value: string, { type = "", f = "", more = "" } = {}): string =>
  `<c r="${address}"${type && ` t="${type}"`}${more}><f${f}>${formula}</f>${value}</c>`;

const PLAN = `${SHEET}<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1000</v></c>${cell("C1", "_xldudf_PLAN_ROLLUPS(A1:A3,B1:B3)", "<v>550.5</v>", { f: ' t="array" ref="C1:C3"', more: ' cm="1"' })}${cell("D1", "SUM(B1:B3)", "<v>1950.5</v>")}${cell("E1", "Kava!$B$3", "<v>45658</v>")}</row><row r="2"><c r="B2"><v>400</v></c><c r="C2"><v>150</v></c>${cell("D2", "SUM(_xlfn.ANCHORARRAY(C1))", "<v>1101</v>")}${cell("E2", "IF(Kava_lubatud_erinevus&gt;0,&quot;jah &amp; &lt;jah&gt; &quot;,&quot;&quot;)", "<v>jah &amp; &lt;jah&gt; </v>", { type: "str" })}</row><row r="3"><c r="B3"><v>550.5</v></c><c r="C3"><v>400.5</v></c>${cell("D3", "B1*2", "<v>2000</v>", { f: ' t="shared" ref="D3:D5" si="0"' })}${cell("E3", "SUM(Kava_jaotised[Kinnitatud])", "")}</row><row r="4">${cell("D4", "", "<v>800</v>", { f: ' t="shared" si="0"' })}${cell("E4", "Kava!B1&amp;B1", "<v>x1</v>", { type: "str", f: ' t="shared" ref="E4:E5" si="1"' })}</row><row r="5">${cell("D5", "", "<v>1101</v>", { f: ' t="shared" si="0"' })}${cell("E5", "", "<v></v>", { type: "str", f: ' t="shared" si="1"' })}</row><row r="6">${cell("A6", "&quot;Kava!B3 ja PLAN.ROLLUP(1)&quot;", "<v>Kava!B3 ja PLAN.ROLLUP(1)</v>", { type: "str" })}${cell("B6", "'[1]Kava'!$B$3+[1]Kava!$B$3+[2]!Kava_algus", "<v>3</v>")}${cell("C6", "Minu_nimi+Vaba", "<v>4</v>")}${cell("D6", "Vaba", "<v>5</v>")}${cell("E6", "INDIRECT(&quot;Kava!B&quot;&amp;3)", "<v>45658</v>")}${cell("F6", "IFERROR(plan.rollup(A1:A3,B1:B3,1),0)", "<v>#VALUE!</v>", { type: "e", more: ' vm="1"' })}${cell("G6", "SUM('Esimene:Viimane'!B1)", "<v>7</v>")}</row><row r="7"><c r="A7"><f t="dataTable" ref="A7:A8" dt2D="0" dtr="0" r1="B1"/><v>8</v></c></row><row r="8"><c r="A8"><v>9</v></c></row></sheetData>
<conditionalFormatting sqref="B1:B3"><cfRule type="expression" dxfId="0" priority="1"><formula>"Tegevuskava"&lt;&gt;""</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C1:C3"><cfRule type="expression" dxfId="0" priority="3"><formula>B1&gt;Kava_lubatud_erinevus</formula></cfRule><cfRule type="expression" dxfId="0" priority="4"><formula>B1&gt;0</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="D1"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="formula" val="Kava!$B$7"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" sqref="F1"><formula1>Kava_osalised</formula1></dataValidation><dataValidation type="list" sqref="F2"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Kava!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="formula"><xm:f>Kava!$B$7</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>D1</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{00000000-0000-0000-0000-000000000002}"><xm:f>"Tegevuskava"&lt;&gt;""</xm:f><x14:dxf/></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Kava!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>F3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;

const SETTINGS_SHEET = `${SHEET}<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="3">${cell("B3", "DATE(2025,1,1)", "<v>45658</v>")}</row></sheetData><pageSetup r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

/**
 * A workbook in which the add-in has left all that it leaves, as Excel writes it: sheets *Esimene* (hidden), *Kava*,
 * *Plaan*, *Viimane*; the user is on *Kava*. Its results are not what its formulas would give, so that it shows who
 * calculates.
 */
export const ADDIN_WORKBOOK: Texts = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/>${Object.entries(
    {
      "xl/workbook.xml": `${SPREADSHEET}.sheet.main+xml`,
      ...Object.fromEntries([1, 2, 3, 4].map((n) => [`xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`])),
      ...Object.fromEntries([1, 2].map((n) => [`xl/tables/table${n}.xml`, `${SPREADSHEET}.table+xml`])),
      ...Object.fromEntries(
        [1, 2].map((n) => [`xl/externalLinks/externalLink${n}.xml`, `${SPREADSHEET}.externalLink+xml`]),
      ),
      "xl/styles.xml": `${SPREADSHEET}.styles+xml`,
      "xl/sharedStrings.xml": `${SPREADSHEET}.sharedStrings+xml`,
      "xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml`,
      "xl/metadata.xml": `${SPREADSHEET}.sheetMetadata+xml`,
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
      "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
      "xl/webextensions/webextension2.xml": "application/vnd.ms-office.webextension+xml",
    },
  )
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join("")}</Types>`,
  "_rels/.rels": rels(
    rel("rId1", "officeDocument", "xl/workbook.xml"),
    rel("rId2", "extended-properties", "docProps/app.xml"),
    rel("rId3", `${MICROSOFT}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"),
  ),
  "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Töölehed</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant><vt:variant><vt:lpstr>Nimega vahemikud</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="8" baseType="lpstr"><vt:lpstr>Esimene</vt:lpstr><vt:lpstr>Kava</vt:lpstr><vt:lpstr>Plaan</vt:lpstr><vt:lpstr>Viimane</vt:lpstr><vt:lpstr>Kava_algus</vt:lpstr><vt:lpstr>Minu_nimi</vt:lpstr><vt:lpstr>Kava!Prindiala</vt:lpstr><vt:lpstr>Vaba</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="Esimene" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Kava" sheetId="5" r:id="rId2"/><sheet name="Plaan" sheetId="2" r:id="rId3"/><sheet name="Viimane" sheetId="3" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId5"/><externalReference r:id="rId6"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Kava!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Plaan!$A$1:$C$9</definedName><definedName name="Kava_algus">Kava!$B$3</definedName><definedName name="Kava_lubatud_erinevus">Kava!$B$7</definedName><definedName name="Kava_osalised">Kava!$B$12:$B$20</definedName><definedName name="Kava_pealkiri">Kava!$B$2</definedName><definedName name="Loend">_xlfn.ANCHORARRAY(Plaan!$C$1)</definedName><definedName name="Minu_nimi">Kava_algus+1</definedName><definedName name="Tegevuskava_koht_1" hidden="1">Plaan!$A$1</definedName><definedName name="Vaba">Plaan!$B$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(
    ...[1, 2, 3, 4].map((n) => rel(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`)),
    rel("rId5", "externalLink", "externalLinks/externalLink1.xml"),
    rel("rId6", "externalLink", "externalLinks/externalLink2.xml"),
    rel("rId7", "styles", "styles.xml"),
    rel("rId8", "sharedStrings", "sharedStrings.xml"),
    rel("rId9", "calcChain", "calcChain.xml"),
    rel("rId10", "sheetMetadata", "metadata.xml"),
  ),
  "xl/worksheets/sheet1.xml": `${SHEET}<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/sheet2.xml": SETTINGS_SHEET,
  "xl/worksheets/_rels/sheet2.xml.rels": rels(
    rel("rId1", "table", "../tables/table2.xml"),
    rel("rId2", "printerSettings", "../printerSettings/printerSettings1.bin"),
  ),
  "xl/printerSettings/printerSettings1.bin": "\u0000\u0001\u00fe",
  "xl/worksheets/sheet3.xml": PLAN,
  "xl/worksheets/_rels/sheet3.xml.rels": rels(
    rel("rId1", "table", "../tables/table1.xml"),
    rel("rId2", "drawing", "../drawings/drawing1.xml"),
  ),
  "xl/worksheets/sheet4.xml": `${SHEET}<sheetData><row r="1"><c r="B1"><v>2</v></c>${cell("C1", "Plaan!B1+[2]Leht!$A$1", "<v>1002</v>")}</row></sheetData></worksheet>`,
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Tabel" displayName="Tabel" ref="H1:I3" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Nimi" totalsRowLabel="Kokku"><calculatedColumnFormula>Kava!$B$3</calculatedColumnFormula></tableColumn><tableColumn id="2" name="Summa" totalsRowFunction="sum"><calculatedColumnFormula>Tabel[[#This Row],[Nimi]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  "xl/tables/table2.xml": `<table xmlns="${MAIN}" id="2" name="Kava_jaotised" displayName="Kava_jaotised" ref="A10:B11"><tableColumns count="2"><tableColumn id="1" name="Jaotis"/><tableColumn id="2" name="Kinnitatud"/></tableColumns></table>`,
  "xl/drawings/drawing1.xml": `<wsDr xmlns="urn:x" xmlns:r="${OFFICE}"><chart r:id="rId1"/></wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": rels(rel("rId1", "chart", "../charts/chart1.xml")),
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Kava!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Kinnitatud</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Plaan!$A$1:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Kava!$B$3:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="Kava"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": rels(
    rel("rId1", "externalLinkPath", "a.xlsx", ' TargetMode="External"'),
  ),
  "xl/externalLinks/externalLink2.xml": `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="Leht"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink2.xml.rels": rels(
    rel("rId1", "externalLinkPath", "b.xlsx", ' TargetMode="External"'),
  ),
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><t>Tegevus</t></si><si><t>Salajane sätete nimi</t></si></sst>`,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C1" i="2"/></calcChain>`,
  "xl/metadata.xml": `<metadata xmlns="${MAIN}"/>`,
  "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11" xmlns:r="${OFFICE}"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref r:id="rId1"/></wetp:taskpane><wetp:taskpane dockstate="right" visibility="0" width="350" row="2"><wetp:webextensionref r:id="rId2"/></wetp:taskpane></wetp:taskpanes>`,
  "xl/webextensions/_rels/taskpanes.xml.rels": rels(
    rel("rId1", `${MICROSOFT}/2011/relationships/webextension`, "webextension1.xml"),
    rel("rId2", `${MICROSOFT}/2011/relationships/webextension`, "webextension2.xml"),
  ),
  "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="${MICROSOFT}/webextensions/webextension/2010/11" id="{AA}"><we:reference id="${ADDIN.toUpperCase()}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/><we:properties><we:property name="Tegevuskava.kontroll" value="{}"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties></we:webextension>`,
  "xl/webextensions/webextension2.xml": `<we:webextension xmlns:we="${MICROSOFT}/webextensions/webextension/2010/11" id="{BB}"><we:reference id="wa104100404" version="1.0.0.0" store="et-EE" storeType="OMEX"/><we:properties><we:property name="muu" value="1"/></we:properties></we:webextension>`,
};
