import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "./host-error";

const NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour of the grid as Excel gives it, `#RRGGBB`; null for none, or for one of another kind. */
export function excelColour(colour: Nullable<string>): string | null {
  if (!colour) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (channels)
    return `#${channels
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(colour) ? colour.slice(0, 7).toUpperCase() : null;
}

/**
 * A colour that an add-in set, for the grid.
 * @throws HostError for what is no colour
 */
export function gridColour(value: unknown): string {
  const text = String(value);
  const colour = /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : NAMES[text.toLowerCase()];
  if (!colour) throw invalidArgument(`${text} is no colour.`);
  return colour;
}
