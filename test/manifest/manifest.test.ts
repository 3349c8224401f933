import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const FILE = join(ROOT, "manifest.xml");
const xml = readFileSync(FILE, "utf8");
const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1]!);

test("Microsoft's own reader takes it", () => {
  const info = execFileSync("npx", ["office-addin-manifest", "info", FILE], { cwd: ROOT, encoding: "utf8" });
  expect(info).toMatch(/Name: Tegevuskava/);
  expect(info).toMatch(/Id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
});

test("every resource is defined once and used", () => {
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toEqual([...defined].sort());
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
])("%s keep to %d characters and speak both languages", (group, longest) => {
  const block = new RegExp(`<bt:${group}>([^]*?)</bt:${group}>`).exec(xml)![1]!;
  const values = [...block.matchAll(/Value="([^"]*)"/g)].map((match) => match[1]!);
  expect(values.filter((value) => value.length === 0 || value.length > longest)).toEqual([]);
  const strings = block.match(/<bt:String /g)!.length;
  expect(block.match(/<bt:Override Locale="en-US"/g)).toHaveLength(strings);
});

test("icons are there with their true sizes", () => {
  const icons = all(/"https:\/\/localhost:3000\/(assets\/icons\/[^"]+)"/g);
  expect(icons.length).toBeGreaterThanOrEqual(5);
  for (const icon of icons) {
    const png = readFileSync(join(ROOT, icon));
    const size = Number(/icon-(\d+)/.exec(icon)![1]);
    expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon, size, size]);
  }
});

test("every address is on the one origin", () => {
  const addresses = all(/(?:DefaultValue|Value)="(https?:[^"]+)"/g);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("it asks for the requirement sets that the add-in needs", () => {
  expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.13" />');
  expect(xml).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
});
