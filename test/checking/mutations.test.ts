import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules";

test("every rule has a mistake that is planted for it", () => {
  const files = readdirSync(__dirname).filter((name) => /^mutations-.*\.test\.ts$/.test(name));
  const calls = files.flatMap((name) => [
    ...readFileSync(join(__dirname, name), "utf8").matchAll(/^mutation\(\s*"([a-z-]+)"/gm),
  ]);
  expect([...new Set(calls.map((call) => call[1]))].sort()).toEqual(rules.map(({ id }) => id).sort());
});
