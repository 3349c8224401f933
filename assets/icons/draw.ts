import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

/** Draws the product's icon, a table with a ticked row, at each size that Office asks for: `npx tsx assets/icons/draw.ts`. */
const SIZES = [16, 32, 64, 80, 128];
const SAMPLES = 4;
const ACCENT = [31, 78, 121, 255] as const;
const PAPER = [255, 255, 255, 255] as const;
const TICK = [34, 139, 84, 255] as const;
const CLEAR = [255, 255, 255, 0] as const;

type Colour = readonly [number, number, number, number];

/** The colour at a point of the unit square. */
function colourAt(x: number, y: number): Colour {
  if (nearTick(x, y, 0.075)) return TICK;
  if (nearTick(x, y, 0.13)) return PAPER;
  const inside = x > 0.06 && x < 0.94 && y > 0.1 && y < 0.9;
  if (!inside) return CLEAR;
  const isBorder = x < 0.13 || x > 0.87 || y > 0.83 || y < 0.3;
  const isLine = (y > 0.5 && y < 0.56) || (x > 0.36 && x < 0.42);
  return isBorder || isLine ? ACCENT : PAPER;
}

function nearTick(x: number, y: number, width: number): boolean {
  return toSegment(x, y, 0.42, 0.66, 0.6, 0.84) < width || toSegment(x, y, 0.6, 0.84, 0.92, 0.44) < width;
}

function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function pixel(px: number, py: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (px + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const [r, g, b, a] = colourAt(x, y);
    [r * a, g * a, b * a, a].forEach((value, channel) => (sum[channel]! += value));
  }
  const alpha = sum[3]!;
  const colours = sum.slice(0, 3).map((value) => (alpha === 0 ? 0 : Math.round(value / alpha)));
  return [...colours, Math.round(alpha / (SAMPLES * SAMPLES))];
}

function png(size: number): Buffer {
  const rows: number[] = [];
  for (let y = 0; y < size; y++) {
    rows.push(0);
    for (let x = 0; x < size; x++) rows.push(...pixel(x, y, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

for (const size of SIZES) writeFileSync(join(__dirname, `icon-${size}.png`), png(size));
