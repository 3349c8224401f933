const SVG = "http://www.w3.org/2000/svg";
/** Of a letter of the charts' font, beside its size. */
const LETTER = 0.52;

type Values = Readonly<Record<string, string | number>>;

/** An element of a picture. */
export function shape<K extends keyof SVGElementTagNameMap>(name: K, values: Values = {}): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(value));
  return element;
}

/**
 * Words in a picture; what does not fit is cut, and said in whole where the pointer is.
 * @param room in pixels
 */
export function words(text: string, values: Values, size: number, room = Infinity): SVGTextElement {
  const element = shape("text", { ...values, "font-size": size });
  const most = Math.max(1, Math.floor(room / (LETTER * size)));
  element.textContent = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  if (text.length > most) {
    const whole = shape("title");
    whole.textContent = text;
    element.append(whole);
  }
  return element;
}

/** How wide words are, about: letters are not measured. */
export const widthOf = (text: string, size: number): number => text.length * LETTER * size;
