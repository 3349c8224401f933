import { NAVY, PAPER, TINT, GREEN } from "./colours";
import { line, rect, rounded, type Layer } from "./paint";

/** The product's own icon: a plan's table with a header row, ticked. */
export function product(size: number): Layer[] {
  const u = size / 16;
  const thin = Math.max(1, Math.floor(u * 0.75));
  const table = rounded(u, 2 * u, 15 * u, 14 * u, size === 16 ? 0.5 : u);
  const inside = rect(2 * u, 5 * u, 14 * u, 13 * u);
  const column = rect(6 * u, 5 * u, 6 * u + thin, 13 * u);
  const rows = (size === 16 ? [9] : [8, 10.5]).map((y) => Math.round(y * u));
  const tick = [
    [6.5 * u, 9.5 * u],
    [9 * u, 12 * u],
    [14 * u, 7 * u],
  ] as const;
  return [
    [table, NAVY],
    [inside, PAPER],
    [rect(2 * u, 5 * u, 6 * u, 13 * u), TINT],
    [column, NAVY],
    ...rows.map((y): Layer => [rect(2 * u, y, 14 * u, y + thin), NAVY]),
    [line(3.6 * u, ...tick), PAPER],
    [line(2.1 * u, ...tick), GREEN],
  ];
}
