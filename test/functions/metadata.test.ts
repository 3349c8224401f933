import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionMetadata, Metadata } from "../../docs/function-metadata";
import { functions } from "../../src/functions/all";
import { FUNCTION_IDS } from "../../src/functions/function-ids";
import { openExcel, quitExcel } from "../support/excel";
import { ROOT } from "../support/manifest";
import { contentOf } from "../support/workbook-content";

const read = (name: string): Metadata =>
  JSON.parse(readFileSync(join(ROOT, "assets/functions", name), "utf8")) as Metadata;
const english = read("functions.json");
const estonian = read("functions.et.json");
const both = [...english.functions, ...estonian.functions].map((one) => [one.id, one] as const);
/** Excel's own limits for help on a function, which it has from add-ins of the older kind. */
const LONGEST = { name: 128, description: 255, parameters: 255 };

afterAll(quitExcel);

test("both files name every function, in one order, and let error values in", () => {
  for (const { allowErrorForDataTypeAny, functions: all } of [english, estonian]) {
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(all.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    expect(all.map(({ name }) => name)).toEqual(FUNCTION_IDS);
  }
});

test("the page associates code with every function that Excel is told of, and with no other", async () => {
  const excel = await openExcel(contentOf({ Leht: [[""]] }));
  jest.isolateModules(() => jest.requireActual("../../src/functions/index"));
  const { _association } = CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } };
  expect(Object.keys(_association.mappings)).toEqual(english.functions.map(({ id }) => id));
  excel.close();
});

test.each(both)("%s has as many parameters as its code, the optional ones last", (id, { parameters, options }) => {
  const invocation = options?.requiresParameterAddresses ? 1 : 0;
  expect(functions[id]).toHaveLength(parameters.length + invocation);
  const optional = parameters.map((one) => one.optional ?? false);
  expect(optional).toEqual(optional.toSorted());
});

test.each(both)("%s can be shown by Excel", (_, { name, description, parameters }) => {
  expect(name).toMatch(/^\p{L}[\p{L}\d._]{2,}$/u);
  for (const one of parameters) expect(one.name).toMatch(/^\p{Ll}[\p{Ll}\d_]*$/u);
  expect(new Set(parameters.map((one) => one.name)).size).toBe(parameters.length);
  const texts = [description, ...parameters.map((one) => one.description)];
  for (const text of texts) expect(text).toMatch(/^[\p{Lu}"].{4,}$/u);
  expect(Math.max(...[name, ...parameters.map((one) => one.name)].map((one) => one.length))).toBeLessThanOrEqual(
    LONGEST.name,
  );
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(LONGEST.description);
  expect(parameters.map((one) => one.name).join(",").length).toBeLessThan(LONGEST.parameters);
});

test.each(FUNCTION_IDS.map((id, index) => [id, index] as const))(
  "%s is in Estonian what it is in English, in other words",
  (_, index) => {
    const [et, en] = [estonian.functions[index]!, english.functions[index]!];
    expect(withoutWords(et)).toEqual(withoutWords(en));
    const [own, other] = [et, en].map((one) => [one.description, ...one.parameters.map((each) => each.description)]);
    for (const [at, text] of own!.entries()) expect(text).not.toBe(other![at]);
    expect(own!.join(" ")).not.toMatch(/\b(the|of|or|and|as|is|which|what|with|by)\b/i);
  },
);

/** All but what is translated. */
function withoutWords({ parameters, ...rest }: FunctionMetadata): object {
  const shape = parameters.map((one) => ({ ...one, name: "", description: "" }));
  return { ...rest, description: "", helpUrl: rest.helpUrl.split("#")[0], parameters: shape };
}

test("helps lead to the user's own language on the help page", () => {
  const html = readFileSync(join(ROOT, "assets/help.html"), "utf8");
  for (const [language, { functions: all }] of [
    ["et", estonian],
    ["en", english],
  ] as const) {
    const section = new RegExp(`<section id="${language}"[^]*?</section>`).exec(html)![0];
    for (const { id, helpUrl } of all) {
      expect(section).toContain(`<h2 id="${helpUrl.split("#")[1]}">`);
      expect(section).toContain(`<code>PLAN.${id}</code>`);
    }
  }
});
