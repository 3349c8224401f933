import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { icons } from "../../assets/icons/icons";
import { png, type Picture } from "../../assets/icons/png";
import { attributes, DEV_ORIGIN, elements, ROOT } from "../support/manifest";

const FOLDER = join(ROOT, "assets/icons");
const drawn = icons();
const images = elements("Image", elements("Resources")[0]);
const fileOf = (address: string): string => join(ROOT, address.slice(DEV_ORIGIN.length));

/** A PNG file's side in pixels and what is in it, whatever version of zlib packed it. */
function opened(file: Buffer): { sides: number[]; pixels: Buffer } {
  expect(file.subarray(37, 41).toString()).toBe("IDAT");
  const pixels = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  return { sides: [file.readUInt32BE(16), file.readUInt32BE(20)], pixels };
}

test.each([...drawn.keys()])("%s is what the drawing gives: npm run icons", (name) => {
  expect(opened(readFileSync(join(FOLDER, name)))).toEqual(opened(png(drawn.get(name)!)));
});

test("there are no other icons", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));
  expect(files.sort()).toEqual([...drawn.keys()].sort());
});

test.each(images.map((image) => [image.attributes["id"]!, image.attributes["DefaultValue"]!]))(
  "%s has the size that its name says",
  (id, address) => {
    const size = Number(id.split(".")[1]);
    expect(address).toContain(`-${size}.png`);
    expect(opened(readFileSync(fileOf(address))).sides).toEqual([size, size]);
  },
);

test("every icon of the ribbon comes in 16, 32 and 80 pixels", () => {
  const used = elements("Icon");
  expect(used).toHaveLength(7);
  for (const icon of used) {
    const [first] = attributes("Image", "resid", icon);
    const name = first!.split(".")[0];
    expect(attributes("Image", "size", icon)).toEqual(["16", "32", "80"]);
    expect(attributes("Image", "resid", icon)).toEqual([`${name}.16`, `${name}.32`, `${name}.80`]);
  }
});

test.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s is an icon of %d pixels", (name, size) => {
  const [address] = attributes(name, "DefaultValue");
  expect(existsSync(fileOf(address!))).toBe(true);
  expect(opened(readFileSync(fileOf(address!))).sides).toEqual([size, size]);
});

/** How bright each pixel is on a white ribbon, from 0 to 1. */
function greys({ pixels }: Picture): number[] {
  return Array.from({ length: pixels.length / 4 }, (_, index) => {
    const [red, green, blue, alpha] = pixels.subarray(index * 4, index * 4 + 4);
    const grey = (0.299 * red! + 0.587 * green! + 0.114 * blue!) / 255;
    return 1 - (alpha! / 255) * (1 - grey);
  });
}

test.each([16, 32, 80])("commands are told apart without their colours at %d pixels", (size) => {
  const commands = [...drawn].filter(([name]) => name.endsWith(`-${size}.png`) && !name.startsWith("icon-"));
  const pictures = commands.map(([, picture]) => greys(picture));
  expect(pictures).toHaveLength(5);
  for (const [index, one] of pictures.entries()) {
    for (const other of pictures.slice(index + 1)) {
      const different = one.filter((grey, pixel) => Math.abs(grey - other[pixel]!) > 0.25).length;
      expect(different / one.length).toBeGreaterThan(0.15);
    }
  }
});
