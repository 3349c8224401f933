import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { translator } from "../src/locales";
import { rules } from "../src/rules";
import { examples } from "./examples";

/** Writes a page a rule and their index: `npm run docs`; with `--check` it only says which pages are out of date. */
const FOLDER = join(__dirname, "rules");
const et = translator("et").messages;
const en = translator("en").messages;
type RuleId = keyof typeof et.rules;

const all = [
  ...rules.map(({ id, severity }) => ({ id: id as RuleId, severity })),
  { id: "internal-error" as RuleId, severity: "error" as const },
];

function page({ id, severity }: (typeof all)[number]): string {
  const [estonian, english] = [et.rules[id], en.rules[id]];
  const messages = Object.entries(estonian.messages as Record<string, string>).flatMap(([message, text]) => [
    `- \`${message}\``,
    `  - et: ${text}`,
    `  - en: ${(english.messages as Record<string, string>)[message]}`,
  ]);
  const example = examples[id];
  return [
    `# ${id}`,
    "",
    `**${english.title}** · ${estonian.title} · ${en.severities[severity]} (${et.severities[severity]})`,
    "",
    english.description,
    "",
    `*${estonian.description}*`,
    "",
    ...(example ? ["## Example", "", ...table(example.wrong), "", example.why, ""] : []),
    "## What to do",
    "",
    english.help,
    "",
    `*${estonian.help}*`,
    "",
    "## Messages",
    "",
    ...messages,
    "",
  ].join("\n");
}

function table(rows: readonly (readonly string[])[]): string[] {
  const [header, ...body] = rows.map(
    (row) => `| ${row.map((cell) => cell.replace(/\n/g, "<br>") || " ").join(" | ")} |`,
  );
  return [header!, `|${" --- |".repeat(rows[0]!.length)}`, ...body];
}

function index(): string {
  const lines = all.map(
    ({ id, severity }) =>
      `| [${id}](${id}.md) | ${en.severities[severity]} | ${en.rules[id].title} | ${et.rules[id].title} |`,
  );
  return ["# Rules", "", "| rule | severity | what | mida |", "| --- | --- | --- | --- |", ...lines, ""].join("\n");
}

const pages = new Map([...all.map((rule) => [`${rule.id}.md`, page(rule)] as const), ["README.md", index()]]);

if (process.argv.includes("--check")) {
  const present = readdirSync(FOLDER);
  const stale = [...pages].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(FOLDER, name), "utf8") !== text,
  );
  const names = [...stale.map(([name]) => name), ...present.filter((name) => !pages.has(name))];
  if (names.length > 0) {
    process.stderr.write(`Out of date, run npm run docs: ${names.join(", ")}\n`);
    process.exitCode = 1;
  }
} else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of pages) writeFileSync(join(FOLDER, name), text);
}
