import { crc32, deflateSync } from "node:zlib";

/** A square picture: red, green, blue and alpha of each pixel, row by row, 0 to 255. */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

/** A picture as a PNG file, 8 bits a channel, not interlaced and no row filtered. */
export function png({ size, pixels }: Picture): Buffer {
  const rows = Array.from({ length: size }, (_, y) => [0, ...pixels.subarray(y * size * 4, (y + 1) * size * 4)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
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
