import { attributeOf, childOf, descendantsOf, textOf, type Element } from "../../files/annotate/xml";
import type { ChartText } from "../engine/sheet-chart";

const COLOUR = "#595959";

export const noText = (size: number): ChartText => ({ text: "", visible: false, size, bold: false, colour: COLOUR });

/** A title of a chart's or an axis's: its words, or what the file remembers of the cell that says them. */
export function shownText(xml: string, title: Element, size: number): ChartText {
  const paragraphs = descendantsOf(xml, title, "p").map((paragraph) =>
    descendantsOf(xml, paragraph, "t")
      .map((run) => textOf(xml, run))
      .join(""),
  );
  const kept = descendantsOf(xml, title, "v").map((value) => textOf(xml, value));
  const text = (paragraphs.some((one) => one !== "") ? paragraphs : kept).join("\n");
  const [look] = [...descendantsOf(xml, title, "rPr"), ...descendantsOf(xml, title, "defRPr")];
  const said = (name: string): string | undefined => look && attributeOf(xml, look, name)?.value;
  const hundredths = Number(said("sz"));
  return {
    text,
    visible: true,
    size: hundredths > 0 ? hundredths / 100 : size,
    bold: said("b") === "1",
    colour: (look && colourIn(xml, look)) ?? COLOUR,
  };
}

/** The colour with which an element is filled, `#RRGGBB`; null for one of the theme's, or for none. */
export function colourIn(xml: string, element: Element): string | null {
  const fill = childOf(xml, element, "solidFill");
  const colour = fill && childOf(xml, fill, "srgbClr");
  const digits = colour && attributeOf(xml, colour, "val")?.value;
  return digits ? `#${digits.toUpperCase()}` : null;
}
