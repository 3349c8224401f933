import { childrenOf, rootOf, type Element } from "../../src/files/annotate/xml";
import type { Entries } from "./zip";

const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";

/** What an element of a chart of columns or bars may hold, in the order that the file format asks for. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  plotArea: "layout barChart catAx valAx dTable spPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  cat: "multiLvlStrRef numLit numRef strLit strRef",
  val: "numLit numRef",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  strCache: "ptCount pt extLst",
  numCache: "formatCode ptCount pt extLst",
};

/** Where charts of columns and bars are not built as the file format asks for; others are passed over. */
export function chartFlaws(parts: Entries): string[] {
  const names = Object.keys(parts).filter((name) => /\/charts\/chart\d+\.xml$/.test(name));
  return names.flatMap((name) => {
    const xml = parts[name]!.toString();
    if (!xml.includes("barChart>") || /<\w+:(?!bar)\w+Chart>/.test(xml)) return [];
    return disorder(xml, rootOf(xml)).map((flaw) => `${name}: ${flaw}`);
  });
}

function disorder(xml: string, element: Element): string[] {
  const children = childrenOf(xml, element);
  const order = ORDER[element.local]?.split(" ");
  const flaws: string[] = [];
  children.forEach(({ local }, index) => {
    if (!order) return;
    if (!order.includes(local)) flaws.push(`${element.local} has ${local}`);
    const before = children[index - 1]?.local;
    if (before !== undefined && order.indexOf(before) > order.indexOf(local))
      flaws.push(`in ${element.local} ${local} follows ${before}`);
  });
  return [...flaws, ...children.flatMap((child) => disorder(xml, child))];
}
