import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const { hostingOf, manifestFor, namesLocalhost } = jest.requireActual<{
  hostingOf: (value?: string) => { base: string; warning: string | null; error: string | null };
  manifestFor: (manifest: string, base: string) => string;
  namesLocalhost: (content: string) => boolean;
}>("../../webpack.origin.js");
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");

test.each([
  ["https://kava.elvl.ee", "https://kava.elvl.ee"],
  ["https://kava.elvl.ee/", "https://kava.elvl.ee"],
  ["https://kava.elvl.ee/tool/", "https://kava.elvl.ee/tool"],
  ["https://kava.elvl.ee:8443/a/b", "https://kava.elvl.ee:8443/a/b"],
  ["https://localhost.ee", "https://localhost.ee"],
])("%s hosts the build at %s", (value, base) => expect(hostingOf(value)).toEqual({ base, warning: null, error: null }));

test.each([
  ["https://localhost:3000", "developer's own computer"],
  ["http://127.0.0.1", "developer's own computer"],
  ["https://127.0.0.1:8080/tool", "developer's own computer"],
  ["https://[::1]/", "developer's own computer"],
  ["https://localhost.", "developer's own computer"],
  ["http://kava.elvl.ee", "https://"],
  ["ftp://kava.elvl.ee", "https://"],
  ["kava.elvl.ee", "is no address"],
  ["https://", "is no address"],
  ["https://kava.elvl.ee/?a=1", "more than host and path"],
])("%s fails the build", (value, why) => {
  const { error } = hostingOf(value);
  expect(error).toContain(`TEGEVUSKAVA_ORIGIN=${value} `);
  expect(error).toContain(why);
});

test.each([undefined, ""])("without an address (%s) the build says that it names a placeholder", (value) => {
  const { base, warning, error } = hostingOf(value);
  expect([base, error]).toEqual(["https://tegevuskava.example", null]);
  expect(warning).toContain(`TEGEVUSKAVA_ORIGIN is not set: the manifest names the placeholder ${base}`);
});

test.each(["https://kava.elvl.ee", "https://kava.elvl.ee/tool"])("the manifest for %s", (base) => {
  const built = manifestFor(xml, base);
  expect(namesLocalhost(built)).toBe(false);
  expect(built).not.toContain("localhost");
  const addresses = [...built.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map((match) => match[1]!);
  expect(addresses.length).toBeGreaterThan(8);
  expect(
    addresses.filter((address) => !/^[^:]+:\/\/\S+\.\w+$/.test(address) || !address.startsWith(`${base}/`)),
  ).toEqual([]);
  expect(built).toContain("<AppDomain>https://kava.elvl.ee</AppDomain>");
  expect(built.split("\n")).toHaveLength(xml.split("\n").length);
});

test.each([
  ['src="https://localhost:3000/a.js"', true],
  ["http://127.0.0.1/", true],
  ["https://[::1]:3000", true],
  ["http://localhost.ee/", false],
  ["localhost", false],
])("%s points to the developer's computer: %s", (content, expected) => expect(namesLocalhost(content)).toBe(expected));
