import { readFileSync } from "node:fs";
import { join } from "node:path";
import { misplaced, parseXml } from "../support/manifest-order";

const xml = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

test("every element stands in the schema's order", () => {
  const root = parseXml(xml);
  expect(root.name).toBe("OfficeApp");
  expect(root.children.length).toBeGreaterThan(10);
  expect(misplaced(root)).toEqual([]);
});

test.each([
  ["<CustomTab><Label/><Group><Label/><Icon/><Control/></Group></CustomTab>", ["CustomTab: Group after Label"]],
  ["<CustomTab><Group><Label/><Icon/><Control/></Group><Label/></CustomTab>", []],
  ['<Group id="a"><Icon/><Label/><Control/></Group>', ["Group: Label after Icon"]],
  ["<Control><Label/><Icon/><Supertip/><Action/></Control>", ["Control: Supertip after Icon"]],
  ["<OfficeApp><Version/><Id/></OfficeApp>", ["OfficeApp: Id after Version"]],
  ["<ExtensionPoint><Page/><Script/></ExtensionPoint>", ["ExtensionPoint: Script after Page"]],
  ["<Host><DesktopFormFactor/><AllFormFactors/></Host>", ["Host: AllFormFactors after DesktopFormFactor"]],
  ["<OfficeTab><Label/></OfficeTab>", ["OfficeTab: Label"]],
])("%s", (text, flaws) => expect(misplaced(parseXml(text))).toEqual(flaws));
