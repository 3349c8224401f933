import { childOf, childrenOf, descendantsOf, escaped, rootOf, textOf, type Element } from "../../files/annotate/xml";
import { XmlEdit } from "../../files/annotate/xml-edit";
import { sheetOfRange } from "../../sheets/ours";
import type { ChartSeries, SheetChart } from "../engine/sheet-chart";
import type { Reference } from "./file-chart";

/** Whether two states of a chart differ in nothing but their name, their place and the cells that they show. */
export function isSameLook(one: SheetChart, other: SheetChart): boolean {
  return JSON.stringify(look(one)) === JSON.stringify(look(other));
}

function look({ name: _, at: __, id: ___, original: ____, series, ...rest }: SheetChart): unknown {
  const shapes = series.map(({ name, categories, colour, labels }) => {
    const called = name && ("text" in name ? name.text : true);
    return { colour, labels, called, isSorted: categories !== null };
  });
  return { ...rest, shapes };
}

/** A chart as its file has it, of these cells; where they were the same, letter for letter. */
export function withSources(xml: string, series: readonly ChartSeries[], reference: Reference): string {
  const edit = new XmlEdit(xml);
  const put = (owner: Element | undefined, source: Parameters<Reference>[0] | null): void => {
    const [formula] = owner ? descendantsOf(xml, owner, "f") : [];
    if (!formula || !source) return;
    const now = reference(source);
    if (!areSameCells(textOf(xml, formula), now)) edit.replace(formula.inside, formula.insideEnd, escaped(now));
  };
  seriesIn(xml).forEach((element, index) => {
    const { name, values, categories } = series[index]!;
    const part = (...locals: string[]) => locals.map((local) => childOf(xml, element, local)).find(Boolean);
    put(part("tx"), name && !("text" in name) ? name : null);
    put(part("cat", "xVal"), categories);
    put(part("val", "yVal"), values);
  });
  return edit.toString();
}

/** However they are written: quotes around the sheet are needed for some names only. */
function areSameCells(one: string, other: string): boolean {
  const cells = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  return one === other || (sheetOfRange(one) === sheetOfRange(other) && cells(one) === cells(other));
}

/** In the order in which they are shown: kind by kind. */
function seriesIn(xml: string): Element[] {
  const chart = childOf(xml, rootOf(xml), "chart");
  const plot = chart && childOf(xml, chart, "plotArea");
  return (plot ? childrenOf(xml, plot) : [])
    .filter(({ local }) => local.endsWith("Chart"))
    .flatMap((group) => childrenOf(xml, group).filter(({ local }) => local === "ser"));
}
