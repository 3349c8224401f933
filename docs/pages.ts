import { translator, type Messages } from "../src/locales";
import { columnLetters, toA1 } from "../src/plan/place";
import { rules } from "../src/rules";
import type { Severity } from "../src/rules/rule";
import { exampleFindings } from "./example-findings";
import { examples, type Example } from "./examples";

type RuleId = keyof Messages["rules"];

const estonian = translator("et");
const english = translator("en");
const [et, en] = [estonian.messages, english.messages];

/** The rules and what is reported where one of them fails. */
const all: readonly { readonly id: RuleId; readonly severity: Severity }[] = [
  ...rules.map(({ id, severity }) => ({ id: id as RuleId, severity })),
  { id: "internal-error", severity: "error" },
];

/** A page a rule and their index, by file name. */
export function rulePages(): Map<string, string> {
  return new Map([...all.map((rule) => [`${rule.id}.md`, page(rule)] as const), ["README.md", index()]]);
}

function page({ id, severity }: (typeof all)[number]): string {
  const [own, other] = [et.rules[id], en.rules[id]];
  const messages = Object.entries(own.messages as Record<string, string>).flatMap(([message, text]) => [
    `- \`${message}\``,
    `  - et: ${text}`,
    `  - en: ${(other.messages as Record<string, string>)[message]}`,
  ]);
  return [
    `# ${id}`,
    "",
    `**${other.title}** · ${own.title} · ${en.severities[severity]} (${et.severities[severity]})`,
    "",
    other.description,
    "",
    `*${own.description}*`,
    "",
    "## Example",
    "",
    ...worksheet(examples[id]!.sheet),
    ...kavaSheet(examples[id]!),
    "",
    examples[id]!.why,
    "",
    ...found(examples[id]!),
    "",
    "## What to do",
    "",
    other.help,
    "",
    `*${own.help}*`,
    "",
    "## Messages",
    "",
    ...messages,
    "",
  ].join("\n");
}

/** The example between column letters and row numbers, so that a finding's cell can be looked up. */
function worksheet(sheet: Example["sheet"]): string[] {
  const width = Math.max(...sheet.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = sheet.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) => row[column]?.replace(/\n/g, "<br>") ?? "");
    return line([`**${index + 1}**`, ...cells]);
  });
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  return [line(["", ...letters]), `|${" --- |".repeat(width + 1)}`, ...rows];
}

function kavaSheet({ kava }: Example): string[] {
  return kava ? ["", "The sheet *Kava*:", "", ...worksheet(kava)] : [];
}

/** What the check says about the example. */
function found(example: Example): string[] {
  return exampleFindings(example).flatMap((finding) => {
    const cell = finding.place?.cell ? `**${toA1(finding.place.cell)}** ` : "";
    return [`> ${cell}${english.finding(finding)}`, ">", `> *${estonian.finding(finding)}*`];
  });
}

function index(): string {
  const lines = all.map(
    ({ id, severity }) =>
      `| [${id}](${id}.md) | ${en.severities[severity]} | ${en.rules[id].title} | ${et.rules[id].title} |`,
  );
  return ["# Rules", "", "| rule | severity | what | mida |", "| --- | --- | --- | --- |", ...lines, ""].join("\n");
}
