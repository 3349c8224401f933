import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type Element } from "../../files/annotate/xml";
import { sheetOfRange } from "../../sheets/ours";
import type { ChartLabels, ChartSeries, ChartSource } from "../engine/sheet-chart";
import { colourIn } from "./chart-texts";
import { rangesOf } from "./ranges";

const POSITIONS: Readonly<Record<string, ChartLabels["position"]>> = {
  ctr: "Center",
  inBase: "InsideBase",
  inEnd: "InsideEnd",
  outEnd: "OutsideEnd",
};

/** The series of one kind in a chart. */
export function shownSeries(xml: string, group: Element, ids: ReadonlyMap<string, string>): ChartSeries[] {
  return childrenOf(xml, group)
    .filter(({ local }) => local === "ser")
    .map((series) => {
      const source = (...locals: string[]): ChartSource | null => {
        const holder = locals.map((local) => childOf(xml, series, local)).find(Boolean);
        const [formula] = holder ? descendantsOf(xml, holder, "f") : [];
        return formula ? sourceOf(textOf(xml, formula), ids) : null;
      };
      const literal = childOf(xml, series, "tx");
      const text = literal && childOf(xml, literal, "v");
      const look = childOf(xml, series, "spPr");
      return {
        name: source("tx") ?? (text ? { text: textOf(xml, text) } : null),
        values: source("val", "yVal") ?? { formula: "" },
        categories: source("cat", "xVal"),
        colour: look ? colourIn(xml, look) : null,
        labels: labelsOf(xml, series),
      };
    });
}

function labelsOf(xml: string, series: Element): ChartLabels | null {
  const labels = childOf(xml, series, "dLbls");
  const said = (local: string, name = "val"): string | undefined => {
    const element = labels && childOf(xml, labels, local);
    return element && attributeOf(xml, element, name)?.value;
  };
  if (said("showVal") !== "1") return null;
  return { format: said("numFmt", "formatCode") ?? null, position: POSITIONS[said("dLblPos") ?? ""] ?? "Automatic" };
}

/** The cells that a reference such as `'O''Neill'!$A$2:$A$9` names, or the reference itself where it is no such. */
function sourceOf(formula: string, ids: ReadonlyMap<string, string>): ChartSource {
  const sheet = ids.get(sheetOfRange(formula) ?? "");
  const ranges = rangesOf(formula.slice(formula.lastIndexOf("!") + 1));
  const [range] = ranges;
  if (sheet === undefined || !range || ranges.length > 1) return { formula };
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
  return { sheet, area: { top, left, bottom, right } };
}
