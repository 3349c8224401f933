import type { ChartText } from "../../engine/sheet-chart";
import { gridColour } from "../colours";
import { link, property, type HostType } from "../member";
import type { Session } from "../session";

/** Where a text of a chart is kept. */
interface TextPlace<T> {
  get(it: T, session: Session): ChartText;
  set(it: T, text: ChartText, session: Session): void;
}

/** A chart's title, or that of one of its axes. A text that is set shows. */
export function titleType<T>(name: string, since: string, { get, set }: TextPlace<T>): HostType<T> {
  const change = (it: T, more: Partial<ChartText>, session: Session): void =>
    set(it, { ...get(it, session), ...more }, session);
  const font: HostType<T> = {
    name: "ChartFont",
    members: {
      Size: property(
        since,
        (it, session) => get(it, session).size,
        (it, value, session) => change(it, { size: Number(value) }, session),
      ),
      Bold: property(
        since,
        (it, session) => get(it, session).bold,
        (it, value, session) => change(it, { bold: value === true }, session),
      ),
      Color: property(
        since,
        (it, session) => get(it, session).colour,
        (it, value, session) => change(it, { colour: gridColour(value) }, session),
      ),
    },
  };
  const format: HostType<T> = { name: `${name}Format`, members: { Font: link(since, () => font) } };
  return {
    name,
    members: {
      Text: property(
        since,
        (it, session) => get(it, session).text,
        (it, value, session) => change(it, { text: String(value), visible: true }, session),
      ),
      Visible: property(
        since,
        (it, session) => get(it, session).visible,
        (it, value, session) => change(it, { visible: value === true }, session),
      ),
      Format: link(since, () => format),
    },
  };
}
