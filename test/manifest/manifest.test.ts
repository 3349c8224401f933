import { execFileSync } from "node:child_process";
import { attributes, DEV_ORIGIN, elements, MANIFEST, ROOT, xml } from "../support/manifest";
import type { Element } from "../support/manifest-order";

const child = (element: Element, name: string): Element => element.children.find((one) => one.name === name)!;
const buttons = elements("Control");
const url = (id: string): { default: string; overrides: Readonly<Record<string, string>> } => {
  const found = elements("Url").find((one) => one.attributes["id"] === id)!;
  const overrides = found.children.map(({ attributes: { Locale, Value } }) => [Locale!, Value!]);
  return { default: found.attributes["DefaultValue"]!, overrides: Object.fromEntries(overrides) };
};
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) < index);

test("Microsoft's own reader takes it", () => {
  const info = execFileSync("npx", ["office-addin-manifest", "info", MANIFEST], { cwd: ROOT, encoding: "utf8" });
  expect(info).toMatch(/Name: Tegevuskava/);
  expect(info).toMatch(/Id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
});

test("every resource is defined once and used", () => {
  const defined = ["Image", "Url", "String"].flatMap((name) => attributes(name, "id", elements("Resources")[0]));
  const used = [...xml.matchAll(/ resid="([^"]+)"/g)].map((match) => match[1]!);
  expect(repeated(defined)).toEqual([]);
  expect([...new Set(used)].sort()).toEqual(defined.toSorted());
});

test("ids are unique and short enough", () => {
  const resources = ["Image", "Url", "String"].flatMap((name) => attributes(name, "id"));
  const controls = ["CustomTab", "Group", "Control"].flatMap((name) => attributes(name, "id"));
  expect(repeated([...resources, ...controls])).toEqual([]);
  expect(resources.filter((id) => id.length > 32)).toEqual([]);
  expect(controls.filter((id) => id.length > 125)).toEqual([]);
});

test("the ribbon has a tab of its own: open pane, check, previous and next finding, clear", () => {
  expect(elements("OfficeTab")).toEqual([]);
  expect(elements("CustomTab")).toHaveLength(1);
  expect(buttons.map((button) => button.attributes["id"])).toEqual(
    ["OpenPane", "Check", "Previous", "Next", "Clear"].map((name) => `Tegevuskava.${name}`),
  );
  expect(buttons.map((button) => child(button, "Action").attributes["xsi:type"])).toEqual([
    "ShowTaskpane",
    ...Array<string>(4).fill("ExecuteFunction"),
  ]);
});

test("every button has a label, a tooltip and an icon of its own", () => {
  const parts = buttons.map((button) => ({
    label: child(button, "Label").attributes["resid"]!,
    tooltip: child(child(button, "Supertip"), "Description").attributes["resid"]!,
    icon: child(child(button, "Icon"), "Image").attributes["resid"]!,
  }));
  for (const part of ["label", "tooltip", "icon"] as const) expect(repeated(parts.map((one) => one[part]))).toEqual([]);
});

test("pane and commands run in one long-lived page", () => {
  expect(elements("Runtime").map((runtime) => runtime.attributes)).toEqual([
    { resid: "Taskpane.Url", lifetime: "long" },
  ]);
  expect(attributes("FunctionFile", "resid")).toEqual(["Taskpane.Url"]);
  const pane = elements("Action")[0]!;
  expect(child(pane, "SourceLocation").attributes["resid"]).toBe("Taskpane.Url");
});

test("functions run in the same page, as PLAN.…", () => {
  const [point] = elements("AllFormFactors")[0]!.children;
  expect(point!.attributes["xsi:type"]).toBe("CustomFunctions");
  expect(point!.children.map(({ name }) => name)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  const of = (name: string): string => attributes("SourceLocation", "resid", child(point!, name))[0]!;
  expect(of("Page")).toBe("Taskpane.Url");
  expect(url(of("Script")).default).toBe(`${DEV_ORIGIN}functions.js`);
  const namespace = child(point!, "Namespace").attributes["resid"]!;
  expect(elements("String").find(({ attributes: { id } }) => id === namespace)!.attributes["DefaultValue"]).toBe(
    "PLAN",
  );
});

test("what Excel says of the functions is Estonian, and English where Excel is", () => {
  const folder = `${DEV_ORIGIN}assets/functions`;
  const english = `${folder}/functions.json`;
  expect(url("Functions.Metadata.Url")).toEqual({
    default: `${folder}/functions.et.json`,
    overrides: { "en-US": english, "en-GB": english },
  });
});

// Excel 2021 by volume licence may have no functions, and nothing else needs them.
test("it asks for the requirement sets that the add-in needs", () => {
  const sets = elements("Set").map(({ attributes: { Name, MinVersion } }) => `${Name} ${MinVersion}`);
  expect(sets).toEqual(["ExcelApi 1.13", "SharedRuntime 1.1"]);
});
