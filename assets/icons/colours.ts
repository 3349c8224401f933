import type { Colour } from "./paint";

/** Of middling brightness, so that each stands out 3:1 both from a white ribbon and from Office's dark grey one. */
export const INK: Colour = [43, 118, 196];
export const GREEN: Colour = [22, 137, 78];
export const RED: Colour = [211, 66, 58];
/** What an icon's objects are filled with; on a dark ribbon it carries the shape. */
export const PAPER: Colour = [255, 255, 255];
/** A cell that has a finding. */
export const MARK: Colour = [255, 199, 206];
/** The product's own. */
export const NAVY: Colour = [31, 78, 121];
export const TINT: Colour = [198, 220, 242];
