import type { Picture } from "./png";

/** Whether a point is inside; in pixels from the top left corner, so that whole numbers are edges of pixels. */
export type Shape = (x: number, y: number) => boolean;
export type Point = readonly [x: number, y: number];
export type Colour = readonly [red: number, green: number, blue: number];
/** A shape in a colour, or a hole (null) through all that lies under it. */
export type Layer = readonly [shape: Shape, colour: Colour | null];

/** Samples a side of each pixel. */
const SAMPLES = 8;

export const rect =
  (left: number, top: number, right: number, bottom: number): Shape =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom;

/** A rectangle with round corners. */
export const rounded =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const nearX = Math.min(Math.max(x, left + radius), right - radius);
    const nearY = Math.min(Math.max(y, top + radius), bottom - radius);
    return Math.hypot(x - nearX, y - nearY) <= radius;
  };

/** The area inside a closed line, which may be concave. */
export const polygon =
  (...points: readonly Point[]): Shape =>
  (x, y) =>
    points.reduce((inside, [ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length]!;
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !inside : inside;
    }, false);

/** A line of a width, with round ends and corners. */
export const line =
  (width: number, ...points: readonly Point[]): Shape =>
  (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index]!;
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      return Math.hypot(x - ax - along * dx, y - ay - along * dy) <= width / 2;
    });

/** The layers, the lowest first, on a transparent ground. */
export function paint(size: number, layers: readonly Layer[]): Picture {
  const topFirst = layers.toReversed();
  const colourAt = (x: number, y: number): Colour | null => topFirst.find(([shape]) => shape(x, y))?.[1] ?? null;
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index++) {
    pixels.set(pixel(index % size, Math.floor(index / size), colourAt), index * 4);
  }
  return { size, pixels };
}

function pixel(left: number, top: number, colourAt: (x: number, y: number) => Colour | null): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = left + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = top + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt(x, y);
    if (!colour) continue;
    covered++;
    colour.forEach((value, channel) => (sum[channel]! += value));
  }
  const mean = sum.map((value) => (covered === 0 ? 255 : Math.round(value / covered)));
  return [...mean, Math.round((covered * 255) / (SAMPLES * SAMPLES))];
}
