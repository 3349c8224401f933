import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { ACCENT } from "../sheets/house-style";

/** Fluent's light theme in the one accent colour of everything that this product makes. */
export const LIGHT: Theme = {
  ...webLightTheme,
  colorBrandBackground: `#${ACCENT}`,
  colorBrandBackgroundHover: "#1A4268",
  colorBrandBackgroundPressed: "#133351",
  colorBrandForeground1: `#${ACCENT}`,
  colorBrandStroke1: `#${ACCENT}`,
  colorCompoundBrandBackground: `#${ACCENT}`,
  colorCompoundBrandBackgroundHover: "#1A4268",
  colorCompoundBrandBackgroundPressed: "#133351",
  colorCompoundBrandForeground1: `#${ACCENT}`,
  colorCompoundBrandStroke: `#${ACCENT}`,
  colorCompoundBrandStrokePressed: "#133351",
};

export const DARK: Theme = webDarkTheme;

/** @param background Office's, such as `#262626`; Excel on the web tells none, and is light */
export function isDark(background: string | undefined): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "");
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
