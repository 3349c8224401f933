/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonTabs } from "../../../src/preview/page/manifest-commands";

const ROOT = join(__dirname, "../../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** A tab of our own with a button that runs a function. */
const OWN_TAB = `<OfficeApp xmlns:bt="urn:x"><ExtensionPoint><CustomTab id="T"><Group id="G"><Label resid="L"/>
  <Control id="C"><Label resid="L"/><Supertip><Title resid="L"/><Description resid="D"/></Supertip>
  <Icon><bt:Image size="16" resid="I"/><bt:Image size="32" resid="J"/></Icon>
  <Action xsi:type="ExecuteFunction" xmlns:xsi="urn:y"><FunctionName>check</FunctionName></Action></Control></Group>
  <Label resid="L"/></CustomTab></ExtensionPoint><Resources>
  <bt:Image id="I" DefaultValue="https://localhost:3000/a/16.png"/><bt:Image id="J" DefaultValue="https://localhost:3000/a/32.png"/>
  <bt:String id="L" DefaultValue="Kontrolli"><bt:Override Locale="en-US" Value="Check"/></bt:String>
  <bt:String id="D" DefaultValue="Kontrollib kava."/></Resources></OfficeApp>`;

test.each(["et", "en"] as const)("every button of manifest.xml is there, with texts and an icon (%s)", (language) => {
  const commands = ribbonTabs(MANIFEST, language).flatMap(({ groups }) => groups.flatMap((group) => group.commands));
  expect(commands.map(({ id }) => id)).toEqual(
    [...MANIFEST.matchAll(/<Control [^>]*\sid="([^"]+)"/g)].map(([, id]) => id),
  );
  for (const { label, title, description, icon } of commands) {
    expect([label, title, description]).not.toContain("");
    expect(existsSync(join(ROOT, icon))).toBe(true);
  }
  const functions = [...MANIFEST.matchAll(/<FunctionName>([^<]+)</g)].map(([, name]) => name);
  expect(commands.flatMap(({ action }) => (action.kind === "function" ? action.name : []))).toEqual(functions);
});

test("labels are in the language that is asked for, and in the manifest's own where it has no other", () => {
  const [tab] = ribbonTabs(OWN_TAB, "en");
  const command = {
    id: "C",
    label: "Check",
    title: "Check",
    description: "Kontrollib kava.",
    icon: "/a/32.png",
    action: { kind: "function", name: "check" },
  };
  expect(tab).toEqual({ id: "T", label: "Check", groups: [{ id: "G", label: "Check", commands: [command] }] });
  expect(ribbonTabs(OWN_TAB, "et")[0]!.label).toBe("Kontrolli");
});

test("a manifest that lacks a resource is told so", () =>
  expect(() => ribbonTabs(OWN_TAB.replace('id="D" ', 'id="E" '), "et")).toThrow("manifest.xml has no resource D."));
