/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsPlace } from "../../../src/preview/page/addin-functions";

const ROOT = join(__dirname, "../../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

test.each([
  ["et", "/assets/functions/functions.et.json"],
  ["en", "/assets/functions/functions.json"],
] as const)("manifest.xml says where the functions are described to who reads %s", (language, path) => {
  expect(functionsPlace(MANIFEST, language)).toEqual({ namespace: "PLAN", path });
  expect(existsSync(join(ROOT, path))).toBe(true);
});

test("a manifest may have no functions", () => {
  expect(functionsPlace("<OfficeApp/>", "et")).toBeNull();
});
