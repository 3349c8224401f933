import { attributes, elements, root } from "../support/manifest";
import type { Element } from "../support/manifest-order";

const LANGUAGES = ["et-EE", "en-US", "en-GB"];
/** What the ribbon shows under a large button in two lines, without making it wider than the others. */
const LABEL = 18;

/** A text in every language, the default first. */
const texts = ({ attributes: own, children }: Element): string[] => [
  own["DefaultValue"]!,
  ...children.map((override) => override.attributes["Value"]!),
];
const strings = new Map(elements("String").map((element) => [element.attributes["id"]!, texts(element)]));

test("Estonian is the default", () => expect(elements("DefaultLocale")[0]!.text).toBe(LANGUAGES[0]));

test("every text is there in both languages, in English for the United Kingdom too, where Office looks for its own", () => {
  const translated = [...elements("String"), elements("DisplayName")[0]!, elements("Description")[0]!];
  expect(translated.length).toBeGreaterThan(15);
  for (const element of translated) {
    expect([element.attributes["id"], ...attributes("Override", "Locale", element)]).toEqual([
      element.attributes["id"],
      ...LANGUAGES.slice(1),
    ]);
    expect(
      texts(element)
        .map((text) => text.trim())
        .filter((text) => text.length > 0),
    ).toHaveLength(LANGUAGES.length);
  }
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
])("%s keep to %d characters", (group, longest) => {
  const values = elements("String", elements(group)[0]).flatMap(texts);
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((text) => text.length > longest)).toEqual([]);
});

test("labels and titles are short strings, descriptions long ones", () => {
  const [short, long] = ["ShortStrings", "LongStrings"].map((group) => attributes("String", "id", elements(group)[0]));
  const overrides = elements("VersionOverrides")[0]!;
  for (const id of ["Label", "Title"].flatMap((name) => attributes(name, "resid", overrides)))
    expect(short).toContain(id);
  for (const id of attributes("Description", "resid", overrides)) expect(long).toContain(id);
});

test("labels fit on the ribbon", () => {
  const labels = attributes("Label", "resid").flatMap((id) => strings.get(id)!);
  expect(labels).toContain("Kontrolli");
  expect(labels.filter((label) => label.length > LABEL)).toEqual([]);
});

test("a tooltip is a sentence that says more than its label", () => {
  for (const control of elements("Control", root)) {
    const [label] = attributes("Label", "resid", control);
    const [tooltip] = attributes("Description", "resid", control);
    strings.get(tooltip!)!.forEach((text, language) => {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.length).toBeGreaterThan(strings.get(label!)![language]!.length);
    });
  }
});
