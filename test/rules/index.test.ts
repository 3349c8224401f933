import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { translator } from "../../src/locales";
import { rules } from "../../src/rules";

const ROOT = join(__dirname, "../..");
const et = translator("et").messages.rules;
const en = translator("en").messages.rules;
type RuleId = keyof typeof et;
const placeholders = (text: string): string[] => (text.match(/\{[^}]+\}/g) ?? []).sort();

test("the index lists every rule file, and no id twice", () => {
  const files = readdirSync(join(ROOT, "src/rules")).filter((name) => name.endsWith(".ts"));
  const ids = files.map((name) => name.replace(/\.ts$/, "")).filter((name) => name !== "index" && name !== "rule");
  expect(rules.map((rule) => rule.id).sort()).toEqual(ids.sort());
});

test("the catalogues hold nothing but the rules and the crash", () => {
  expect(Object.keys(et).sort()).toEqual([...rules.map((rule) => rule.id), "internal-error"].sort());
});

describe.each(rules.map((rule) => [rule.id as RuleId, rule] as const))("%s", (id, rule) => {
  test("has a page, and a test that runs it over grids", () => {
    expect(existsSync(join(ROOT, "docs/rules", `${id}.md`))).toBe(true);
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const source = readFileSync(join(ROOT, "test/rules", `${id}.test.ts`), "utf8");
    expect(source).toContain(`import { ${name} } from "../../src/rules/${id}";`);
    expect(source).toMatch(new RegExp(`^testRule\\(${name}, \\{`, "m"));
  });

  test("says each of its messages in both languages, with the same data", () => {
    const [estonian, english] = [et[id].messages as Record<string, string>, en[id].messages as Record<string, string>];
    expect(Object.keys(estonian).sort()).toEqual([...rule.messages].sort());
    for (const message of rule.messages) {
      expect(placeholders(english[message]!)).toEqual(placeholders(estonian[message]!));
    }
  });
});
