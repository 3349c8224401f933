import { GREEN, INK, MARK, PAPER, RED, TINT } from "./colours";
import { line, polygon, rect, rounded, type Layer, type Point } from "./paint";

/** Draws an icon for a number of pixels a side: 16, 32 or 80, each with as much detail as it carries. */
export type Draw = (size: number) => Layer[];

/** A sixteenth of the side, and the width of a line: whole pixels, so that upright edges stay sharp. */
const measures = (size: number): { u: number; w: number } => ({ u: size / 16, w: size === 80 ? 4 : size / 16 });

/** Opening the pane: a window whose right side is the pane. */
export const pane: Draw = (size) => {
  const { u, w } = measures(size);
  const rows = size === 16 ? [] : [6, 8, 10].map((y) => Math.round(y * u));
  return [
    [rounded(u, 2 * u, 15 * u, 14 * u, size === 16 ? 0.4 : u), INK],
    [rect(u + w, 5 * u, 15 * u - w, 14 * u - w), PAPER],
    ...rows.map((y): Layer => [rect(3 * u, y, 7 * u, y + w / 2), TINT]),
    [rect(9 * u, 5 * u, 15 * u - w, 14 * u - w), TINT],
    [rect(9 * u, 5 * u, 9 * u + w, 14 * u - w), INK],
    ...[7, 9, 11].map((y): Layer => [rect(9 * u + 2 * w, y * u, 15 * u - 2 * w, y * u + w), INK]),
  ];
};

/** Checking: a sheet of rows with a large tick. */
export const check: Draw = (size) => {
  const { u, w } = measures(size);
  const tick: Point[] = [
    [5.5 * u, 10 * u],
    [8.5 * u, 13 * u],
    [13.5 * u, 8.5 * u],
  ];
  return [
    [rect(2 * u, u, 12 * u, 15 * u), INK],
    [rect(2 * u + w, u + w, 12 * u - w, 15 * u - w), PAPER],
    ...[4, 6].map((y): Layer => [rect(4 * u, y * u, 10 * u, y * u + w), INK]),
    [line(4.2 * u, ...tick), PAPER],
    [line(2.2 * u, ...tick), GREEN],
  ];
};

/** The next finding: an arrow to a marked cell. */
export const next: Draw = (size) => {
  const { u, w } = measures(size);
  return [
    [rect(11 * u, 3 * u, 15 * u, 13 * u), RED],
    [rect(11 * u + w, 3 * u + w, 15 * u - w, 13 * u - w), MARK],
    [rect(u, 7 * u, 6 * u, 9 * u), INK],
    [polygon([5 * u, 3 * u], [10 * u, 8 * u], [5 * u, 13 * u]), INK],
  ];
};

/** The previous finding: the same the other way round. */
export const previous: Draw = (size) =>
  next(size).map(([shape, colour]): Layer => [(x, y) => shape(size - x, y), colour]);

/** Clearing: an eraser over a marked cell. Its edges run at 45 degrees, from corner to corner of the pixels. */
export const clear: Draw = (size) => {
  const { u, w } = measures(size);
  return [
    [rect(u, 8 * u, 8 * u, 15 * u), RED],
    [rect(u + w, 8 * u + w, 8 * u - w, 15 * u - w), MARK],
    [polygon([2 * u, 8 * u], [11 * u, -u], [17 * u, 5 * u], [8 * u, 14 * u]), null],
    [polygon([4 * u, 8 * u], [11 * u, u], [15 * u, 5 * u], [8 * u, 12 * u]), INK],
    [
      polygon([4 * u + 1.5 * w, 8 * u], [7 * u, 5 * u + 1.5 * w], [11 * u - 1.5 * w, 9 * u], [8 * u, 12 * u - 1.5 * w]),
      PAPER,
    ],
  ];
};
